import type { OutlineEntry } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { lineAt } from "../text/preview";
import { button, counted, h } from "./dom";

/** From how many files on only those that somebody opens show their entries. */
const manyFiles = 40;
const mostHits = 200;

/** What there is: the files, and their entries, each with what is wrong in it. */
export class EntryList {
    private readonly find = h("input", { class: "find", type: "search", placeholder: "Find an entry or a word", "aria-label": "Find an entry or a word (Ctrl+K)", input: () => this.draw() });
    private readonly place = h("div", {});
    private readonly toggled = new Set<string>();
    private readonly unsaved = new Set<string>();
    private counts = "";
    private offset = 0;

    constructor(parent: HTMLElement, private readonly workbench: Workbench, private readonly onPick: () => void) {
        parent.append(this.find, this.place);
        workbench.opened.on(() => {
            this.toggled.clear();
            this.unsaved.clear();
            this.find.value = "";
            this.draw();
        });
        workbench.outlined.on(() => this.draw());
        workbench.checked.on(() => {
            // While somebody types, the list is drawn anew only where a number in it is another one.
            const counts = JSON.stringify([...Map.groupBy(workbench.check?.findings ?? [], finding => finding.place.file)].map(([file, found]) => [file, found.length]));
            if (counts !== this.counts)
                this.draw();
            this.counts = counts;
        });
        workbench.changed.on(path => {
            if (!this.unsaved.has(path)) {
                this.unsaved.add(path);
                this.draw();
            }
        });
        workbench.saved.on(() => {
            this.unsaved.clear();
            this.draw();
        });
        workbench.moved.on(({ offset }) => {
            this.offset = offset;
            this.mark();
        });
        this.find.addEventListener("keydown", event => {
            if (event.key === "Enter" || event.key === "ArrowDown") {
                event.preventDefault();
                const first = this.place.querySelector<HTMLButtonElement>("li button");
                if (event.key === "Enter")
                    first?.click();
                else
                    first?.focus();
            } else if (event.key === "Escape" && this.find.value !== "") {
                this.find.value = "";
                this.draw();
            }
        });
        this.place.addEventListener("keydown", event => this.arrow(event));
    }

    focus(): void {
        this.find.focus();
        this.find.select();
    }

    private draw(): void {
        const focused = (document.activeElement as HTMLElement | null)?.dataset["key"];
        const query = this.find.value.trim().toLowerCase();
        this.place.replaceChildren(...query === "" ? this.files() : this.hits(query));
        this.mark();
        if (focused !== undefined)
            this.place.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }

    private files(): Node[] {
        const { project, outline, check } = this.workbench;
        const byFile = Map.groupBy(outline, entry => entry.path);
        const problems = new Map<string, number>();
        for (const finding of check?.findings ?? [])
            problems.set(finding.place.file, (problems.get(finding.place.file) ?? 0) + 1);
        const nodes: Node[] = [];
        for (const document of project.documents.values()) {
            const entries = byFile.get(document.path) ?? [];
            const isShown = (project.documents.size <= manyFiles || document.path === this.workbench.current) !== this.toggled.has(document.path);
            const count = problems.get(document.path) ?? 0;
            const year = commonYear(entries);
            nodes.push(h("h3", {}, h("button", {
                type: "button", "aria-expanded": String(isShown && entries.length > 0), "data-key": document.path, title: document.path,
                click: () => this.toggle(document.path, entries.length),
            }, h("span", {}, document.path), document.isChanged && !document.isReadOnly && h("span", { class: "unsaved", title: "not yet saved" }, "●", h("span", { class: "unseen" }, " not yet saved")),
                count > 0 && (!isShown || entries.length === 0) ? countOf(count) : entries.length > 0 && h("span", { class: "n" }, year === "" ? "" : `${year} · `, String(entries.length)))));
            if (isShown && entries.length > 0)
                nodes.push(h("ol", { class: entries.every(entry => entry.date === "") ? "undated" : year === "" ? "years" : "" }, ...entries.map(entry => this.row(entry, year))));
        }

        if (!project.hasTimeline)
            nodes.unshift(h("p", { class: "lone" }, "There is no timeline file here. It says which kinds of events there are.", h("br"), button("Make one", () => this.workbench.makeTimeline(), {})));
        return nodes;
    }

    private hits(query: string): Node[] {
        const entries = this.workbench.outline.filter(entry => entry.title.toLowerCase().includes(query) || entry.id.includes(query) || entry.kind.includes(query));
        const nodes: Node[] = [h("p", { class: "summary", role: "status" }, entries.length === 0 ? "No entry has this name." : counted(entries.length, "entry", "entries"))];
        nodes.push(h("ol", {}, ...entries.slice(0, mostHits).map(entry => this.row(entry))));
        const lines = query.length < 2 ? [] : this.lines(query);
        if (lines.length > 0)
            nodes.push(h("p", { class: "summary" }, `In the text: ${lines.length >= mostHits ? "the first " : ""}${counted(lines.length, "line")}`), h("ol", {}, ...lines));
        return nodes;
    }

    private lines(query: string): HTMLElement[] {
        const rows: HTMLElement[] = [];
        for (const { path } of this.workbench.project.documents.values()) {
            const text = this.workbench.textOf(path)!;
            const lower = text.toLowerCase();
            for (let at = lower.indexOf(query); at >= 0 && rows.length < mostHits; at = lower.indexOf(query, at + 1)) {
                const [from, end] = [text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at)];
                const line = text.slice(from, end < 0 ? undefined : end);
                const start = at;
                rows.push(h("li", {}, h("button", { type: "button", title: `${path}, line ${lineAt(text, at)}`, click: () => this.go(path, start, start + query.length) },
                    h("span", { class: "name line" }, line.slice(0, at - from).trimStart().slice(-18), h("mark", {}, line.slice(at - from, at - from + query.length)), line.slice(at - from + query.length)))));
                at = end < 0 ? text.length : end;
            }
        }

        return rows;
    }

    /** @param year Which is said above the list already. */
    private row(entry: OutlineEntry, year = ""): HTMLElement {
        return h("li", { class: entry.findings > 0 ? "bad" : "", "data-path": entry.path, "data-start": entry.span.start, "data-end": entry.span.end },
            h("button", { type: "button", title: `${entry.title} (${entry.id})`, "data-key": `${entry.path}\n${entry.id}`, click: () => this.go(entry.path, entry.idSpan.start, entry.idSpan.start) },
                h("time", {}, year === "" ? entry.date : entry.date.replace(` ${year}`, "").replace(` ${year}`, "")), h("span", { class: "name", dir: "auto" }, entry.title), entry.findings > 0 && countOf(entry.findings)));
    }

    private go(path: string, from: number, to: number): void {
        this.workbench.goTo(path, from, to);
        this.onPick();
    }

    private toggle(path: string, entries: number): void {
        if (entries === 0 || this.workbench.project.documents.size > manyFiles || path !== this.workbench.current)
            this.workbench.show(path);
        else if (!this.toggled.delete(path))
            this.toggled.add(path);
        this.draw();
        if (entries === 0)
            this.onPick();
    }

    /** Lights the entry at the cursor. */
    private mark(): void {
        for (const item of this.place.querySelectorAll<HTMLElement>("li[data-path]")) {
            const isHere = item.dataset["path"] === this.workbench.current && Number(item.dataset["start"]) <= this.offset && this.offset < Number(item.dataset["end"]);
            if (isHere && item.getAttribute("aria-current") !== "true" && !this.place.contains(document.activeElement))
                item.scrollIntoView({ block: "nearest" });
            if (isHere)
                item.setAttribute("aria-current", "true");
            else
                item.removeAttribute("aria-current");
        }
    }

    private arrow(event: KeyboardEvent): void {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp")
            return;
        const all = [...this.place.querySelectorAll<HTMLElement>("button")];
        const next = all[all.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
        event.preventDefault();
        (next ?? this.find).focus();
    }
}

export const countOf = (count: number): HTMLElement => h("span", { class: "count" }, String(count), h("span", { class: "unseen" }, count === 1 ? " problem" : " problems"));

/** The year of all dates of a file; empty where there is more than one, or none. */
function commonYear(entries: readonly OutlineEntry[]): string {
    const years = new Set(entries.flatMap(entry => entry.date.match(/\b\d{4}\b/g) ?? []));
    const [year] = years;
    return years.size === 1 && entries.filter(entry => entry.date.includes(` ${year}`)).length > 1 ? year! : "";
}
