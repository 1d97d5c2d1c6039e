import { autocompletion, type Completion, type CompletionContext, completionKeymap, type CompletionResult } from "@codemirror/autocomplete";
import { isolateHistory } from "@codemirror/commands";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap } from "@codemirror/view";
import type { Engine } from "../engine/engine";
import type { CompletionItem, Hover } from "../engine/messages";
import { h } from "../page/dom";

/** What is asked of the engine while somebody writes. */
export interface AssistanceHost {
    readonly engine: Engine;
    /** Ends when the engine has the texts as they are. */
    sent(): Promise<void>;
    goToDefinition(path: string, offset: number): void;
    showUsages(path: string, offset: number): void;
    rename(path: string, offset: number): void;
}

export function assistance(path: string, host: AssistanceHost): Extension {
    return [
        autocompletion({ override: [context => complete(path, host, context)], activateOnTyping: true, maxRenderedOptions: 80, icons: false }),
        Prec.highest(keymap.of(completionKeymap.filter(binding => binding.key !== "Tab"))),
        hoverTooltip(async (view, offset) => {
            await host.sent();
            const hover = await host.engine.hover(path, offset).catch(() => null);
            return hover === null ? null : {
                pos: hover.span.start, end: Math.min(hover.span.end, view.state.doc.length), above: true, create: () => ({ dom: hoverOf(hover) }),
            };
        }, { hoverTime: 350 }),
        keymap.of([
            { key: "F12", run: view => (host.goToDefinition(path, view.state.selection.main.head), true) },
            { key: "Shift-F12", run: view => (host.showUsages(path, view.state.selection.main.head), true) },
            { key: "F2", run: view => (host.rename(path, view.state.selection.main.head), true) },
        ]),
        EditorView.domEventHandlers({
            mousedown: (event, view) => {
                const offset = event.ctrlKey || event.metaKey ? view.posAtCoords(event) : null;
                if (offset === null)
                    return false;
                event.preventDefault();
                host.goToDefinition(path, offset);
                return true;
            },
            paste: (event, view) => {
                const text = event.clipboardData?.getData("text/plain") ?? "";
                if (text === "" || view.state.readOnly)
                    return false;
                event.preventDefault();
                void paste(path, host, view, text);
                return true;
            },
        }),
    ];
}

/** What comes from a word processor is given the marks that the language reads; undone on its own, it is as it was. */
async function paste(path: string, host: AssistanceHost, view: EditorView, text: string): Promise<void> {
    const plain = text.replace(/\r\n?/g, "\n");
    const { from } = view.state.selection.main;
    // Both are asked before the text is there, of the text into which it comes.
    void host.sent();
    const asked = host.engine.cleanPaste(plain, path, from).catch(() => plain);
    view.dispatch(view.state.replaceSelection(plain), { userEvent: "input.paste", scrollIntoView: true });
    const before = view.state.doc;
    const clean = await asked;
    if (clean !== plain && view.state.doc === before)
        view.dispatch({ changes: { from, to: from + plain.length, insert: clean }, selection: { anchor: from + clean.length }, userEvent: "input.clean", annotations: isolateHistory.of("full") });
}

async function complete(path: string, host: AssistanceHost, context: CompletionContext): Promise<CompletionResult | null> {
    await host.sent();
    if (context.aborted)
        return null;
    const list = await host.engine.complete(path, context.pos).catch(() => null);
    if (context.aborted || list === null || list.items.length === 0)
        return null;
    const from = list.items[0]!.span.start;
    const typed = context.state.sliceDoc(from, context.pos).toLowerCase();
    if (!context.explicit && typed === "" && !context.state.sliceDoc(Math.max(0, from - 2), from).match(/(: |\[|, |^)$/))
        return null;
    const options = list.items.filter(item => item.span.start === from).map((item, index) => ({ item, score: score(item, typed, index) }))
        .filter(({ score }) => score !== null).sort((a, b) => a.score! - b.score!).map(({ item }): Completion => ({
            label: item.label,
            detail: item.detail,
            ...item.documentation === "" ? {} : { info: () => h("div", { class: "doc" }, item.documentation) },
            apply: (view: EditorView) => view.dispatch({
                changes: { from: item.span.start, to: Math.max(item.span.end, view.state.selection.main.head), insert: item.insert },
                selection: { anchor: item.span.start + item.caret }, userEvent: "input.complete",
            }),
        }));
    return options.length === 0 ? null : { from, options, filter: false };
}

/** The engine's order, what begins with the letters before what only has them; null for what has them nowhere. */
function score(item: CompletionItem, typed: string, index: number): number | null {
    if (typed === "")
        return index;
    const names = [item.label, ...item.names].map(name => name.toLowerCase());
    if (names.some(name => name.startsWith(typed)))
        return index;
    return names.some(name => name.includes(typed)) ? 10_000 + index : null;
}

function hoverOf(hover: Hover): HTMLElement {
    return h("div", { class: "hover" },
        h("p", { class: "title" }, hover.title, hover.detail !== "" && h("small", {}, ` ${hover.detail}`)),
        hover.documentation !== "" && h("p", {}, hover.documentation),
        ...hover.lines.map(line => h("p", { class: "line" }, line)),
        hover.chain.length > 0 && h("ol", { class: "steps" }, ...hover.chain.map(step =>
            h("li", { class: step.isHere ? "here" : "" }, h("b", {}, step.text), h("small", {}, step.date)))));
}
