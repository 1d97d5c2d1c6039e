import type { OutlineEntry } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { button, counted, h } from "./dom";
import { countOf } from "./list";

type Column = "date" | "title" | "kind" | "file" | "sources" | "problems";

const headings: Readonly<Record<Column, string>> = { date: "When", title: "What", kind: "Kind", file: "File", sources: "Sources", problems: "Problems" };
const step = 300;
const inWords = (kind: string): string => kind.replaceAll("-", " ");

const rankOf = (entry: OutlineEntry): number => entry.date === "" ? 2 : entry.earliest === null && entry.latest === null ? 1 : 0;

/** All entries in rows, to sort and to look through. */
export class EntryTable {
    private readonly find = h("input", { type: "search", placeholder: "Filter", "aria-label": "Filter the entries", input: () => this.draw() });
    private readonly kind = h("select", { "aria-label": "Kind", change: () => this.draw() });
    private readonly only = h("input", { type: "checkbox", id: "only-problems", change: () => this.draw() });
    private readonly rows = h("div", {});
    private sorted: { column: Column; isDown: boolean } = { column: "date", isDown: false };
    private shown = step;

    constructor(readonly place: HTMLElement, private readonly workbench: Workbench, private readonly onPick: () => void) {
        place.append(h("div", { class: "filters" }, this.find, this.kind, h("label", {}, this.only, " only with problems")), this.rows);
        workbench.outlined.on(() => this.draw());
        workbench.opened.on(() => {
            this.find.value = "";
            this.only.checked = false;
            this.kind.replaceChildren();
        });
    }

    draw(): void {
        if (this.place.hidden)
            return;
        const { outline } = this.workbench;
        this.kinds(outline);
        const query = this.find.value.trim().toLowerCase();
        const entries = outline.filter(entry => (query === "" || entry.title.toLowerCase().includes(query) || entry.id.includes(query) || entry.sources.some(source => source.includes(query)))
            && (this.kind.value === "" || entry.kind === this.kind.value) && (!this.only.checked || entry.findings > 0)).sort((a, b) => this.compare(a, b));
        const focused = (document.activeElement as HTMLElement | null)?.dataset["key"];
        this.rows.replaceChildren(
            h("table", {}, h("caption", { class: "unseen" }, `${counted(entries.length, "entry", "entries")} of ${outline.length}`),
                h("thead", {}, h("tr", {}, ...(Object.keys(headings) as Column[]).map(column => this.heading(column)))),
                h("tbody", {}, ...entries.slice(0, this.shown).map(entry => this.row(entry)))),
            entries.length === 0 ? h("p", { class: "nothing" }, "No entries match.") : "",
            entries.length > this.shown ? button(`Show ${Math.min(step, entries.length - this.shown)} more of ${entries.length}`, () => {
                this.shown += step;
                this.draw();
            }) : "");
        if (focused !== undefined)
            this.rows.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }

    private kinds(outline: readonly OutlineEntry[]): void {
        const kinds = [...new Set(outline.map(entry => entry.kind))].filter(kind => kind !== "").sort();
        const chosen = this.kind.value;
        this.kind.replaceChildren(h("option", { value: "" }, "every kind"), ...kinds.map(kind => h("option", { value: kind, selected: kind === chosen }, inWords(kind))));
    }

    private heading(column: Column): HTMLElement {
        const isSorted = this.sorted.column === column;
        return h("th", { scope: "col", class: column === "file" || column === "sources" ? "wide" : "", "aria-sort": isSorted ? (this.sorted.isDown ? "descending" : "ascending") : null },
            button(headings[column] + (isSorted ? (this.sorted.isDown ? " ↓" : " ↑") : ""), () => {
                this.sorted = { column, isDown: isSorted && !this.sorted.isDown };
                this.draw();
            }, { "data-key": `sort ${column}` }));
    }

    private row(entry: OutlineEntry): HTMLElement {
        return h("tr", {}, h("td", {}, entry.date),
            h("td", {}, button(entry.title, () => {
                this.workbench.goTo(entry.path, entry.idSpan.start);
                this.onPick();
            }, { class: "link", "data-key": `row ${entry.path} ${entry.id}` })),
            h("td", {}, inWords(entry.kind)), h("td", { class: "wide soft" }, entry.path), h("td", { class: "wide" }, entry.sources.length > 0 ? String(entry.sources.length) : ""),
            h("td", {}, entry.findings > 0 && countOf(entry.findings)));
    }

    private compare(a: OutlineEntry, b: OutlineEntry): number {
        const { column, isDown } = this.sorted;
        const by = column === "date" ? (a.earliest ?? a.latest ?? 0) - (b.earliest ?? b.latest ?? 0)
            : column === "sources" ? a.sources.length - b.sources.length : column === "problems" ? b.findings - a.findings
                : column === "title" ? a.title.localeCompare(b.title) : column === "kind" ? a.kind.localeCompare(b.kind) : a.path.localeCompare(b.path);
        // Whose day nobody knows comes behind all that have one, and what has no day behind that.
        const rank = column === "date" ? rankOf(a) - rankOf(b) : 0;
        return rank || (isDown ? -by : by) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start);
    }
}
