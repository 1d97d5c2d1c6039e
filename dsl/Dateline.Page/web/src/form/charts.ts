import { h } from "../page/dom";
import { adopt } from "./adopt";

/** The charts of the series that an entry moves, out of the page for readers. */
export class Charts {
    private drawn = "";
    private document: Document | null = null;

    /** @returns Whether anything is another one. */
    set(page: string): boolean {
        if (page === this.drawn)
            return false;
        this.drawn = page;
        this.document = page === "" ? null : new DOMParser().parseFromString(page, "text/html");
        return true;
    }

    of(id: string): HTMLElement[] {
        if (this.document === null)
            return [];
        const address = `#${encodeURIComponent(id)}`;
        return [...this.document.querySelectorAll("#_numbers figure")].filter(figure => [...figure.querySelectorAll("figcaption > a[href], tbody a[href]")].some(link => link.getAttribute("href") === address))
            .slice(0, 3).flatMap(figure => this.chart(figure) ?? []);
    }

    private chart(figure: Element): HTMLElement | null {
        // Laid out for a narrow place and for a wider one: the place itself shows the one that fits.
        const pictures = ["wide", "narrow"].flatMap(size => {
            const drawing = figure.querySelector(size === "wide" ? "svg.for-m" : "svg.for-n") ?? figure.querySelector("svg");
            const picture = drawing === null ? null : adopt(drawing);
            picture?.setAttribute("class", `chart in-${size}`);
            return picture ?? [];
        });
        if (pictures.length === 0)
            return null;
        const place = h("div", { class: "chart-place" });
        const root = place.attachShadow({ mode: "open" });
        const style = document.createElement("style");
        // Its colours are those of the page that it is of.
        style.textContent = `${(this.document!.querySelector("style")?.textContent ?? "").replaceAll(":root{", ":host{")}\n:host{display:block;max-width:620px}svg.chart{display:block;width:100%;height:auto}svg.defs{position:absolute}
            :host{container-type:inline-size}svg.in-narrow{max-width:460px}@container (min-width:580px){svg.in-narrow{display:none}}@container (max-width:579.98px){svg.in-wide{display:none}}`;
        const definitions = this.document!.querySelector("svg.defs");
        root.append(style, ...definitions === null ? [] : [adopt(definitions)].filter(element => element !== null), ...pictures);
        return h("figure", { class: "chart-of" }, h("figcaption", {}, pictures[0]?.querySelector("title")?.textContent ?? ""), place);
    }
}
