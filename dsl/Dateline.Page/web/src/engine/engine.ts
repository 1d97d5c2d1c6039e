import type {
    Candidate, CheckMessage, CompletionList, EditAnswer, EntryForm, Hover, KindSummary, MissingEvent, NewEntryAnswer, OutlineEntry, RenameTarget, Usage,
} from "./messages";
import type { Answer, Question } from "./protocol";

/** The engine in its worker: typing never waits for it. Questions are answered in the order in which they are asked. */
export class Engine {
    private readonly waiting = new Map<number, { done: (value: unknown) => void; failed: (reason: Error) => void }>();
    private next = 1;

    /** @param worker Need not have started: what is asked before waits for it. */
    constructor(private readonly worker: Worker) {
        worker.addEventListener("message", (event: MessageEvent<Answer>) => {
            if (event.data.kind !== "failed")
                this.take(event.data);
        });
    }

    begin(day: string): Promise<void> {
        return this.ask("Begin", day) as Promise<void>;
    }

    set(path: string, text: string): Promise<void> {
        return this.ask("Set", path, text) as Promise<void>;
    }

    remove(path: string): Promise<void> {
        return this.ask("Remove", path) as Promise<void>;
    }

    check(isTried: boolean): Promise<CheckMessage> {
        return this.read("Check", isTried);
    }

    outline(path: string): Promise<readonly OutlineEntry[]> {
        return this.read("Outline", path);
    }

    complete(path: string, offset: number): Promise<CompletionList> {
        return this.read("Complete", path, offset);
    }

    hover(path: string, offset: number): Promise<Hover | null> {
        return this.read("Hover", path, offset);
    }

    definition(path: string, offset: number): Promise<readonly Usage[]> {
        return this.read("Definition", path, offset);
    }

    references(path: string, offset: number): Promise<readonly Usage[]> {
        return this.read("References", path, offset);
    }

    renameAt(path: string, offset: number): Promise<RenameTarget | null> {
        return this.read("RenameAt", path, offset);
    }

    rename(path: string, offset: number, name: string): Promise<EditAnswer> {
        return this.read("Rename", path, offset, name);
    }

    fixAll(path: string): Promise<EditAnswer> {
        return this.read("FixAll", path);
    }

    kinds(path: string): Promise<readonly KindSummary[]> {
        return this.read("Kinds", path);
    }

    newEntry(path: string, kind: string, title: string, date: string, fields: Readonly<Record<string, string>>): Promise<NewEntryAnswer> {
        return this.read("NewEntry", path, kind, title, date, JSON.stringify(fields));
    }

    missingEvent(path: string, offset: number): Promise<MissingEvent | null> {
        return this.read("MissingEvent", path, offset);
    }

    entryAt(path: string, offset: number): Promise<string> {
        return this.ask("EntryAt", path, offset) as Promise<string>;
    }

    entryForm(path: string, id: string): Promise<EntryForm | null> {
        return this.read("EntryForm", path, id);
    }

    candidates(path: string, id: string, fieldPath: string, filter: string): Promise<readonly Candidate[]> {
        return this.read("Candidates", path, id, fieldPath, filter);
    }

    setField(path: string, id: string, fieldPath: string, value: string): Promise<EditAnswer> {
        return this.read("SetField", path, id, fieldPath, value);
    }

    removeField(path: string, id: string, fieldPath: string): Promise<EditAnswer> {
        return this.read("RemoveField", path, id, fieldPath);
    }

    addItem(path: string, id: string, fieldPath: string, value: string): Promise<EditAnswer> {
        return this.read("AddItem", path, id, fieldPath, value);
    }

    cleanPaste(text: string, path: string, offset: number): Promise<string> {
        return this.ask("CleanPaste", text, path, offset) as Promise<string>;
    }

    /** The page for readers of the timeline that a file belongs to; empty where there is none. */
    readerPage(path: string): Promise<string> {
        return this.ask("ReaderPage", path) as Promise<string>;
    }

    /** The same with what is not finished, marked as drafts. */
    editorPage(path: string): Promise<string> {
        return this.ask("EditorPage", path) as Promise<string>;
    }

    private async read<T>(call: string, ...args: readonly unknown[]): Promise<T> {
        return JSON.parse(await this.ask(call, ...args) as string) as T;
    }

    private ask(call: string, ...args: readonly unknown[]): Promise<unknown> {
        const question: Question = { id: this.next++, call, args };
        return new Promise((done, failed) => {
            this.waiting.set(question.id, { done, failed });
            this.worker.postMessage(question);
        });
    }

    private take(answer: Extract<Answer, { id: number }>): void {
        const asked = this.waiting.get(answer.id);
        this.waiting.delete(answer.id);
        if (answer.kind === "value")
            asked?.done(answer.value);
        else
            asked?.failed(new Error(answer.reason));
    }
}
