/** A stretch of a text, counted with line breaks of one character, and what takes its place. */
export interface Change { readonly from: number; readonly to: number; readonly insert: string }

/**
 * A file as it is being written. The editor and the engine see each line break as one character; what is saved has the line breaks,
 * and the byte order mark, that the file has: an edit changes what it changes, and nothing else.
 */
export class TextDocument {
    /** As it was last saved, or opened. */
    private saved: string;
    private readonly newLine: "\r\n" | "\n" | "\r";

    /** @param raw What the file holds, decoded. */
    constructor(readonly path: string, private raw: string) {
        this.saved = raw;
        this.newLine = mostUsed(raw);
    }

    /** What is written to the disk. */
    get content(): string {
        return this.raw;
    }

    /** What is edited and checked: without a byte order mark, each line break one line feed. */
    get text(): string {
        return this.raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    }

    get isChanged(): boolean {
        return this.raw !== this.saved;
    }

    markSaved(content: string): void {
        this.saved = content;
    }

    /** @param changes Of the text as it is, in its order, none over another. */
    apply(changes: readonly Change[]): void {
        const places = rawOffsets(this.raw, changes.flatMap(change => [change.from, change.to]));
        for (let i = changes.length - 1; i >= 0; i--) {
            const insert = changes[i]!.insert.replace(/\n/g, this.newLine);
            this.raw = this.raw.slice(0, places[2 * i]!) + insert + this.raw.slice(places[2 * i + 1]!);
        }
    }
}

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
