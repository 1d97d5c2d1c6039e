/**
 * Seven bits for each byte of UTF-8, where base64 has six: a character below 128 is its own seven bits. The few that would mean something to HTML where a
 * script stands are told by their place in this list, with the five bits behind them, in one character below 256: of a text without any above,
 * browsers keep a byte for each character.
 */
export const forbidden = [0x00, 0x0D, 0x3C];

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
            bits = bits << 12 | forbidden[code >> 5 & 3]! << 5 | code & 0x1F;
            count += 12;
        }

        while (count >= 8) {
            count -= 8;
            bytes[to++] = bits >>> count;
        }

        bits &= 0xFF;
    }

    return bytes;
}
