import { button, byId } from "./dom";

let timer: number | undefined;

/** A sentence that goes by, and is heard. */
export function say(sentence: string, undo?: () => void): void {
    const place = byId("toast");
    clearTimeout(timer);
    const hide = (): void => {
        place.classList.remove("on");
        place.replaceChildren();
    };
    place.replaceChildren(sentence, ...undo === undefined ? [] : [button("Undo", () => {
        hide();
        undo();
    })]);
    place.classList.add("on");
    timer = setTimeout(hide, Math.max(5_000, sentence.length * 70)) as unknown as number;
}
