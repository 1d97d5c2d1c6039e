import type { EditMessage } from "../engine/messages";
import { h } from "../page/dom";

/** The texts as they are, by path. */
export type Texts = (path: string) => string | undefined;

const around = 22;

/** What an edit changes, as it will stand there: struck out, and put in. */
export function previewOf(edits: readonly EditMessage[], texts: Texts, here: string): HTMLElement {
    const code = h("code", { class: "preview" });
    for (const [index, edit] of edits.slice(0, 3).entries()) {
        if (index > 0)
            code.append(h("br"));
        code.append(...parts(edit, texts(edit.file)));
        const where = whereOf(edit, texts(edit.file), here);
        if (where !== "")
            code.append(h("span", { class: "at" }, ` · ${where}`));
    }

    if (edits.length > 3)
        code.append(h("br"), `and ${edits.length - 3} more places`);
    return code;
}

function parts(edit: EditMessage, text: string | undefined): (Node | string)[] {
    const [old, rest] = [text?.slice(edit.start, edit.start + edit.length) ?? "", text ?? ""];
    const added = edit.text.replace(/^\n+|\n+$/g, "");
    if (added.includes("\n") || old.trim().includes("\n"))
        return [...old.trim() === "" ? [] : [h("del", { class: "lines" }, shortened(old))], ...added === "" ? [] : [h("ins", { class: "lines" }, shortened(added))]];

    const lineStart = rest.lastIndexOf("\n", edit.start - 1) + 1;
    const lineEnd = endOfLine(rest, edit.start + edit.length);
    const before = rest.slice(lineStart, edit.start).trimStart();
    const after = rest.slice(edit.start + edit.length, lineEnd).replace(/\s+#.*$/, "").trimEnd();
    const isNewLine = edit.text.includes("\n");
    return [
        isNewLine ? "" : before.length > around ? `…${before.slice(-around)}` : before,
        old === "" ? "" : h("del", {}, old),
        added === "" ? "" : h("ins", {}, isNewLine ? `+ ${added.trim()}` : added),
        isNewLine ? "" : after.length > around ? `${after.slice(0, around)}…` : after,
    ];
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
