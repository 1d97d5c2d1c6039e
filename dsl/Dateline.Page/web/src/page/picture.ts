import type { Workbench } from "../model/workbench";
import { button, h } from "./dom";

/** A picture of more entries is drawn only when it is asked for: a check waits for it. */
const mostDrawn = 2_000;

/**
 * The page for readers, as it stands now: drawn by the engine, shown in a frame in which nothing runs and nothing is loaded. A click
 * on an entry goes to its text, and the cursor to its place in the picture.
 */
export class Picture {
    private readonly frame = h("iframe", { title: "The timeline as readers see it", sandbox: "allow-same-origin", class: "reader" });
    private shown = "";
    private round = 0;
    private timer: number | undefined;
    private isVisible = false;
    /** Whether a timeline that takes long is to be drawn all the same. */
    private isAsked = false;
    private readonly long = h("p", { class: "nothing", hidden: true }, "This is a long timeline, and drawing it takes a while. ", button("Draw it", () => {
        this.isAsked = true;
        void this.draw();
    }));

    constructor(readonly place: HTMLElement, private readonly workbench: Workbench, share: () => void) {
        place.append(h("p", { class: "picture-actions" }, h("span", { class: "soft" }, "As readers see it. Click an entry to go to its text."), h("span", { class: "space" }), button("Share as page", share, { title: "One file for readers, complete without a network" })), this.long, this.frame);
        workbench.checked.on(isTried => {
            clearTimeout(this.timer);
            if (isTried)
                this.timer = setTimeout(() => void this.draw(), 600) as unknown as number;
        });
        workbench.opened.on(() => {
            this.shown = "";
            this.isAsked = false;
            this.frame.srcdoc = "";
        });
        this.frame.addEventListener("load", () => this.frame.contentDocument?.addEventListener("click", event => this.click(event)));
    }

    show(isVisible: boolean): void {
        this.isVisible = isVisible;
        void this.draw();
    }

    /** What readers get, and what is not finished; empty where there is no timeline. */
    page(): Promise<string> {
        return this.workbench.engine.editorPage(this.workbench.current);
    }

    private async draw(): Promise<void> {
        const isLong = (this.workbench.check?.entries ?? 0) > mostDrawn;
        this.long.hidden = !isLong || this.isAsked;
        if (!this.isVisible || !this.long.hidden)
            return;
        const round = ++this.round;
        await this.workbench.sent();
        const page = await this.page().catch((fault: unknown) => {
            console.error(fault);
            return "";
        });
        if (round !== this.round || page === this.shown)
            return;
        this.shown = page;
        const top = this.frame.contentDocument?.scrollingElement?.scrollTop ?? 0;
        this.frame.addEventListener("load", () => {
            const scrolling = this.frame.contentDocument?.scrollingElement;
            if (scrolling != null)
                scrolling.scrollTop = top;
        }, { once: true });
        this.frame.srcdoc = page;
    }

    private click(event: MouseEvent): void {
        const target = event.target as Element;
        const link = target.closest("a");
        const address = link?.getAttribute("href") ?? "";
        const id = address.startsWith("#") ? decodeURIComponent(address.slice(1)) : link === null ? target.closest("[id]")?.id ?? "" : "";
        // What leads out of the page leads nowhere here: a frame that goes elsewhere would be a request.
        if (link !== null)
            event.preventDefault();
        const entry = this.workbench.outline.find(candidate => candidate.id === id);
        if (entry !== undefined)
            this.workbench.goTo(entry.path, entry.idSpan.start);
        else if (address.startsWith("#"))
            this.frame.contentDocument?.getElementById(id)?.scrollIntoView();
    }
}
