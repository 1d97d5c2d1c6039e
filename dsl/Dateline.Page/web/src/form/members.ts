import type { FormMember } from "../engine/messages";
import { button, h } from "../page/dom";
import type { FieldHost, Input } from "./fields";

/** A change of a set. */
interface Change extends Input { readonly members?: readonly FormMember[]; readonly isWhole?: boolean; readonly isOpen?: boolean }

interface State { readonly members: readonly FormMember[]; readonly isWhole: boolean; readonly isOpen: boolean }

/** Whether a change of a set can be told by chips. */
export const isOfMembers = (field: Change): boolean => field.value === "" || field.isWhole === true || (field.members ?? []).length > 0;

/** Who joins a set and who leaves it, or all who are in it from then on: one chip each, and a button for one more. */
export function membersOf(field: Change, host: FieldHost): HTMLElement {
    let state: State = { members: field.members ?? [], isWhole: field.isWhole ?? false, isOpen: field.isOpen ?? false };
    const place = h("span", { class: "chips", role: "group", "aria-label": field.label });
    const set = (change: Partial<State>): void => {
        state = { ...state, ...change };
        if (state.members.length > 0 || state.isWhole)
            host.set(field.fieldPath, written(state));
        draw();
    };
    const add = (what: string, joins: boolean, isWhole = state.isWhole): HTMLElement =>
        another(field, host, what, (name, shown) => set({ members: [...state.members, { written: name, shown, joins }], isWhole }));
    const chip = (member: FormMember): HTMLElement => {
        const name = member.shown || member.written;
        const turn = (): void => set({ members: state.members.map(other => other === member ? { ...member, joins: !member.joins } : other) });
        const common = { class: "chip-name", title: member.written, "data-path": `${field.fieldPath} ${member.written}` };
        return h("span", { class: `chip${field.isBad ? " bad" : ""}` },
            state.isWhole ? h("span", common, name) : button(`${member.joins ? "+" : "−"} ${name}`, turn, { ...common, "aria-label": `${name} ${member.joins ? "joins" : "leaves"}. Change it to ${member.joins ? "leaves" : "joins"}` }),
            // The last one is removed with the field; that nobody is left is said by an empty list.
            (state.members.length > 1 || (state.isWhole && !state.isOpen)) && button("×", () => set({ members: state.members.filter(other => other !== member) }), { class: "remove", "aria-label": `Remove ${name}` }));
    };
    const draw = (): void => place.replaceChildren(...[
        state.isWhole && h("span", { class: "soft" }, state.members.length === 0 ? "nobody from then on" : "from then on"),
        ...state.members.map(chip),
        state.isOpen && h("span", { class: "chip" }, h("span", { class: "chip-name" }, "others, not named"), button("×", () => set({ isOpen: false }), { class: "remove", "aria-label": "Nobody else is in it" })),
        ...state.isWhole ? [add("+ add", true), !state.isOpen && state.members.length > 0 && button("+ others, not named", () => set({ isOpen: true }), { class: "link" })]
            : [add("+ who joins", true), add("− who leaves", false), state.members.length === 0 && add("all who are in it", true, true)],
    ].filter(node => node !== false));
    draw();
    return place;
}

function written({ members, isWhole, isOpen }: State): string {
    return isWhole ? `-> [${[...members.map(member => member.written), ...isOpen ? ["unknown"] : []].join(", ")}]` : members.map(member => `${member.joins ? "+" : "-"}${member.written}`).join(", ");
}

function another(field: Change, host: FieldHost, what: string, picked: (name: string, shown: string) => void): HTMLElement {
    if (field.options.length > 0) {
        const list = h("select", { "aria-label": what, change: () => picked(list.value, "") }, h("option", { value: "" }, what), ...field.options.map(option => h("option", { value: option }, option)));
        return list;
    }

    const add = button(what, () => {
        if (field.namesEntries) {
            host.choose(field.fieldPath, add, picked);
            return;
        }

        const input = h("input", { "aria-label": what, autocomplete: "off" });
        input.addEventListener("change", () => {
            if (input.value.trim() !== "")
                picked(/[,[\]"'#:]/.test(input.value) ? `"${input.value.trim().replaceAll("\"", "\\\"")}"` : input.value.trim(), "");
        });
        add.replaceWith(input);
        input.focus();
    }, { class: "link" });
    return add;
}
