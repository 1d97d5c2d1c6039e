import type { FormField, FormMember } from "../engine/messages";
import { button, h } from "../page/dom";
import type { FieldHost } from "./fields";

/** Who joins a set and who leaves it: one chip each, with its sign in front, and a button for one more of either. */
export function membersOf(field: FormField, host: FieldHost): HTMLElement {
    const set = (members: readonly FormMember[]): void => host.set(field.fieldPath, members.map(member => `${member.joins ? "+" : "-"}${member.written}`).join(", "));
    return h("span", { class: "chips", role: "group", "aria-label": field.label },
        ...field.members.map(member => chipOf(field, member, {
            turn: () => set(field.members.map(other => other === member ? { ...member, joins: !member.joins } : other)),
            remove: () => set(field.members.filter(other => other !== member)),
        })),
        another(field, host, true, name => set([...field.members, { written: name, shown: "", joins: true }])),
        another(field, host, false, name => set([...field.members, { written: name, shown: "", joins: false }])));
}

function chipOf(field: FormField, member: FormMember, does: { turn(): void; remove(): void }): HTMLElement {
    const name = member.shown || member.written;
    return h("span", { class: `chip${field.problems.length > 0 ? " bad" : ""}` },
        button(`${member.joins ? "+" : "−"} ${name}`, does.turn, { class: "chip-name", title: member.written, "data-path": `${field.fieldPath} ${member.written}`, "aria-label": `${name} ${member.joins ? "joins" : "leaves"}. Change it to ${member.joins ? "leaves" : "joins"}` }),
        // The last one is removed with the field.
        field.members.length > 1 && button("×", does.remove, { class: "remove", "aria-label": `Remove ${name}` }));
}

function another(field: FormField, host: FieldHost, joins: boolean, picked: (name: string) => void): HTMLElement {
    const what = joins ? "+ who joins" : "− who leaves";
    if (field.options.length > 0) {
        const list = h("select", { "aria-label": what, change: () => picked(list.value) }, h("option", { value: "" }, what), ...field.options.map(option => h("option", { value: option }, option)));
        return list;
    }

    const add = button(what, () => {
        if (/\beach is text\b/.test(field.typeInWords)) {
            const input = h("input", { "aria-label": what, autocomplete: "off" });
            input.addEventListener("change", () => {
                if (input.value.trim() !== "")
                    picked(/[,[\]"'#:]/.test(input.value) ? `"${input.value.trim().replaceAll("\"", "\\\"")}"` : input.value.trim());
            });
            add.replaceWith(input);
            input.focus();
            return;
        }

        host.choose(field.fieldPath, add, picked);
    }, { class: "link" });
    return add;
}
