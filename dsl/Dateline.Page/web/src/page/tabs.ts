import { h } from "./dom";

/** Tabs as a screen reader knows them: arrows go from one to the next. */
export class Tabs {
    private readonly buttons = new Map<string, HTMLButtonElement>();

    constructor(readonly list: HTMLElement, label: string, private readonly panels: ReadonlyMap<string, HTMLElement>, names: Readonly<Record<string, string>>, private readonly onShow: (id: string) => void = () => undefined) {
        list.setAttribute("role", "tablist");
        list.setAttribute("aria-label", label);
        for (const [id, panel] of panels) {
            const tab = h("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": panel.id, click: () => this.show(id) }, names[id]);
            panel.setAttribute("role", "tabpanel");
            panel.setAttribute("aria-labelledby", tab.id);
            this.buttons.set(id, tab);
            list.append(tab);
        }

        list.addEventListener("keydown", event => {
            if (event.key !== "ArrowRight" && event.key !== "ArrowLeft")
                return;
            const ids = [...this.buttons.keys()];
            const next = ids[(ids.indexOf(this.shown) + (event.key === "ArrowRight" ? 1 : ids.length - 1)) % ids.length]!;
            this.show(next);
            this.buttons.get(next)!.focus();
        });
    }

    shown = "";

    show(id: string): void {
        this.shown = id;
        for (const [other, tab] of this.buttons) {
            tab.setAttribute("aria-selected", String(other === id));
            tab.tabIndex = other === id ? 0 : -1;
            this.panels.get(other)!.classList.toggle("on", other === id);
        }

        this.onShow(id);
    }

    name(id: string, text: string, count = 0): void {
        this.buttons.get(id)!.replaceChildren(text, ...count > 0 ? [" ", h("span", { class: "count" }, String(count))] : []);
    }
}
