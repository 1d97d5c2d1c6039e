import type { Resources } from "./engine/protocol";

/** What build.mjs writes into the page. */
declare global {
    var datelineEmbedded: {
        readonly resources: Resources;
        readonly worker: string;
        /** The example, by path. */
        readonly example: Readonly<Record<string, string>>;
    };
}

export const embedded = globalThis.datelineEmbedded;
