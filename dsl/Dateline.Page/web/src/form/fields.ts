import type { Candidate, FormField, FormInput } from "../engine/messages";
import { button, h } from "../page/dom";
import { stepOf } from "./steps";

/** What a field asks of the form. */
export interface FieldHost {
    set(fieldPath: string, value: string): void;
    remove(fieldPath: string): void;
    add(fieldPath: string, value: string): void;
    /**
     * Lets somebody choose an entry.
     * @param more What else may be chosen.
     */
    choose(fieldPath: string, element: HTMLElement, picked: (id: string, name: string) => void, more?: readonly Candidate[]): void;
    /** Says that nobody knows a value, and asks why. */
    unknown(fieldPath: string): void;
    goTo(start: number): void;
}

export interface Input { readonly namesEntries: boolean; readonly shownHalves?: readonly string[]; readonly fieldPath: string; readonly input: FormInput; readonly value: string; readonly options: readonly string[]; readonly label: string; readonly unit: string; readonly typeInWords: string; readonly isBad: boolean }

/** One value that can be typed, in the shape that its type asks for. */
export function inputOf(field: Input, host: FieldHost): HTMLElement {
    const common = { "data-path": field.fieldPath, "aria-label": field.label, "aria-invalid": field.isBad ? "true" : null };
    if (field.input === "choice" || field.input === "flag") {
        const options = field.input === "flag" && field.options.length === 0 ? ["true", "false"] : field.options;
        const known = options.includes(field.value) || field.value === "";
        return h("select", { ...common, change: event => host.set(field.fieldPath, (event.target as HTMLSelectElement).value) },
            field.value === "" && h("option", { value: "" }, "…"),
            !known && h("option", { value: field.value, selected: true }, field.value),
            ...options.map(option => h("option", { value: option, selected: option === field.value }, option)));
    }

    const arrow = field.input === "change" ? /^(.*?)\s*->\s*(.*)$/.exec(field.value) : null;
    if (field.input === "change" && (field.namesEntries || field.options.length > 0) && (arrow !== null || field.value === ""))
        return stepOf(field, arrow?.[1] ?? "", arrow?.[2] ?? "", host);
    if (arrow !== null)
        return changeOf(field, arrow[1]!, arrow[2]!, host);
    const isLong = (field.input === "text" || field.input === "raw" || field.input === "waivers" || field.input === "members") && (field.value.length > 44 || field.value.includes("\n"));
    const element = isLong
        ? h("textarea", { ...common, rows: Math.min(8, Math.ceil(field.value.length / 44) + field.value.split("\n").length - 1) })
        : h("input", { ...common, type: "text", inputmode: field.input === "number" ? "numeric" : field.input === "url" ? "url" : null, placeholder: placeholders[field.input] ?? (field.input === "text" && field.typeInWords !== "text" ? field.typeInWords : ""), autocomplete: "off", dir: "auto" });
    element.value = field.value;
    typed(element, () => host.set(field.fieldPath, element.value));
    return field.unit === "" ? element : h("span", { class: "with-unit" }, element, h("span", { class: "soft" }, field.unit));
}

const placeholders: Partial<Record<FormInput, string>> = { date: "2021-10-07, 2021-10, 2021", day: "2021-10-07", moment: "2021-10-07T14:30:00+02:00", url: "https://", change: "30 -> 20", members: "+one, -another" };

function changeOf(field: Input, before: string, after: string, host: FieldHost): HTMLElement {
    const side = (value: string, name: string): HTMLInputElement => {
        const element = h("input", { "data-path": `${field.fieldPath} ${name}`, "aria-label": `${field.label}, ${name}`, "aria-invalid": field.isBad ? "true" : null, autocomplete: "off" });
        element.value = value;
        return element;
    };
    const [from, to] = [side(before, "before"), side(after, "after")];
    for (const element of [from, to])
        typed(element, () => host.set(field.fieldPath, `${from.value.trim()} -> ${to.value.trim()}`.trim()));
    return h("span", { class: "two" }, from, h("span", { "aria-hidden": "true" }, "→"), to);
}

/** Told while somebody types, as soon as there is a pause, and at once when the field is left. */
export function typed(element: HTMLInputElement | HTMLTextAreaElement, tell: () => void): void {
    let timer: number | undefined;
    let told = element.value;
    const now = (): void => {
        clearTimeout(timer);
        if (element.value !== told) {
            told = element.value;
            tell();
        }
    };
    element.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(now, 450) as unknown as number;
    });
    element.addEventListener("change", now);
}

/** An entry that is named: by its name, and what it is called in the file where that is another. */
export function chipOf(field: FormField, host: FieldHost, canRemove: boolean): HTMLElement {
    const text = field.shown || field.value || "Choose …";
    const chip = h("span", { class: `chip${field.problems.length > 0 ? " bad" : ""}` });
    const open = h("button", { type: "button", class: "chip-name", title: field.value, "data-path": field.fieldPath, "aria-haspopup": "listbox", "aria-label": field.value === "" ? `${field.label || "Entry"}: choose` : `${field.label || "Entry"}: ${text}. Choose another one` }, text);
    open.addEventListener("click", () => host.choose(field.fieldPath, open, id => host.set(field.fieldPath, id)));
    chip.append(open);
    if (canRemove)
        chip.append(button("×", () => host.remove(field.fieldPath), { class: "remove", "aria-label": `Remove ${text}` }));
    return chip;
}
