/** A file's bytes as text. What is not UTF-8 is shown as far as it can be, and never written: saving it would lose its letters. */
export interface Decoded { readonly raw: string; readonly isWhole: boolean }

/** Keeps a byte order mark, which is written back with the rest. */
export function decode(bytes: Uint8Array): Decoded {
    try {
        return { raw: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
    } catch {
        return { raw: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), isWhole: false };
    }
}

export const encode = (raw: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(raw) as Uint8Array<ArrayBuffer>;
