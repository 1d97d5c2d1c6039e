import { isCopy } from "./folder";

/** A stretch of a text, counted with line breaks of one character, and what takes its place. */
export interface Change { readonly from: number; readonly to: number; readonly insert: string }

/**
 * A file as it is being written. The editor and the engine see each line break as one character; what is saved has the line breaks,
 * and the byte order mark, that the file has: an edit changes what it changes, and nothing else.
 */
export class TextDocument {
    private newLine: "\r\n" | "\n" | "\r";

    /** Whether the text is what the file holds, as in most files. */
    private isPlain: boolean;

    /**
     * @param saved What the file holds on the disk, decoded; null where there is none yet.
     * @param raw What it is to hold.
     * @param isReadOnly Whether it is shown and never written.
     */
    constructor(readonly path: string, private saved: string | null, private raw: string = saved ?? "", readonly isReadOnly = false) {
        this.newLine = mostUsed(saved ?? raw);
        this.isPlain = isPlain(raw) && this.newLine === "\n";
    }

    /** An archived copy is evidence: it is shown, and compared with what is quoted, and nobody changes it here. */
    get isEvidence(): boolean {
        return isCopy(this.path);
    }

    /** Whether an editor only shows it. */
    get isFixed(): boolean {
        return this.isReadOnly || this.isEvidence;
    }

    /** What is written to the disk. */
    get content(): string {
        return this.raw;
    }

    /** What the disk was last known to hold; null for a file that is new. */
    get base(): string | null {
        return this.saved;
    }

    /** What is edited and checked: without a byte order mark, each line break one line feed. */
    get text(): string {
        return this.isPlain ? this.raw : toText(this.raw);
    }

    get isChanged(): boolean {
        return this.raw !== this.saved;
    }

    markSaved(content: string): void {
        this.saved = content;
    }

    /** Takes another content for the same text: other line breaks. */
    take(raw: string): void {
        this.raw = raw;
        this.newLine = mostUsed(raw);
        this.isPlain = isPlain(raw) && this.newLine === "\n";
    }

    /** @param changes Of the text as it is, in its order, none over another. */
    apply(changes: readonly Change[]): void {
        const offsets = changes.flatMap(change => [change.from, change.to]);
        const places = this.isPlain ? offsets : rawOffsets(this.raw, offsets);
        for (let i = changes.length - 1; i >= 0; i--) {
            const insert = changes[i]!.insert.replace(/\n/g, this.newLine);
            this.raw = joined(joined(this.raw.slice(0, places[2 * i]!), insert), this.raw.slice(places[2 * i + 1]!));
        }
    }
}

/** Two line breaks that come to stand side by side stay two. */
const joined = (left: string, right: string): string => left.endsWith("\r") && right.startsWith("\n") ? `${left}\r${right}` : left + right;

const isPlain = (raw: string): boolean => !raw.startsWith("\uFEFF") && !raw.includes("\r");

export const toText = (raw: string): string => raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

function mostUsed(raw: string): "\r\n" | "\n" | "\r" {
    const both = raw.match(/\r\n/g)?.length ?? 0;
    const returns = (raw.match(/\r/g)?.length ?? 0) - both;
    const feeds = (raw.match(/\n/g)?.length ?? 0) - both;
    return both > feeds && both >= returns ? "\r\n" : returns > feeds ? "\r" : "\n";
}

/** @param offsets In rising order. */
function rawOffsets(raw: string, offsets: readonly number[]): number[] {
    const found: number[] = [];
    let at = raw.startsWith("\uFEFF") ? 1 : 0;
    let counted = 0;
    for (const offset of offsets) {
        while (counted < offset && at < raw.length) {
            at += raw[at] === "\r" && raw[at + 1] === "\n" ? 2 : 1;
            counted++;
        }

        found.push(at);
    }

    return found;
}
