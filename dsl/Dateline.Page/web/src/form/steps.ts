import type { Candidate } from "../engine/messages";
import { button, h } from "../page/dom";
import type { FieldHost, Input } from "./fields";

const nobodyKnows: Candidate = { id: "unknown", name: "nobody knows", detail: "", names: ["unknown"] };

/** A change between states of a closed list, or between entries: what was before, which may be left open, and what is from then on. */
export function stepOf(field: Input, before: string, after: string, host: FieldHost): HTMLElement {
    const now = { before, after };
    const names = { before: field.shownHalves?.[0] || before, after: field.shownHalves?.[1] || (after === nobodyKnows.id ? nobodyKnows.name : after) };
    const place = h("span", { class: "two", role: "group", "aria-label": field.label });
    // Half of a change is none: it is written when it says what is from then on.
    const tell = (): void => {
        if (now.after !== "")
            host.set(field.fieldPath, `${now.before} -> ${now.after}`.trim());
        draw();
    };
    const side = (half: "before" | "after"): HTMLElement => {
        const value = now[half];
        const common = { "data-path": `${field.fieldPath} ${half}`, "aria-invalid": field.isBad ? "true" : null };
        const none = half === "before" ? "not said" : "…";
        if (field.options.length > 0) {
            const options = [...field.options, ...half === "after" ? [nobodyKnows.id] : []];
            return h("select", { ...common, "aria-label": `${field.label}, ${half}`, change: event => {
                now[half] = (event.target as HTMLSelectElement).value;
                tell();
            } }, h("option", { value: "" }, none), !options.includes(value) && value !== "" && h("option", { value, selected: true }, value),
            ...options.map(option => h("option", { value: option, selected: option === value }, option === nobodyKnows.id ? nobodyKnows.name : option)));
        }

        const text = names[half] || (half === "before" ? none : "Choose …");
        const open = button(text, () => host.choose(field.fieldPath, open, (id, name) => {
            now[half] = id;
            names[half] = name;
            tell();
        }, half === "after" ? [nobodyKnows] : []), { ...common, class: "chip-name", title: value || null, "aria-haspopup": "listbox", "aria-label": `${field.label}, ${half}: ${text}. Choose` });
        return h("span", { class: `chip${field.isBad ? " bad" : ""}` }, open, half === "before" && value !== "" && button("×", () => {
            now.before = names.before = "";
            tell();
        }, { class: "remove", "aria-label": `${field.label}: do not say what was before` }));
    };
    const draw = (): void => {
        const focused = (document.activeElement as HTMLElement | null)?.dataset["path"];
        const isHere = place.contains(document.activeElement);
        place.replaceChildren(side("before"), h("span", { "aria-hidden": "true" }, "→"), side("after"));
        if (isHere && focused !== undefined)
            place.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
    };
    draw();
    return place;
}
