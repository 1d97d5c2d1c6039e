import type { KeptProject } from "../journal/journal";
import { button, h } from "./dom";

export interface StartHost {
    example(): void;
    empty(name: string): void;
    folder(): void;
    /** The folder over which the page is served; null where there is none. */
    readonly served: { readonly name: string; open(): void } | null;
    kept(project: KeptProject): void;
    forget(project: KeptProject): void;
}

/** Three ways in, and what was left open. */
export function startScreen(place: HTMLElement, kept: readonly KeptProject[], canPick: boolean, host: StartHost): void {
    const name = h("input", { value: "my-timeline", "aria-label": "Name of the new timeline", maxlength: 60, spellcheck: "false" });
    place.replaceChildren(h("div", { class: "front" },
        h("h1", {}, "Write down what happened."),
        h("p", { class: "lead" }, "Each date with its source, each number with what it was before. What does not fit is underlined while you type."),
        h("div", { class: "ways" },
            h("section", {},
                h("h2", {}, "Look at an example"),
                h("p", {}, "A small timeline about an island ferry, with one mistake in it. Try to fix it."),
                button("Open the example", () => host.example(), { class: "main", id: "open-example" })),
            h("section", {},
                h("h2", {}, "Begin a new one"),
                h("p", {}, "People, organizations, sources and events; you add to it what you need."),
                h("form", { submit: event => {
                    event.preventDefault();
                    host.empty(name.value);
                } }, name, h("button", { type: "submit", id: "open-empty" }, "Begin"))),
            h("section", {},
                h("h2", {}, "Open your own"),
                h("p", {}, canPick ? "Choose its folder, or drop the folder or a zip file anywhere on this page." : "Choose its folder, or drop the folder or a zip file here. This browser cannot save in place: you get a zip file."),
                host.served !== null && button(`Open ${host.served.name}`, () => host.served?.open(), { class: "main" }),
                button("Choose a folder", () => host.folder(), { id: "open-folder" }))),
        kept.length > 0 && h("section", { class: "kept" }, h("h2", {}, "Last time"), h("ul", {}, ...kept.map(project => h("li", {},
            button(project.name, () => host.kept(project), { class: "link" }),
            h("span", { class: "soft" }, new Date(project.time).toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" })),
            button("Forget it", () => host.forget(project), { class: "quiet", "aria-label": `Forget ${project.name}` }))))),
        h("p", { class: "soft" }, "Nothing leaves this computer: the page sends nothing, and needs no network.")));
}
