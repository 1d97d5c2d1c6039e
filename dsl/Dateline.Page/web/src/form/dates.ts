import type { FormField } from "../engine/messages";
import { h } from "../page/dom";
import { type FieldHost, typed } from "./fields";

type Exactness = "exactly" | "about" | "uncertain" | "between" | "lasting" | "otherwise" | "unknown";

const marks: Partial<Record<Exactness, string>> = { exactly: "", about: "~", uncertain: "?" };

const marked = (date: string, exactness: Exactness): string => date === "" ? "" : date + (marks[exactness] ?? "");

/** A day, and how well it is known: what is chosen is written as the language writes it. */
export function dateOf(field: FormField, isBad: boolean, host: FieldHost): HTMLElement {
    const between = /^([^/]+?)\.\.([^/]+)$/.exec(field.value);
    const lasting = /^(-?[\dX]{4}[^/.]*)\/(-?[\dX]{4}[^/.]*)$/.exec(field.value);
    const two = between ?? lasting;
    const [, plain, mark] = /^(.*?)([~?]?)$/.exec(field.value)!;
    const now: Exactness = between !== null ? "between" : lasting !== null ? "lasting" : /[/%]|\.\./.test(field.value) ? "otherwise" : mark === "~" ? "about" : mark === "?" ? "uncertain" : "exactly";
    const input = (value: string, name: string, label: string): HTMLInputElement => {
        const element = h("input", { "data-path": `${field.fieldPath}${name}`, "aria-label": label, "aria-invalid": isBad ? "true" : null, placeholder: "2021-10-07", autocomplete: "off" });
        element.value = value;
        return element;
    };
    const label = field.label || field.name;
    const place = h("span", { class: "date" });
    const how = h("select", { "aria-label": `${label}: how well it is known`, "data-path": `${field.fieldPath} how` },
        ...([["exactly", "exactly"], ["about", "about"], ["uncertain", "uncertain"], ["between", "one day between"], ["lasting", "from … to"], ["otherwise", "otherwise"], ["unknown", "unknown"]] as const)
            .filter(([value]) => value === "otherwise" ? now === "otherwise" : value !== "unknown" || field.offers.some(offer => offer.name === "unknown")).map(([value, words]) => h("option", { value, selected: value === now }, words)));

    const draw = (exactness: Exactness, first: string, last: string): void => {
        if (exactness === "between" || exactness === "lasting") {
            const [from, to] = [input(first, "", `${label}, the first day`), input(last, " to", `${label}, the last day`)];
            for (const element of [from, to])
                typed(element, () => from.value.trim() !== "" && to.value.trim() !== "" && host.set(field.fieldPath, `${from.value.trim()}${exactness === "between" ? ".." : "/"}${to.value.trim()}`));
            place.replaceChildren(how, h("span", { class: "two" }, from, h("span", {}, exactness === "between" ? "and" : "to"), to));
            return;
        }

        const element = input(exactness === "otherwise" ? field.value : first, "", label);
        typed(element, () => host.set(field.fieldPath, marked(element.value.trim(), exactness)));
        place.replaceChildren(how, element);
    };
    draw(now, two?.[1] ?? plain!, two?.[2] ?? "");
    how.addEventListener("change", () => {
        const exactness = how.value as Exactness;
        const first = two?.[1] ?? plain!.replace(/[/%].*$|\.\..*$/, "");
        const last = two?.[2] ?? "";
        if (exactness === "unknown") {
            host.unknown(field.fieldPath);
            return;
        }

        draw(exactness, first, last);
        if (first !== "" && marks[exactness] !== undefined)
            host.set(field.fieldPath, marked(first, exactness));
        else if (last !== "" && exactness !== "otherwise")
            host.set(field.fieldPath, `${first}${exactness === "between" ? ".." : "/"}${last}`);
        else
            place.querySelector<HTMLInputElement>("input:last-of-type")?.focus();
    });
    return place;
}
