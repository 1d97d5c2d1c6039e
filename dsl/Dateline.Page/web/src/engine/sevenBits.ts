/**
 * Seven bits for each byte of UTF-8, where base64 has six: a character below 128 is its own seven bits. The few that would mean something to HTML or
 * in a string are told by their place in this list, with the seven bits behind them, in one character of two bytes.
 */
export const forbidden = [0x00, 0x0A, 0x0D, 0x22, 0x3C, 0x5C];

/** @param text As build.mjs writes it: the number of bytes, a space, and the bits, the first of a byte first. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
    const start = text.indexOf(" ") + 1;
    const bytes = new Uint8Array(Number(text.slice(0, start - 1)));
    let bits = 0;
    let count = 0;
    let to = 0;
    for (let from = start; from < text.length; from++) {
        const code = text.charCodeAt(from);
        if (code < 0x80) {
            bits = bits << 7 | code;
            count += 7;
        } else {
            bits = bits << 14 | forbidden[code >> 7 & 7]! << 7 | code & 0x7F;
            count += 14;
        }

        while (count >= 8) {
            count -= 8;
            bytes[to++] = bits >>> count;
        }

        bits &= 0xFF;
    }

    return bytes;
}
