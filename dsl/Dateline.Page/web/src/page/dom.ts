type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | number | null | undefined | ((event: Event) => void)>>;

/** An element; what is text stays text, whatever stands in it. A function is a listener of the event that it is named for. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function")
            element.addEventListener(name, value);
        else if (value === true)
            element.setAttribute(name, "");
        else if (value !== false && value !== null && value !== undefined)
            element.setAttribute(name, String(value));
    }

    element.append(...children.filter(child => child !== null && child !== undefined && child !== false) as (Node | string)[]);
    return element;
}

export const button = (text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
    h("button", { type: "button", click: onClick, ...attributes }, text);

export const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** One of many, in words. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
