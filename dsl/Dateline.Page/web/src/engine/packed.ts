/** Browsers read base64 into bytes by themselves since 2025. */
const fromBase64 = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;

/** What build.mjs packs: compressed with gzip, in base64. @param type As a header says it. */
export function unpacked(packed: string, type: string): Response {
    const bytes = fromBase64?.call(Uint8Array, packed) ?? Uint8Array.from(atob(packed), character => character.charCodeAt(0));
    const unpacking = new DecompressionStream("gzip");
    const writer = unpacking.writable.getWriter();
    // Who reads it hears of what goes wrong here.
    void Promise.allSettled([writer.write(bytes), writer.close()]);
    return new Response(unpacking.readable, { headers: { "content-type": type } });
}

/** The address of a script that is packed. */
export const scriptOf = async (script: Response): Promise<string> => URL.createObjectURL(await script.blob());
