import { type EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import type { FindingMessage } from "../engine/messages";
import { type CardHost, cardOf, sentences } from "./card";

/** A finding where it is now. */
export interface Shown { readonly finding: FindingMessage; readonly from: number; readonly to: number; readonly key: string }

/** Another place that takes part in a finding, of this file or another one. */
export interface Mark { readonly label: string; readonly from: number; readonly to: number }

interface Findings {
    readonly shown: readonly Shown[];
    readonly marks: readonly Mark[];
    /** What was put away: a word is underlined, and no more. */
    readonly away: ReadonlySet<string>;
    /** Whose card is open. */
    readonly open: string;
    /** Where somebody is typing, nothing new is unfolded until the pause. */
    readonly quiet: ReadonlySet<string>;
    readonly decorations: DecorationSet;
}

export const setFindings = StateEffect.define<{ shown: readonly Shown[]; marks: readonly Mark[]; isPause: boolean }>();
export const putAway = StateEffect.define<string>();
export const unfold = StateEffect.define<string>();

/** The same finding in a later check, wherever it has moved. */
export const keyOf = (finding: FindingMessage): string => `${finding.code}\n${finding.subject}\n${finding.message}`;

class CardWidget extends WidgetType {
    constructor(private readonly shown: Shown, private readonly isOpen: boolean, private readonly path: string, private readonly host: CardHost) {
        super();
    }

    override eq(other: CardWidget): boolean {
        return this.isOpen === other.isOpen && this.shown.key === other.shown.key && sameWays(this.shown.finding, other.shown.finding);
    }

    override toDOM(view: EditorView): HTMLElement {
        const key = this.shown.key;
        const outer = document.createElement("div");
        outer.className = "card-place";
        if (this.isOpen) {
            outer.append(cardOf(this.shown.finding, this.path, this.host));
        } else {
            const line = document.createElement("button");
            line.type = "button";
            line.className = `card folded ${this.shown.finding.severity}`;
            line.textContent = sentences(this.shown.finding.message)[0];
            line.onclick = () => view.dispatch({ effects: unfold.of(key), selection: { anchor: findShown(view.state, key)?.from ?? 0 } });
            outer.append(line);
        }

        outer.addEventListener("keydown", event => {
            if (event.key === "Escape") {
                event.preventDefault();
                event.stopPropagation();
                view.dispatch({ effects: putAway.of(key) });
                view.focus();
            }
        });
        return outer;
    }

    override ignoreEvent(): boolean {
        return true;
    }

    override get estimatedHeight(): number {
        return this.isOpen ? 190 : 34;
    }
}

class LabelWidget extends WidgetType {
    constructor(private readonly label: string) {
        super();
    }

    override eq(other: LabelWidget): boolean {
        return this.label === other.label;
    }

    override toDOM(): HTMLElement {
        const element = document.createElement("span");
        element.className = "cm-label";
        element.textContent = this.label;
        return element;
    }
}

const sameWays = (a: FindingMessage, b: FindingMessage): boolean =>
    a === b || (a.picture === b.picture && JSON.stringify([a.repairs, a.related]) === JSON.stringify([b.repairs, b.related]));

const findShown = (state: EditorState, key: string): Shown | undefined => state.field(findingsField, false)?.shown.find(shown => shown.key === key);

let findingsField: StateField<Findings>;

/** Findings of one file, drawn in its text. */
export function findings(path: string, host: CardHost): Extension {
    return [
        findingsField.init(state => drawn(state, { shown: [], marks: [], away: new Set(), open: "", quiet: new Set() }, path, host)),
        hostOf.init(() => ({ path, host })),
    ];
}

const hostOf = StateField.define<{ path: string; host: CardHost }>({ create: () => { throw new Error("A file has no findings."); }, update: value => value });

findingsField = StateField.define<Findings>({
    create: () => { throw new Error("A file has no findings."); },
    update(value, transaction) {
        let next = value;
        if (transaction.docChanged) {
            const move = <T extends { from: number; to: number }>(item: T): T =>
                ({ ...item, from: transaction.changes.mapPos(item.from, 1), to: transaction.changes.mapPos(item.to, -1) });
            next = { ...next, shown: next.shown.map(move), marks: next.marks.map(move), decorations: next.decorations.map(transaction.changes) };
        }

        let isChanged = false;
        for (const effect of transaction.effects) {
            if (effect.is(setFindings)) {
                const { shown, marks, isPause } = effect.value;
                const keys = new Set(shown.map(item => item.key));
                const known = new Set(next.shown.map(item => item.key));
                const line = transaction.state.doc.lineAt(transaction.state.selection.main.head);
                const quiet = new Set(isPause ? [] : shown.filter(item => item.from >= line.from && item.from <= line.to && (!known.has(item.key) || next.quiet.has(item.key))).map(item => item.key));
                next = { ...next, shown, marks, quiet, away: new Set([...next.away].filter(key => keys.has(key))), open: keys.has(next.open) ? next.open : "" };
                const here = at(transaction.state, next.shown);
                if (next.open === "" || (isPause && here !== undefined))
                    next = { ...next, open: here?.key ?? next.shown[0]?.key ?? "" };
                isChanged = true;
            } else if (effect.is(putAway)) {
                next = { ...next, away: new Set([...next.away, effect.value]) };
                isChanged = true;
            } else if (effect.is(unfold)) {
                next = { ...next, open: effect.value, away: new Set([...next.away].filter(key => key !== effect.value)) };
                isChanged = true;
            }
        }

        if (transaction.selection !== undefined && !transaction.docChanged) {
            const here = at(transaction.state, next.shown);
            if (here !== undefined && here.key !== next.open) {
                next = { ...next, open: here.key };
                isChanged = true;
            }
        }

        if (!isChanged)
            return next;
        const { path, host } = transaction.state.field(hostOf);
        return drawn(transaction.state, next, path, host);
    },
    provide: field => EditorView.decorations.from(field, value => value.decorations),
});

/** The finding at the cursor: in its stretch, otherwise in its line. */
function at(state: EditorState, shown: readonly Shown[]): Shown | undefined {
    const head = state.selection.main.head;
    const line = state.doc.lineAt(head);
    return shown.find(item => item.from <= head && head <= item.to) ?? shown.find(item => item.from >= line.from && item.from <= line.to);
}

/** What the cursor is at, and is not put away. */
export function findingAtCursor(state: EditorState): Shown | undefined {
    const value = state.field(findingsField, false);
    return value === undefined ? undefined : at(state, value.shown.filter(item => !value.away.has(item.key)));
}

/** What is put away where somebody clicked or went. */
export function awayAt(state: EditorState, offset: number): Shown | undefined {
    const value = state.field(findingsField, false);
    return value?.shown.find(item => value.away.has(item.key) && item.from <= offset && offset <= item.to);
}

function drawn(state: EditorState, value: Omit<Findings, "decorations">, path: string, host: CardHost): Findings {
    const ranges: Range<Decoration>[] = [];
    for (const item of value.shown) {
        const [from, to] = visible(state, item.from, item.to);
        if (to > from)
            ranges.push(Decoration.mark({ class: `cm-wrong ${item.finding.severity}` }).range(from, to));
        else
            ranges.push(Decoration.line({ class: `cm-wrong-line ${item.finding.severity}` }).range(state.doc.lineAt(from).from));
        if (value.away.has(item.key) || value.quiet.has(item.key))
            continue;
        ranges.push(Decoration.widget({ widget: new CardWidget(item, value.open === item.key, path, host), block: true, side: 1 }).range(state.doc.lineAt(Math.max(from, to)).to));
    }

    for (const mark of value.marks) {
        const [from, to] = visible(state, mark.from, mark.to);
        if (to > from)
            ranges.push(Decoration.mark({ class: "cm-related" }).range(from, to));
        if (mark.label !== "")
            ranges.push(Decoration.widget({ widget: new LabelWidget(mark.label), side: 1 }).range(state.doc.lineAt(Math.max(from, to)).to));
    }

    return { ...value, decorations: Decoration.set(ranges, true) };
}

/** What has no length is shown at the word, or at the last letter, beside it. */
function visible(state: EditorState, from: number, to: number): [number, number] {
    const length = state.doc.length;
    [from, to] = [Math.min(from, length), Math.min(Math.max(from, to), length)];
    const line = state.doc.lineAt(from);
    if (to > line.to)
        to = Math.max(line.to, from);
    if (to === from)
        return from < line.to ? [from, from + 1] : from > line.from ? [from - 1, from] : [from, from];
    return [from, to];
}
