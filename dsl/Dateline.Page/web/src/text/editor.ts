import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { type ChangeDesc, type ChangeSpec, EditorState, type Extension, Prec, type TransactionSpec } from "@codemirror/state";
import { EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import type { Change } from "../files/document";
import type { CardHost } from "./card";
import { findingAtCursor, findings, awayAt, type Mark, putAway, setFindings, type Shown, unfold } from "./findings";
import { looks } from "./looks";

/** What the editor tells the page. */
export interface EditorHost extends CardHost {
    changed(path: string, changes: readonly Change[], desc: ChangeDesc): void;
    moved(path: string, offset: number): void;
    /** What is written beside the text by the language: completion, hover and the like. */
    readonly assistance: (path: string) => Extension;
    undo(isRedo: boolean): boolean;
}

/** One text at a time is seen; each keeps its own cursor and what can be undone. */
export class TextEditor {
    readonly view: EditorView;
    private states = new Map<string, EditorState>();
    private scrolls = new Map<string, number>();
    current = "";

    constructor(parent: HTMLElement, private readonly host: EditorHost) {
        this.view = new EditorView({ parent, state: EditorState.create() });
    }

    /** Begins anew. */
    begin(): void {
        this.states = new Map();
        this.scrolls = new Map();
        this.current = "";
        this.view.setState(EditorState.create());
    }

    show(path: string, text: string, isReadOnly: boolean): void {
        if (path === this.current)
            return;
        if (this.current !== "") {
            this.states.set(this.current, this.view.state);
            this.scrolls.set(this.current, this.view.scrollDOM.scrollTop);
        }

        this.current = path;
        this.view.setState(this.stateOf(path, text, isReadOnly));
        const top = this.scrolls.get(path) ?? 0;
        this.view.requestMeasure({ read: () => undefined, write: () => { this.view.scrollDOM.scrollTop = top; } });
    }

    /** Changes a text, seen or not; undone in one step. */
    apply(path: string, text: string, isReadOnly: boolean, changes: readonly Change[], caret?: number): void {
        const spec: TransactionSpec = {
            changes: changes.map(({ from, to, insert }): ChangeSpec => ({ from, to, insert })), annotations: isolateHistory.of("full"), userEvent: "input.repair",
        };
        if (path === this.current) {
            this.view.dispatch(caret === undefined ? spec : { ...spec, selection: { anchor: caret }, scrollIntoView: true });
            return;
        }

        const transaction = this.stateOf(path, text, isReadOnly).update(spec);
        this.states.set(path, transaction.state);
        this.tell(path, transaction.changes);
    }

    /** Does to a text what a command does to the one that is seen. */
    run(path: string, command: (target: { state: EditorState; dispatch: (transaction: import("@codemirror/state").Transaction) => void }) => boolean): boolean {
        if (path === this.current)
            return command(this.view);
        const state = this.states.get(path);
        return state !== undefined && command({
            state,
            dispatch: transaction => {
                this.states.set(path, transaction.state);
                this.tell(path, transaction.changes);
            },
        });
    }

    stateAt(path: string): EditorState | undefined {
        return path === this.current ? this.view.state : this.states.get(path);
    }

    forget(path: string): void {
        this.states.delete(path);
        if (path === this.current)
            this.current = "";
    }

    /** Puts the cursor there, with room for a card below it. */
    select(from: number, to: number): void {
        const length = this.view.state.doc.length;
        const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
        const yMargin = Math.max(5, this.view.scrollDOM.clientHeight / 4);
        this.view.dispatch({ selection: { anchor: head, head: anchor }, effects: EditorView.scrollIntoView(anchor, { y: "start", yMargin }) });
        this.view.focus();
    }

    setFindings(shown: readonly Shown[], marks: readonly Mark[], isPause: boolean): void {
        const { scrollDOM } = this.view;
        const anchor = this.view.coordsAtPos(this.view.state.selection.main.head);
        this.view.dispatch({ effects: setFindings.of({ shown, marks, isPause }) });
        if (anchor === null || !this.view.hasFocus)
            return;
        // What is unfolded above must not push away the line in which somebody writes.
        this.view.requestMeasure({
            read: view => view.coordsAtPos(view.state.selection.main.head),
            write: now => {
                const box = scrollDOM.getBoundingClientRect();
                if (now !== null && anchor.top >= box.top && anchor.top <= box.bottom && Math.abs(now.top - anchor.top) > 2)
                    scrollDOM.scrollTop += now.top - anchor.top;
            },
        });
        if (isPause)
            this.showCard();
    }

    /** Brings the card of the line with the cursor into sight, as far as the line stays in it. */
    private showCard(): void {
        this.view.requestMeasure({
            read: view => {
                const card = cardAt(view)?.getBoundingClientRect();
                const line = view.coordsAtPos(view.state.selection.main.head);
                const box = view.scrollDOM.getBoundingClientRect();
                return card !== undefined && line !== null && line.top >= box.top && card.bottom > box.bottom ? Math.min(card.bottom - box.bottom + 8, line.top - box.top - 48) : 0;
            },
            write: (distance, view) => {
                if (distance > 0)
                    view.scrollDOM.scrollTop += distance;
            },
        });
    }

    open(key: string): void {
        this.view.dispatch({ effects: unfold.of(key) });
    }

    private stateOf(path: string, text: string, isReadOnly: boolean): EditorState {
        const known = this.states.get(path);
        return known ?? EditorState.create({ doc: text, extensions: this.extensions(path, isReadOnly, text.length > 2_000_000) });
    }

    private tell(path: string, set: ChangeDesc & { iterChanges: import("@codemirror/state").ChangeSet["iterChanges"] }): void {
        const changes: Change[] = [];
        set.iterChanges((from, to, _fromB, _toB, insert) => changes.push({ from, to, insert: insert.toString() }));
        this.host.changed(path, changes, set);
    }

    private extensions(path: string, isReadOnly: boolean, isHuge: boolean): Extension {
        return [
            Prec.high(keymap.of([
                { key: "Escape", run: view => this.escape(view) },
                { key: "Tab", run: view => intoCard(view) },
                { key: "Mod-z", run: () => this.host.undo(false), preventDefault: true },
                { key: "Mod-y", mac: "Mod-Shift-z", run: () => this.host.undo(true), preventDefault: true },
                { linux: "Ctrl-Shift-z", run: () => this.host.undo(true), preventDefault: true },
            ])),
            lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), highlightSpecialChars(), history(), bracketMatching(), search({ top: true }), highlightSelectionMatches({ minSelectionLength: 3 }),
            isHuge ? [] : [yaml(), looks],
            EditorView.lineWrapping,
            EditorState.readOnly.of(isReadOnly),
            EditorState.lineSeparator.of("\n"),
            EditorView.contentAttributes.of({ "aria-label": `Text of ${path}`, spellcheck: "false" }),
            findings(path, this.host),
            this.host.assistance(path),
            keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
            EditorView.updateListener.of(update => {
                if (update.docChanged)
                    this.tell(path, update.changes);
                if (update.docChanged || update.selectionSet)
                    this.host.moved(path, update.state.selection.main.head);
            }),
            EditorView.domEventHandlers({
                click: (event, view) => {
                    const offset = view.posAtCoords(event);
                    const away = offset === null ? undefined : awayAt(view.state, offset);
                    if (away !== undefined)
                        view.dispatch({ effects: unfold.of(away.key) });
                    return false;
                },
            }),
        ];
    }

    private escape(view: EditorView): boolean {
        const found = findingAtCursor(view.state);
        if (found === undefined)
            return false;
        view.dispatch({ effects: putAway.of(found.key) });
        return true;
    }
}

/** From the text into the card below it; where there is none, Tab goes on to what comes next in the page. */
function intoCard(view: EditorView): boolean {
    const card = cardAt(view);
    const target = card?.querySelector<HTMLElement>("button.repair") ?? card?.querySelector<HTMLElement>("button");
    target?.focus();
    return target != null;
}

/** The first card below the line of the finding at the cursor. */
function cardAt(view: EditorView): HTMLElement | undefined {
    const found = findingAtCursor(view.state);
    if (found === undefined)
        return undefined;
    const line = view.domAtPos(view.state.doc.lineAt(found.from).from).node;
    return [...view.contentDOM.querySelectorAll<HTMLElement>(".card-place")].find(place => (line.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}
