import { button, byId } from "./dom";

let timer: number | undefined;

function hide(): void {
    byId("toast").classList.remove("on");
    byId("toast").replaceChildren();
}

/** What could be undone is no longer the last thing that was done. */
export function settle(): void {
    if (byId("toast").querySelector("button") !== null)
        hide();
}

/** A sentence that goes by, and is heard. */
export function say(sentence: string, undo?: () => void): void {
    const place = byId("toast");
    clearTimeout(timer);
    place.replaceChildren(sentence, ...undo === undefined ? [] : [button("Undo", () => {
        hide();
        undo();
    })]);
    place.classList.add("on");
    timer = setTimeout(hide, Math.max(5_000, sentence.length * 70)) as unknown as number;
}
