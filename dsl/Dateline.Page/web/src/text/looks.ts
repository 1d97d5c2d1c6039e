import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Extension, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const style = HighlightStyle.define([
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "tok-key" },
    { tag: [tags.comment, tags.lineComment], class: "tok-comment" },
    { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], class: "tok-mark" },
]);

const id = Decoration.line({ class: "cm-id" });

/** A line that is wrapped goes on where it began. */
const hangings = Array.from({ length: 24 }, (_, index) => Decoration.line({ attributes: { style: `text-indent:-${index + 1}ch;padding-left:calc(4px + ${index + 1}ch)` } }));

/** Ids stand at the left edge, and are what one looks for. */
const ids = ViewPlugin.fromClass(class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
        this.decorations = idLines(view);
    }

    update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged)
            this.decorations = idLines(update.view);
    }
}, { decorations: plugin => plugin.decorations });

function idLines(view: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    for (const { from, to } of view.visibleRanges) {
        for (let at = from; at <= to;) {
            const line = view.state.doc.lineAt(at);
            const indent = /^ *(?:- )*/.exec(line.text)![0].length;
            if (/^[^\s#\-]/.test(line.text))
                builder.add(line.from, line.from, id);
            else if (indent > 0)
                builder.add(line.from, line.from, hangings[Math.min(indent, hangings.length) - 1]!);
            at = line.to + 1;
        }
    }

    return builder.finish();
}

export const looks: Extension = [syntaxHighlighting(style), ids];
