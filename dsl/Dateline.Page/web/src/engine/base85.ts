/** Five printable characters for four bytes: a fifth less than base64 adds. None of them has a meaning in HTML or in a string. */
export const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%()*+,-./:;=?@[]^_{|}";

/** @param text As build.mjs writes it: the number of bytes, a space, and the groups; the last one is filled up. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
    const values = new Uint8Array(128);
    for (let i = 0; i < alphabet.length; i++)
        values[alphabet.charCodeAt(i)] = i;
    const start = text.indexOf(" ") + 1;
    const length = Number(text.slice(0, start - 1));
    const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
    for (let from = start, to = 0; to < bytes.length; from += 5, to += 4) {
        let group = 0;
        for (let i = 0; i < 5; i++)
            group = group * 85 + values[text.charCodeAt(from + i)]!;
        bytes[to] = group / 0x1000000;
        bytes[to + 1] = group >>> 16;
        bytes[to + 2] = group >>> 8;
        bytes[to + 3] = group;
    }

    return bytes.subarray(0, length);
}
