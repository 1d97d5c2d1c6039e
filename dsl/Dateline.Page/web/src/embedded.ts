import type { Resources } from "./engine/protocol";

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

/** Takes the runtime and the engine out of the page, where they would take up room for as long as it is open. */
export function takeResources(): Resources {
    const blocks = [...document.querySelectorAll<HTMLScriptElement>("script[data-resource]")];
    const resources = Object.fromEntries(blocks.map(block => [block.dataset.resource!, block.textContent]));
    blocks.forEach(block => block.remove());
    return resources;
}
