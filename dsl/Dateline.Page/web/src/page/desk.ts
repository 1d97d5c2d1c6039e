import type { Workbench, WorkbenchHost } from "../model/workbench";
import { button, byId, h } from "./dom";
import { Frame } from "./frame";
import { EntryList } from "./list";
import { rename, showUsages } from "./naming";
import { missingEvent, newEntry } from "./newEntry";
import type { Session } from "./session";
import { Side } from "./side";
import { EntryTable } from "./table";
import { Tabs } from "./tabs";
import { say, settle } from "./toast";

/** Three columns, and the keys that work in all of them. On a narrow screen one column is seen at a time. */
export class Desk {
    readonly workbench: Workbench;
    private readonly list: EntryList;
    private readonly side: Side;
    private readonly table: EntryTable;
    private readonly panes: Tabs;
    private session: Session | null = null;

    constructor(make: (parent: HTMLElement, host: WorkbenchHost) => Workbench) {
        const names = {
            showUsages: (path: string, offset: number) => void showUsages(workbench, path, offset, say),
            rename: (path: string, offset: number) => void rename(workbench, path, offset, say),
        };
        const workbench: Workbench = this.workbench = make(byId("writing"), { ...names, addMissing: finding => void missingEvent(workbench, finding, say).then(isMade => this.showMade(isMade)), say });
        this.panes = new Tabs(byId("panes"), "Parts of the page", new Map([["list", byId("pane-list")], ["text", byId("pane-text")], ["side", byId("pane-side")]]),
            { list: "Entries", text: "Text", side: "Form" }, id => { byId("desk").dataset["pane"] = id; });
        this.list = new EntryList(byId("pane-list"), workbench, () => this.showPane(innerWidth < 640 ? "side" : "text"));
        this.side = new Side(byId("pane-side"), workbench, { ...names, say, newEntry: () => this.newEntry(), share: () => void this.session?.share(), showText: () => this.showPane("text"), fixAll: path => void this.fixAll(path) });
        this.table = new EntryTable(byId("table-view"), workbench, () => this.showTable(false));
        new Frame(workbench, {
            newEntry: () => this.newEntry(),
            share: () => void this.session?.share(),
            open: () => void this.session?.leave(),
            save: () => void this.session?.save(),
            showProblems: () => {
                this.showTable(false);
                this.side.tabs.show("problems");
                this.showPane("side");
            },
        });
        for (const signal of [workbench.moved, workbench.outlined, workbench.saved] as const)
            signal.on(() => this.where());
        workbench.changed.on(() => {
            this.where();
            settle();
        });
        this.keys();
        this.drops();
    }

    begin(session: Session): void {
        this.session = session;
    }

    showFirst(): void {
        this.showTable(false);
        this.side.tabs.show("entry");
        this.panes.show(innerWidth < 640 ? "side" : "text");
    }

    journalFull(): void {
        this.workbench.isJournalFull = true;
        say("This browser has no space left to keep what you write. Save soon.");
    }

    private newEntry(): void {
        void newEntry(this.workbench, say).then(isMade => this.showMade(isMade));
    }

    /** What was made is seen, wherever somebody was. */
    private showMade(isMade: boolean): void {
        if (!isMade)
            return;
        this.side.tabs.show("entry");
        this.showPane(innerWidth < 640 ? "side" : "text");
        this.showTable(false);
    }

    private showPane(id: string): void {
        this.panes.show(id);
        if (id === "text")
            this.showTable(false);
    }

    private showTable(isShown: boolean): void {
        byId("table-view").hidden = !isShown;
        byId("writing").hidden = isShown;
        byId("desk").dataset["view"] = isShown ? "table" : "text";
        this.table.draw();
        this.where();
    }

    /** Which text is seen, and as what. */
    private where(): void {
        const path = this.workbench.current;
        const document = this.workbench.project.documents.get(path);
        const isTable = !byId("table-view").hidden;
        const key = `${path}\n${document?.isReadOnly}\n${document?.isChanged}\n${isTable}`;
        const place = byId("where");
        if (place.dataset["key"] === key)
            return;
        place.dataset["key"] = key;
        const view = (label: string, isShown: boolean, run: () => void): HTMLButtonElement => button(label, run, { "aria-pressed": String(isShown) });
        const hadFocus = place.contains(globalThis.document.activeElement);
        place.replaceChildren(h("b", { title: path }, isTable ? "All entries" : path), !isTable && document?.isReadOnly === true ? h("span", { class: "bad" }, "not UTF-8, cannot be changed here") : "",
            !isTable && document?.isEvidence === true ? h("span", {}, "an archived copy, which is not changed here") : "",
            !isTable && document?.isChanged === true && !document.isReadOnly ? h("span", {}, "not yet saved") : "", h("span", { class: "space" }),
            view("Text", !isTable, () => this.showTable(false)), view("Table", isTable, () => this.showTable(true)));
        if (hadFocus)
            place.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    }

    private async fixAll(path: string): Promise<void> {
        await this.workbench.settled();
        const answer = await this.workbench.engine.fixAll(path).catch(() => null);
        if (answer === null || answer.edits.length === 0)
            say(answer?.refusal || "Nothing here can be fixed without asking you.");
        else if (this.workbench.apply(answer.edits))
            say(`Fixed in ${path}.`, () => this.workbench.undo(false));
    }

    private keys(): void {
        addEventListener("keydown", event => {
            const isCommand = event.ctrlKey || event.metaKey;
            const isOpen = document.body.dataset["state"] === "open" && document.querySelector("dialog") === null;
            const run = isCommand && event.key === "s" ? () => void this.session?.save()
                : !isOpen ? null
                    : isCommand && event.key === "k" ? () => {
                        this.showPane("list");
                        this.list.focus();
                    } : event.key === "F8" ? () => this.side.problems.next(event.shiftKey ? -1 : 1)
                        : event.altKey && event.code === "KeyN" ? () => this.newEntry()
                            : isCommand && event.key === "z" && !inText(event.target) ? () => this.workbench.undo(event.shiftKey) : null;
            if (run === null)
                return;
            event.preventDefault();
            run();
        });
    }

    private drops(): void {
        const drop = byId("drop");
        const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
        addEventListener("dragover", event => {
            if (hasFiles(event)) {
                event.preventDefault();
                drop.hidden = false;
            }
        });
        addEventListener("dragleave", event => {
            if (event.relatedTarget === null)
                drop.hidden = true;
        });
        addEventListener("drop", event => {
            drop.hidden = true;
            if (hasFiles(event)) {
                event.preventDefault();
                event.stopPropagation();
                void this.session?.drop(event.dataTransfer!);
            }
        }, true);
    }
}

/** Where Ctrl+Z has a meaning of its own. */
const inText = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.closest(".cm-editor, input, textarea") !== null);
