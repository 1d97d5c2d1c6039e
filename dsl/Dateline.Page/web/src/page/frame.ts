import type { Workbench } from "../model/workbench";
import { button, byId, counted, h } from "./dom";
import { showKeys } from "./keys";

export interface FrameHost {
    newEntry(): void;
    share(): void;
    open(): void;
    save(): void;
    showProblems(): void;
}

/** The line above, with what can be done, and the line below, with the three things that are always said. */
export class Frame {
    private readonly save: HTMLButtonElement;
    private announced = "";
    private timer: number | undefined;

    constructor(private readonly workbench: Workbench, private readonly host: FrameHost) {
        this.save = button("Save", () => host.save(), { class: "main", title: "Ctrl+S" });
        const newButton = button("New", () => host.newEntry(), { title: "Alt+N" });
        newButton.append(h("span", { class: "wide" }, " entry"));
        byId("actions").append(button("Open", () => host.open(), { class: "quiet" }), newButton, button("Share as page", () => host.share(), { class: "share", title: "One file for readers" }), this.save);
        workbench.opened.on(() => this.draw());
        workbench.changed.on(() => this.draw());
        workbench.saved.on(() => this.draw());
        workbench.checked.on(isTried => {
            this.draw();
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.announce(), isTried ? 400 : 1_200) as unknown as number;
        });
    }

    draw(): void {
        const { project, check } = this.workbench;
        byId("project-name").textContent = project.name;
        document.title = `${project.unsaved.length > 0 ? "● " : ""}${project.name} - Dateline`;
        const count = check === null ? 0 : check.findings.length + check.leftOut;
        byId("project-state").replaceChildren(`${counted(project.documents.size, "file")}`, ...check === null || count === 0 ? [] : [" · ", h("b", {}, counted(count, "problem"))]);

        const unsaved = project.unsaved.length;
        byId("foot").replaceChildren(
            check === null ? h("span", {}, "checking …")
                : count === 0 ? h("span", {}, h("b", {}, "No problems"), ` in ${counted(check.entries, "entry", "entries")}`)
                    : h("span", {}, h("button", { type: "button", title: "Next problem: F8", click: () => this.host.showProblems() }, h("b", {}, counted(count, "problem"))), ` in ${counted(check.entries, "entry", "entries")}`),
            h("span", { class: "here" }, "checked as you type, on this computer only"),
            h("span", { class: unsaved > 0 ? "unsaved" : "" }, this.savedInWords(unsaved)),
            button("Keys", () => void showKeys(), { class: "keys-button here" }));
        this.save.textContent = project.folder === null ? "Download" : "Save";
        this.save.title = project.folder === null ? "A zip file with everything in it (Ctrl+S)" : "Ctrl+S";
    }

    private savedInWords(unsaved: number): string {
        const { project } = this.workbench;
        const kept = this.workbench.isKept ? "kept in this browser" : "and this browser keeps nothing: save soon";
        if (unsaved === 0)
            return project.isExample ? "nothing to save" : project.folder === null ? "everything is downloaded" : "everything is saved";
        return `${counted(unsaved, "file")} not yet ${project.folder === null ? "downloaded" : "saved"}, ${kept}`;
    }

    private announce(): void {
        const { check } = this.workbench;
        if (check === null)
            return;
        const first = check.findings.find(finding => finding.place.file === this.workbench.current) ?? check.findings[0];
        const count = check.findings.length + check.leftOut;
        const sentence = first === undefined ? "No problems." : `${counted(count, "problem")}. ${first.place.file}, line ${first.place.line}: ${first.message}`;
        if (sentence !== this.announced)
            byId("announcer").textContent = this.announced = sentence;
    }
}
