/** What build.mjs writes into the page. */
declare global {
    var datelineEmbedded: {
        readonly worker: string;
        /** The example with one fault in it, by path. */
        readonly example: Readonly<Record<string, string>>;
        /** A timeline without entries, by path. */
        readonly empty: Readonly<Record<string, string>>;
    };
}

export const embedded = globalThis.datelineEmbedded;
