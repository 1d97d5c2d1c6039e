import { h } from "./dom";

/** Opens a dialog, and answers with what it was closed with; null for Escape. */
export function dialog<T>(build: (close: (value: T | null) => void) => { title: string; body: readonly (Node | string)[] }): Promise<T | null> {
    return new Promise(done => {
        let result: T | null = null;
        const element = h("dialog", {});
        const close = (value: T | null): void => {
            result = value;
            element.close();
        };
        const { title, body } = build(close);
        const heading = h("h2", { id: "dialog-title" }, title);
        element.setAttribute("aria-labelledby", heading.id);
        element.append(heading, ...body);
        element.addEventListener("close", () => {
            element.remove();
            done(result);
        });
        document.body.append(element);
        element.showModal();
    });
}

/** Two or three ways on; the first one is the likeliest. */
export const choose = <T>(title: string, body: readonly (Node | string)[], ways: readonly (readonly [string, T])[]): Promise<T | null> =>
    dialog<T>(close => ({
        title,
        body: [...body, h("div", { class: "row" }, ...[...ways].reverse().map(([label, value], index) =>
            h("button", { type: "button", class: index === ways.length - 1 ? "main" : "", autofocus: index === ways.length - 1, click: () => close(value) }, label)))],
    }));
