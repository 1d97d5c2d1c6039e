import type { ChangeDesc, Text } from "@codemirror/state";
import { Checker } from "../engine/checker";
import type { Engine } from "../engine/engine";
import type { CheckMessage, EditMessage, FindingMessage, OutlineEntry, PlaceMessage, RepairMessage } from "../engine/messages";
import { type Change, TextDocument, toText } from "../files/document";
import type { Journal } from "../journal/journal";
import { type AssistanceHost, assistance } from "../text/assistance";
import type { CardHost } from "../text/card";
import { TextEditor } from "../text/editor";
import { keyOf, type Mark, type Shown } from "../text/findings";
import { EditGroups } from "./groups";
import { PlaceHistory } from "./places";
import { Project } from "./project";
import { emptyTimeline } from "./templates";
import { Signal } from "./signal";

/** Questions that the workbench leaves to the page. */
export interface WorkbenchHost {
    showUsages(path: string, offset: number): void;
    rename(path: string, offset: number): void;
    /** Asks for the event that is missing before the one of a finding. */
    addMissing(finding: FindingMessage): void;
    say(sentence: string, undo?: () => void): void;
}

/** The project that is open, what is wrong with it, and the text in which the cursor stands. */
export class Workbench {
    readonly opened = new Signal<Project>();
    /** Something was written, in a file; its path. */
    readonly changed = new Signal<string>();
    readonly checked = new Signal<boolean>();
    readonly outlined = new Signal<void>();
    readonly moved = new Signal<{ path: string; offset: number }>();
    readonly saved = new Signal<void>();

    project = Project.new("", {}, false);
    check: CheckMessage | null = null;
    outline: readonly OutlineEntry[] = [];
    readonly editor: TextEditor;
    readonly groups: EditGroups;
    /** What the cards of findings ask for. */
    readonly cards: CardHost;
    private readonly checker: Checker;
    private readonly places = new PlaceHistory();
    private checkedVersion = 0;
    isJournalFull = false;

    constructor(readonly engine: Engine, private readonly journal: Journal | null, parent: HTMLElement, private readonly host: WorkbenchHost) {
        const questions: AssistanceHost = {
            engine,
            sent: () => this.sent(),
            goToDefinition: (path, offset) => void this.goToDefinition(path, offset),
            showUsages: (path, offset) => host.showUsages(path, offset),
            rename: (path, offset) => host.rename(path, offset),
        };
        this.cards = {
            texts: path => this.textOf(path),
            goTo: place => this.goTo(place.file, this.now(place).from, this.now(place).to),
            repair: (finding, repair) => void this.repair(finding, repair),
            addMissing: finding => host.addMissing(finding),
        };
        this.editor = new TextEditor(parent, {
            ...this.cards,
            changed: (path, changes, desc) => this.onChange(path, changes, desc),
            moved: (path, offset) => this.moved.say({ path, offset }),
            assistance: path => assistance(path, questions),
            undo: isRedo => this.undo(isRedo),
        });
        this.groups = new EditGroups(this.editor);
        this.checker = new Checker(engine, (check, isTried, version) => this.onChecked(check, isTried, version),
            fault => host.say(`This text could not be checked: ${fault.message.split("\n")[0]}. What you write is kept.`));
    }

    get current(): string {
        return this.editor.current;
    }

    /** Whether what is typed outlives the page. */
    get isKept(): boolean {
        return this.journal !== null && !this.isJournalFull;
    }

    get isSettled(): boolean {
        return this.checker.isSettled;
    }

    /** Ends when it is seen what is wrong. @param kept The number under which it is kept already. */
    async open(project: Project, current: string, kept?: string): Promise<void> {
        this.project = project;
        this.check = null;
        this.outline = [];
        this.editor.begin();
        // Questions are answered in their order: nothing waits here for the engine.
        const begun = this.checker.begin(today());
        for (const document of project.documents.values())
            this.checker.set(document.path, document.text);
        this.opened.say(project);
        this.journal?.begin(project.name, project.folder, current, project.isExample, [...project.documents.keys()].map(path => project.kept(path)), kept);
        this.show(project.documents.has(current) ? current : project.first);
        await begun;
        await this.checker.seen();
    }

    textOf(path: string): string | undefined {
        return this.project.documents.get(path)?.text;
    }

    /** Ends when the engine has the texts as they are. */
    sent(): Promise<void> {
        return this.checker.sent();
    }

    settled(): Promise<void> {
        return this.checker.settled();
    }

    show(path: string): void {
        const document = this.project.documents.get(path);
        if (document === undefined)
            return;
        this.editor.show(path, document.text, document.isFixed);
        this.journal?.keepCurrent(path);
        this.draw(true);
        this.moved.say({ path, offset: this.editor.view.state.selection.main.head });
    }

    goTo(path: string, from: number, to = from): void {
        this.show(path);
        if (path === this.current)
            this.editor.select(from, to);
    }

    /** Where a place of the last check is now. */
    now(place: PlaceMessage): { from: number; to: number } {
        const from = this.places.now(place.file, place.start, this.checkedVersion, 1);
        return { from, to: Math.max(from, this.places.now(place.file, place.start + place.length, this.checkedVersion, -1)) };
    }

    /** Opens what is wrong: its file, its line, its card. */
    goToFinding(finding: FindingMessage): void {
        const { from } = this.now(finding.place);
        this.goTo(finding.place.file, from);
        this.editor.open(keyOf(finding));
    }

    /** Edits that belong together, in any files, undone together. A file that is not there is made. */
    apply(edits: readonly EditMessage[], caret?: { path: string; offset: number }): boolean {
        const paths = new Set(edits.map(edit => edit.file));
        for (const path of paths) {
            const document = this.project.documents.get(path);
            if (document?.isFixed === true) {
                this.host.say(`${path} ${document.isReadOnly ? "is not saved as UTF-8 and cannot be changed here" : "is an archived copy and is not changed here"}.`);
                return false;
            }
        }

        this.write(edits, caret);
        return true;
    }

    private write(edits: readonly EditMessage[], caret?: { path: string; offset: number }): void {
        const paths = new Set(edits.map(edit => edit.file));
        const before = new Map<string, Text>();
        for (const path of paths) {
            if (!this.project.documents.has(path))
                this.add(new TextDocument(path, null, ""));
            const document = this.project.documents.get(path)!;
            if (path !== this.current && this.editor.stateAt(path) === undefined)
                this.editor.apply(path, document.text, document.isFixed, []);
            before.set(path, this.editor.stateAt(path)!.doc);
            const changes = edits.filter(edit => edit.file === path).map(edit => ({ from: edit.start, to: edit.start + edit.length, insert: edit.text }))
                .sort((a, b) => a.from - b.from || a.to - b.to);
            this.editor.apply(path, document.text, document.isFixed, changes, caret?.path === path ? caret.offset : undefined);
        }

        this.groups.record(before);
        if (caret !== undefined)
            this.goTo(caret.path, caret.offset);
    }

    makeTimeline(): void {
        for (const [path, text] of Object.entries(emptyTimeline(this.project.name))) {
            if (!this.project.documents.has(path) && (path.endsWith(".timeline.yaml") || this.project.documents.size === 0))
                this.add(new TextDocument(path, null, text));
        }

        this.show(this.project.first);
    }

    add(document: TextDocument): void {
        this.project.documents.set(document.path, document);
        this.changed.say(document.path);
        this.checker.set(document.path, document.text);
        this.journal?.keep(this.project.kept(document.path));
    }

    addFound(path: string, raw: string, isReadOnly: boolean): void {
        this.add(new TextDocument(path, raw, raw, isReadOnly));
    }

    remove(path: string): void {
        this.project.documents.delete(path);
        this.editor.forget(path);
        this.checker.set(path, null);
        this.journal?.drop(path);
        this.changed.say(path);
        if (this.current === "")
            this.show(this.project.first);
    }

    /** Takes what is on the disk for a file that nobody changed here, or the two joined; it can be undone. */
    replace(path: string, text: string): void {
        const old = this.textOf(path) ?? "";
        let start = 0;
        while (start < old.length && start < text.length && old[start] === text[start])
            start++;
        let end = 0;
        while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end])
            end++;
        if (start + end < Math.max(old.length, text.length))
            this.write([{ file: path, start, length: old.length - start - end, text: text.slice(start, text.length - end) }]);
    }

    /** Back to what was saved; it can be undone. */
    restore(document: TextDocument): void {
        const saved = document.base ?? "";
        this.replace(document.path, toText(saved));
        document.take(saved);
        this.keep(document.path);
        this.changed.say(document.path);
    }

    keep(path: string): void {
        this.journal?.keep(this.project.kept(path));
    }

    undo(isRedo: boolean): boolean {
        const paths = this.groups.step(isRedo);
        if (paths.length > 1)
            this.host.say(`${isRedo ? "Done again" : "Undone"} in ${paths.length} files.`);
        return paths.length > 0;
    }

    private async repair(finding: FindingMessage, repair: RepairMessage): Promise<void> {
        // What is offered was thought of for the texts as they were: what is taken is the same way out of what stands there now.
        await this.checker.settled();
        const now = this.check?.findings.find(other => keyOf(other) === keyOf(finding) || (other.code === finding.code && other.subject === finding.subject));
        const way = now?.repairs.find(other => other.title === repair.title && other.edits.length > 0);
        if (way === undefined) {
            this.host.say("This no longer fits what is written there now.");
            return;
        }

        if (this.apply(way.edits)) {
            const others = new Set(way.edits.map(edit => edit.file).filter(file => file !== this.current));
            this.host.say(others.size > 0 ? `Done, in ${[...others].join(", ")}${way.edits.some(edit => edit.file === this.current) ? " and here" : ""}.` : "Done.", () => this.undo(false));
        }

        this.editor.view.focus();
    }

    private async goToDefinition(path: string, offset: number): Promise<void> {
        await this.sent();
        const found = await this.engine.definition(path, offset).catch(() => []);
        const place = found[0]?.place;
        if (place === undefined)
            this.host.say("Nothing is declared under this word.");
        else
            this.goTo(place.file, place.start, place.start + place.length);
    }

    private onChange(path: string, changes: readonly Change[], desc: ChangeDesc): void {
        const document = this.project.documents.get(path);
        if (document === undefined || changes.length === 0)
            return;
        document.apply(changes);
        this.places.add(path, this.checker.set(path, document.text), desc);
        this.journal?.keep(this.project.kept(path));
        this.changed.say(path);
    }

    private onChecked(check: CheckMessage, isTried: boolean, version: number): void {
        this.check = check;
        this.checkedVersion = version;
        this.places.forget(version);
        this.draw(isTried);
        this.checked.say(isTried);
        if (isTried || check.entries <= 600)
            void this.askOutline();
    }

    private async askOutline(): Promise<void> {
        try {
            this.outline = await this.engine.outline("");
            this.outlined.say();
        } catch (fault) {
            console.error(fault);
        }
    }

    private draw(isPause: boolean): void {
        const path = this.current;
        const all = this.check?.findings ?? [];
        const shown = all.filter(finding => finding.place.file === path).map((finding): Shown => ({ finding, key: keyOf(finding), ...this.now(finding.place) }));
        const marks = all.flatMap(finding => finding.related.filter(related => related.place.file === path)
            .map((related): Mark => ({ label: related.label, ...this.now(related.place) }))).slice(0, 100);
        this.editor.setFindings(shown, marks, isPause);
    }
}

function today(): string {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
