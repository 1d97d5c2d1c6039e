import { Form } from "../form/form";
import type { Workbench } from "../model/workbench";
import { h } from "./dom";
import { Picture } from "./picture";
import { ProblemList } from "./problems";
import { Tabs } from "./tabs";

/** What it means: the entry at the cursor, and all that is wrong. */
export class Side {
    readonly problems: ProblemList;
    readonly tabs: Tabs;
    readonly picture: Picture;

    constructor(parent: HTMLElement, workbench: Workbench, host: { say(sentence: string): void; showText(): void; share(): void; fixAll(path: string): void; rename(path: string, offset: number): void; showUsages(path: string, offset: number): void; newEntry(): void }) {
        const entry = h("div", { class: "panel", id: "panel-entry" });
        const problems = h("div", { class: "panel", id: "panel-problems" });
        const picture = h("div", { class: "panel wide", id: "panel-picture" });
        const list = h("div", { class: "tabs" });
        parent.append(list, entry, problems, picture);
        this.picture = new Picture(picture, workbench, () => host.share());
        new Form(entry, workbench, sentence => host.say(sentence), host);
        this.problems = new ProblemList(problems, workbench, () => host.showText(), path => host.fixAll(path));
        this.tabs = new Tabs(list, "What it means", new Map([["entry", entry], ["problems", problems], ["picture", picture]]), { entry: "Entry", problems: "Problems", picture: "Timeline" },
            id => this.picture.show(id === "picture"));
        this.tabs.show("entry");
        workbench.checked.on(() => this.tabs.name("problems", "Problems", (workbench.check?.findings.length ?? 0) + (workbench.check?.leftOut ?? 0)));
    }
}
