import type { EditMessage } from "../engine/messages";
import { h } from "../page/dom";

/** The texts as they are, by path. */
export type Texts = (path: string) => string | undefined;

const around = 22;

/** What an edit changes, as it will stand there: struck out, and put in. */
export function previewOf(edits: readonly EditMessage[], texts: Texts, here: string): HTMLElement {
    const code = h("code", { class: "preview" });
    const rows = [...Map.groupBy(edits, edit => rowOf(edit, texts(edit.file))).values()];
    for (const [index, row] of rows.slice(0, 3).entries()) {
        const [edit] = row as [EditMessage];
        if (index > 0)
            code.append(h("br"));
        code.append(...parts(row, texts(edit.file)));
        const where = whereOf(edit, texts(edit.file), here);
        if (where !== "")
            code.append(h("span", { class: "at" }, ` · ${where}`));
    }

    if (rows.length > 3)
        code.append(h("br"), `and ${rows.length - 3} more ${rows.length === 4 ? "place" : "places"}`);
    return code;
}

const isOfLines = (edit: EditMessage, old: string): boolean => edit.text.includes("\n") || old.includes("\n");

/** Edits within one line are seen together. */
function rowOf(edit: EditMessage, text: string | undefined): string {
    const old = text?.slice(edit.start, edit.start + edit.length) ?? "";
    return `${edit.file}\n${isOfLines(edit, old) ? `at ${edit.start}` : `line ${lineAt(text ?? "", edit.start)}`}`;
}

function parts(row: readonly EditMessage[], text: string | undefined): (Node | string)[] {
    const [first] = row as [EditMessage];
    const [old, rest] = [text?.slice(first.start, first.start + first.length) ?? "", text ?? ""];
    const added = first.text.replace(/^\n+|\n+$/g, "");
    if (added.includes("\n") || old.trim().includes("\n"))
        return [...old.trim() === "" ? [] : [h("del", { class: "lines" }, shortened(old))], ...added === "" ? [] : [h("ins", { class: "lines" }, shortened(added))]];
    if (first.text.includes("\n"))
        return [old === "" ? "" : h("del", {}, old), added === "" ? "" : h("ins", {}, `+ ${added.trim()}`)];

    const shown: (Node | string)[] = [];
    const sorted = [...row].sort((a, b) => a.start - b.start);
    let at = rest.lastIndexOf("\n", sorted[0]!.start - 1) + 1;
    for (const edit of sorted) {
        const before = shown.length === 0 ? rest.slice(at, edit.start).trimStart() : rest.slice(at, edit.start);
        const end = edit.start + edit.length;
        shown.push(before.length > around ? `…${before.slice(-around)}` : before, edit.length === 0 ? "" : h("del", {}, rest.slice(edit.start, end)), edit.text === "" ? "" : h("ins", {}, edit.text));
        at = end;
    }

    const after = rest.slice(at, endOfLine(rest, at)).replace(/\s+#.*$/, "").trimEnd();
    return [...shown, after.length > around ? `${after.slice(0, around)}…` : after];
}

function whereOf(edit: EditMessage, text: string | undefined, here: string): string {
    if (edit.file === here)
        return "";
    return text === undefined ? `new file ${edit.file}` : `${edit.file}, line ${lineAt(text, edit.start)}`;
}

export function lineAt(text: string, offset: number): number {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}

function endOfLine(text: string, from: number): number {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}

function shortened(text: string): string {
    const lines = text.replace(/^\n+|\n+$/g, "").split("\n");
    return lines.length <= 8 ? lines.join("\n") : [...lines.slice(0, 7), `… ${lines.length - 7} more lines`].join("\n");
}
