import type { FindingMessage } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { severityInWords } from "../text/card";
import { button, counted, h } from "./dom";

/** All that is wrong, by file. */
export class ProblemList {
    private at = -1;

    constructor(readonly place: HTMLElement, private readonly workbench: Workbench, private readonly onPick: () => void, private readonly fixAll: (path: string) => void) {
        workbench.checked.on(() => this.draw());
        workbench.opened.on(() => this.draw());
    }

    /** The next problem after the cursor, or after the one that was gone to, in the order of files and lines. */
    next(step: 1 | -1): void {
        const found = this.ordered();
        if (found.length === 0)
            return;
        const offset = this.workbench.editor.view.state.selection.main.head;
        const here = [this.workbench.current, offset] as const;
        const index = step === 1
            ? found.findIndex(finding => compare([finding.place.file, this.workbench.now(finding.place).from], here) > 0)
            : found.findLastIndex(finding => compare([finding.place.file, this.workbench.now(finding.place).from], here) < 0);
        this.at = index >= 0 ? index : step === 1 ? 0 : found.length - 1;
        this.workbench.goToFinding(found[this.at]!);
        this.onPick();
    }

    private ordered(): FindingMessage[] {
        return [...this.workbench.check?.findings ?? []].sort((a, b) => compare([a.place.file, a.place.start], [b.place.file, b.place.start]));
    }

    private draw(): void {
        const { check } = this.workbench;
        if (check === null || check.findings.length === 0) {
            this.place.replaceChildren(h("p", { class: "nothing" }, check === null ? "Checking …" : "Nothing is wrong."));
            return;
        }

        const focused = (document.activeElement as HTMLElement | null)?.dataset["key"];
        const nodes: Node[] = [];
        for (const [file, findings] of Map.groupBy(check.findings.slice(0, 300), finding => finding.place.file)) {
            const safe = findings.filter(finding => finding.repairs.some(repair => repair.isSafe && repair.edits.length > 0)).length;
            nodes.push(h("h3", {}, file, safe > 1 && button(`Fix ${safe} simple mistakes`, () => this.fixAll(file), { class: "link" })), h("ol", { class: "problems" }, ...findings.map((finding, index) => h("li", {}, h("button", {
                type: "button", class: finding.severity, "data-key": `problem ${file} ${index}`, click: () => {
                    this.workbench.goToFinding(finding);
                    this.onPick();
                },
            }, h("span", { class: "line" }, `Line ${finding.place.line}`), h("span", {}, finding.severity !== "error" && h("em", {}, `${severityInWords(finding)}: `), finding.message))))));
        }

        const more = check.findings.length - 300 + check.leftOut;
        if (more > 0)
            nodes.push(h("p", { class: "nothing" }, `and ${counted(more, "more problem")}. They appear when some of these are fixed.`));
        this.place.replaceChildren(h("h2", { class: "unseen" }, "Problems"), h("p", { class: "soft" }, "F8 goes to the next one, Shift+F8 to the one before."), ...nodes);
        if (focused?.startsWith("problem ") === true)
            this.place.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }
}

function compare(a: readonly [string, number], b: readonly [string, number]): number {
    return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1];
}
