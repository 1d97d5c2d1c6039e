import { Form } from "../form/form";
import type { Workbench } from "../model/workbench";
import { h } from "./dom";
import { ProblemList } from "./problems";
import { Tabs } from "./tabs";

/** What it means: the entry at the cursor, and all that is wrong. */
export class Side {
    readonly problems: ProblemList;
    readonly tabs: Tabs;

    constructor(parent: HTMLElement, workbench: Workbench, host: { say(sentence: string): void; showText(): void; fixAll(path: string): void }) {
        const entry = h("div", { class: "panel", id: "panel-entry" });
        const problems = h("div", { class: "panel", id: "panel-problems" });
        const list = h("div", { class: "tabs" });
        parent.append(list, entry, problems);
        new Form(entry, workbench, sentence => host.say(sentence));
        this.problems = new ProblemList(problems, workbench, () => host.showText(), path => host.fixAll(path));
        this.tabs = new Tabs(list, "What it means", new Map([["entry", entry], ["problems", problems]]), { entry: "Entry", problems: "Problems" });
        this.tabs.show("entry");
        workbench.checked.on(() => this.tabs.name("problems", "Problems", (workbench.check?.findings.length ?? 0) + (workbench.check?.leftOut ?? 0)));
    }
}
