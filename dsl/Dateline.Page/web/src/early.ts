// The first program of the page, in front of the files that it holds: the engine starts while the browser still reads the rest.
import { embedded } from "./embedded";
import { scriptOf, unpacked } from "./engine/packed";
import type { Answer, Delivery } from "./engine/protocol";
import { cannotStart } from "./page/cannotStart";

export interface EarlyStart {
    /** Null where the browser starts none. */
    readonly worker: Worker | null;
    /** Stands behind each file of the runtime and the engine. */
    deliver(): void;
    /** Stands behind the program of the page, the last of the files. */
    run(): void;
}

declare global {
    var datelineStart: EarlyStart;
}

let worker: Worker | null = null;
try {
    worker = new Worker(URL.createObjectURL(new Blob([embedded.worker], { type: "text/javascript" })));
    worker.addEventListener("error", event => cannotStart(event.message));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => data.kind === "failed" && cannotStart(data.reason));
} catch (fault) {
    cannotStart(fault);
}

const send = (delivery: Delivery): void => worker?.postMessage(delivery);

/** The file in front of the script that runs, taken out of the page, where it would take up room for as long as that is open. */
function file(): { name: string; packed: string } {
    const block = document.currentScript!.previousElementSibling as HTMLScriptElement;
    block.remove();
    return { name: block.dataset["file"]!, packed: block.textContent };
}

async function runProgram(packed: string): Promise<void> {
    try {
        await import(await scriptOf(unpacked(packed, "text/javascript")));
    } catch (fault) {
        cannotStart(fault);
    }
}

globalThis.datelineStart = {
    worker,
    deliver: () => send({ kind: "file", ...file() }),
    run() {
        send({ kind: "end", example: embedded.example });
        if (worker !== null)
            void runProgram(file().packed);
    },
};
