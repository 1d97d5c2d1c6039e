import { h } from "../page/dom";

/** `2018: 30 -> 20   ?  +5 unexplained   2021: 25 -> 10` */
const chain = /^(.+?): (\S+) -> (\S+) {2,}\? +(.*?) {2,}(.+?): (\S+) -> (\S+)$/;

/** What the engine draws in letters; two changes that do not connect are drawn in numbers. */
export function pictureOf(text: string): HTMLElement {
    const match = chain.exec(text);
    if (match === null)
        return h("pre", { class: "picture" }, text);
    const [, first, a, b, gap, second, c, d] = match;
    const step = (value: string, below: string, isBad = false): HTMLElement => h("span", { class: isBad ? "bad" : "" }, value, h("small", {}, below));
    const to = (value: string, below: string): HTMLElement => h("span", { class: "to" }, h("em", {}, "→"), step(value, below));
    return h("div", { class: "chain", role: "img", "aria-label": text },
        step(a!, dayInWords(first!)), to(b!, ""), step("≠", gap!, true), step(c!, dayInWords(second!), true), to(d!, ""));
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Dates are words on a page. */
const dayInWords = (text: string): string => text.replace(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g, (whole, year: string, month: string, day: string | undefined) =>
    months[Number(month) - 1] === undefined ? whole : `${day === undefined ? "" : `${Number(day)} `}${months[Number(month) - 1]} ${year}`);
