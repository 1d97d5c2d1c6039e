import type { FormField } from "../engine/messages";
import { h } from "../page/dom";
import { type FieldHost, typed } from "./fields";

type Exactness = "exactly" | "about" | "uncertain" | "between" | "otherwise";

const marks: Partial<Record<Exactness, string>> = { exactly: "", about: "~", uncertain: "?" };

/** A day, and how well it is known: what is chosen is written as the language writes it. */
export function dateOf(field: FormField, isBad: boolean, host: FieldHost): HTMLElement {
    const between = /^([^/]+?)\.\.([^/]+)$/.exec(field.value);
    const [, plain, mark] = /^(.*?)([~?]?)$/.exec(field.value)!;
    const now: Exactness = between !== null ? "between" : /[/%]|\.\./.test(field.value) ? "otherwise" : mark === "~" ? "about" : mark === "?" ? "uncertain" : "exactly";
    const input = (value: string, name: string, label: string): HTMLInputElement => {
        const element = h("input", { "data-path": `${field.fieldPath}${name}`, "aria-label": label, "aria-invalid": isBad ? "true" : null, placeholder: "2021-10-07", autocomplete: "off" });
        element.value = value;
        return element;
    };
    const label = field.label || field.name;
    const place = h("span", { class: "date" });
    const how = h("select", { "aria-label": `${label}: how well it is known`, "data-path": `${field.fieldPath} how` },
        ...([["exactly", "exactly"], ["about", "about"], ["uncertain", "uncertain"], ["between", "one day between"], ["otherwise", "otherwise"]] as const)
            .filter(([value]) => value !== "otherwise" || now === "otherwise").map(([value, words]) => h("option", { value, selected: value === now }, words)));

    const draw = (exactness: Exactness, first: string, last: string): void => {
        if (exactness === "between") {
            const [from, to] = [input(first, "", `${label}, the first day`), input(last, " to", `${label}, the last day`)];
            for (const element of [from, to])
                typed(element, () => from.value.trim() !== "" && to.value.trim() !== "" && host.set(field.fieldPath, `${from.value.trim()}..${to.value.trim()}`));
            place.replaceChildren(how, h("span", { class: "two" }, from, h("span", {}, "and"), to));
            return;
        }

        const element = input(exactness === "otherwise" ? field.value : first, "", label);
        typed(element, () => host.set(field.fieldPath, element.value.trim() + (marks[exactness] ?? "")));
        place.replaceChildren(how, element);
    };
    draw(now, between?.[1] ?? plain!, between?.[2] ?? "");
    how.addEventListener("change", () => {
        const exactness = how.value as Exactness;
        const first = between?.[1] ?? plain!.replace(/[/%].*$|\.\..*$/, "");
        draw(exactness, first, between?.[2] ?? "");
        if (marks[exactness] !== undefined)
            host.set(field.fieldPath, first + marks[exactness]);
        else
            place.querySelector<HTMLInputElement>("input:last-of-type")?.focus();
    });
    return place;
}
