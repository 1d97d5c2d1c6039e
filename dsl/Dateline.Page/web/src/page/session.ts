import { embedded } from "../embedded";
import { DiskFolder } from "../files/disk";
import { FolderFault, isYaml } from "../files/folder";
import { canPick, dropped, type Incoming, ofFolder, pick } from "../files/incoming";
import type { ServedFolder } from "../files/served";
import type { Journal, KeptProject } from "../journal/journal";
import { Project } from "../model/project";
import { refresh, save } from "../model/saving";
import { emptyTimeline } from "../model/templates";
import type { Workbench } from "../model/workbench";
import { choose } from "./dialog";
import { button, byId, counted, h } from "./dom";
import { startScreen } from "./start";
import { say } from "./toast";

/** What is opened, saved, kept and put away. */
export class Session {
    private isSaving = false;
    private isMended = false;
    private isLooking = false;
    private isToLookAgain = false;
    private isAlone = false;

    /** @param served The folder over which the page is served; null where it comes from anywhere else. */
    constructor(private readonly workbench: Workbench, private readonly journal: Journal | null, private readonly served: ServedFolder | null, private readonly onOpen: () => void) {
        workbench.checked.on(isTried => isTried && this.praise());
    }

    /** What was left open with something unsaved comes back; otherwise there are three ways to begin. */
    async begin(): Promise<void> {
        const seen = new Set<string>();
        let latest: KeptProject | null = null;
        for (const project of await this.journal?.left() ?? []) {
            const isUnsaved = (await this.journal!.files(project.id)).some(file => file.raw !== file.saved && !file.isReadOnly);
            if (isUnsaved)
                latest ??= project;
            else if (project.handle === null || seen.has(project.name))
                await this.journal!.forget(project.id);
            seen.add(project.name);
        }

        if (latest !== null)
            await this.restore(latest);
        else if (this.served !== null)
            await this.openServed(this.served);
        else
            await this.showStart();
        this.served?.watch(() => {
            this.alone(null);
            void this.lookAgain();
        }, sentence => this.alone(sentence));
    }

    async showStart(): Promise<void> {
        const kept = (await this.journal?.left() ?? []).filter(project => project.handle !== null || project.name !== "").slice(0, 5);
        document.body.dataset["state"] = "start";
        byId("desk").hidden = byId("panes").hidden = byId("actions").hidden = true;
        byId("start").hidden = false;
        byId("project-name").textContent = "Dateline";
        byId("project-state").replaceChildren();
        byId("foot").replaceChildren(h("span", {}, "Nothing leaves this computer."));
        startScreen(byId("start"), kept, canPick(), {
            example: () => void this.open(Project.new("ferry-timetables", embedded.example, true)),
            empty: name => void this.open(Project.new(name.trim() || "my-timeline", emptyTimeline(name), false)),
            folder: () => void this.take(() => pick(count => this.reading(count))),
            served: this.served === null ? null : { name: this.served.name, open: () => void this.openServed(this.served!) },
            kept: project => void this.again(project),
            forget: project => void this.journal?.forget(project.id).then(() => this.showStart()),
        });
    }

    async drop(transfer: DataTransfer): Promise<void> {
        // What was dropped is gone after the event: it is taken before anything is asked.
        const incoming = dropped(transfer, count => this.reading(count));
        await this.take(() => incoming);
    }

    /** Leaves what is open; what was not saved stays where it is kept. */
    async leave(): Promise<void> {
        if (await this.mayLeave())
            await this.showStart();
    }

    async save(): Promise<void> {
        if (this.isSaving || document.body.dataset["state"] !== "open")
            return;
        this.isSaving = true;
        try {
            say(await save(this.workbench, {
                decide: (path, conflicts) => choose(`${path} was changed in two places`, [
                    h("p", {}, `Somebody, or another program, changed ${counted(conflicts.length, "stretch", "stretches")} of this file that you changed, too. What only one of you changed is kept in any case.`),
                    ...conflicts.slice(0, 5).map(conflict => h("div", { class: "sides" }, h("div", {}, h("b", {}, "Yours"), h("pre", { tabindex: 0 }, conflict.ours || "(deleted)")), h("div", {}, h("b", {}, "On the disk"), h("pre", { tabindex: 0 }, conflict.theirs || "(deleted)")))),
                ], [["Keep mine", "ours"], ["Take theirs", "theirs"], ["Not now", null]] as readonly (readonly [string, "ours" | "theirs" | null])[]),
                download: (name, bytes) => download(name, new Blob([bytes], { type: "application/zip" })),
            }));
            byId("notice").hidden = true;
        } catch (fault) {
            say(`It could not be saved: ${fault instanceof Error ? fault.message : String(fault)} What you wrote is kept.`);
        } finally {
            this.isSaving = false;
            if (this.served !== null)
                void this.lookAgain();
        }
    }

    /** One file for readers. */
    async share(): Promise<void> {
        await this.workbench.settled();
        const page = await this.workbench.engine.readerPage(this.workbench.current).catch(() => "");
        if (page === "") {
            say("There is no timeline here to share.");
            return;
        }

        const name = `${this.workbench.project.name.replace(/[\\/:*?"<>|]/g, "-")}.html`;
        download(name, new Blob([page], { type: "text/html" }));
        const count = this.workbench.check?.findings.length ?? 0;
        say(`${name} is in your downloads.${count === 0 ? "" : ` It says that ${count === 1 ? "1 problem is" : `${count} problems are`} open.`}`);
    }

    /** The example has been mended: what comes next. */
    praise(): void {
        if (this.isMended || !this.workbench.project.isExample || this.workbench.check?.findings.length !== 0 || this.workbench.project.unsaved.length === 0)
            return;
        this.isMended = true;
        this.note("That was it: nothing is wrong any more. Break something else and see what happens, or begin your own.", [["Begin your own", () => void this.leave()], ["Close", () => { byId("notice").hidden = true; }]]);
    }

    /** Somebody may have changed files; one look at a time. */
    async lookAgain(): Promise<void> {
        if (this.isSaving || document.body.dataset["state"] !== "open")
            return;
        this.isToLookAgain = true;
        if (this.isLooking)
            return;
        this.isLooking = true;
        while (this.isToLookAgain) {
            this.isToLookAgain = false;
            const { taken, left } = await refresh(this.workbench).catch(() => ({ taken: [], left: [] }));
            if (left.length > 0)
                say(`${listed(left)} changed on the disk, too. Save, and both changes are joined.`);
            else if (taken.length > 0)
                say(taken.length === 1 ? `${taken[0]} changed on the disk and was updated here.` : `${counted(taken.length, "file")} changed on the disk and were updated here.`);
        }

        this.isLooking = false;
    }

    private openServed(folder: ServedFolder): Promise<void> {
        return this.take(() => ofFolder(folder, count => this.reading(count)));
    }

    /** @param sentence Why the folder cannot be reached; null where it can. */
    private alone(sentence: string | null): void {
        if ((sentence !== null) === this.isAlone)
            return;
        this.isAlone = sentence !== null;
        if (sentence !== null)
            this.note(`${sentence} What you write here is kept in this browser until then.`, []);
        else
            byId("notice").hidden = true;
    }

    private async take(ask: () => Promise<Incoming | null>): Promise<void> {
        try {
            const incoming = await ask();
            if (incoming === null || !await this.mayLeave())
                return;
            if (incoming.files.length === 0 && incoming.folder === null) {
                say("It contains no file that can be opened.");
                return;
            }

            await this.open(Project.of(incoming));
        } catch (fault) {
            say(fault instanceof FolderFault ? fault.message : `It could not be opened: ${fault instanceof Error ? fault.message : String(fault)}`);
        }
    }

    private async mayLeave(): Promise<boolean> {
        if (document.body.dataset["state"] !== "open" || this.workbench.project.unsaved.length === 0)
            return true;
        const { name, unsaved } = this.workbench.project;
        return await choose<boolean>("Something is not saved yet", [h("p", {}, `${counted(unsaved.length, "file")} of ${name} ${unsaved.length === 1 ? "is" : "are"} not saved. You can come back to ${unsaved.length === 1 ? "it" : "them"}: ${this.workbench.isKept ? "this browser keeps what you wrote." : "but this browser keeps nothing."}`)],
            [["Stay here", false], ["Leave", true]]) === true;
    }

    private async open(project: Project, current = project.first, kept?: string): Promise<void> {
        document.body.dataset["state"] = "open";
        byId("start").hidden = true;
        byId("desk").hidden = byId("panes").hidden = byId("actions").hidden = false;
        byId("notice").hidden = true;
        this.onOpen();
        await this.workbench.open(project, current, kept);
        this.tell(project);
        const first = this.workbench.check?.findings[0];
        if (kept === undefined && first !== undefined)
            this.workbench.goToFinding(first);
    }

    private async restore(kept: KeptProject): Promise<void> {
        const project = Project.restored(kept, await this.journal!.files(kept.id), kept.isServed === true ? this.served : kept.handle === null ? null : new DiskFolder(kept.handle));
        await this.open(project, kept.current, kept.id);
        const changed = project.unsaved.length;
        this.note(`Restored: ${counted(changed, "file")} of ${kept.name} with what you wrote and did not save.`, [
            ["Keep", () => { byId("notice").hidden = true; }],
            ["Put away", () => this.putAway()],
        ]);
    }

    /** Back to what was saved; it can be undone. */
    private putAway(): void {
        for (const document of this.workbench.project.unsaved) {
            if (document.base === null)
                this.workbench.remove(document.path);
            else
                this.workbench.restore(document);
        }

        byId("notice").hidden = true;
        say("Put away. Ctrl+Z in a file brings its changes back.");
    }

    private async again(kept: KeptProject): Promise<void> {
        const files = await this.journal!.files(kept.id);
        if (kept.handle === null || files.some(file => file.raw !== file.saved && !file.isReadOnly)) {
            await this.restore(kept);
            return;
        }

        const folder = new DiskFolder(kept.handle);
        if (!await folder.mayWrite()) {
            say("The browser does not let this page use the folder again. Choose it anew.");
            return;
        }

        await this.journal!.forget(kept.id);
        await this.take(async () => ({ name: folder.name, ...await folder.list(count => this.reading(count)), folder }));
    }

    private tell(project: Project): void {
        const unread = [...project.documents.values()].filter(document => document.isReadOnly && isYaml(document.path)).map(document => document.path);
        if (unread.length > 0)
            this.note(`${listed(unread)} ${unread.length === 1 ? "is" : "are"} not saved as UTF-8: shown as far as possible, and never written. Save ${unread.length === 1 ? "it" : "them"} as UTF-8 in the program that made ${unread.length === 1 ? "it" : "them"}.`, [["OK", () => { byId("notice").hidden = true; }]]);
        else if (project.tooLarge.length > 0)
            this.note(`${listed(project.tooLarge)} ${project.tooLarge.length === 1 ? "is" : "are"} larger than 60 MB and not opened.`, [["OK", () => { byId("notice").hidden = true; }]]);
        else if (project.isExample && project.unsaved.length === 0)
            this.note("There is one mistake in this timeline. Try to fix it: it is underlined.", [["Close", () => { byId("notice").hidden = true; }]]);
    }

    private note(sentence: string, ways: readonly (readonly [string, () => void])[]): void {
        const place = byId("notice");
        place.replaceChildren(h("p", {}, sentence), ...ways.map(([label, run]) => button(label, run)));
        place.hidden = false;
    }

    private reading(count: number): void {
        if (count % 100 === 0)
            say(`Reading: ${counted(count, "file")} …`);
    }
}

function download(name: string, content: Blob): void {
    const address = URL.createObjectURL(content);
    h("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const listed = (names: readonly string[]): string => names.length <= 3 ? names.join(", ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more files`;
