import type { EditMessage, Usage } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { lineAt, previewOf } from "../text/preview";
import { dialog } from "./dialog";
import { button, counted, h } from "./dom";

/** Another name for what stands at a place, in all files, seen before it is done. */
export async function rename(workbench: Workbench, path: string, offset: number, say: (sentence: string, undo?: () => void) => void): Promise<void> {
    await workbench.sent();
    const target = await workbench.engine.renameAt(path, offset).catch(() => null);
    if (target === null) {
        say("Put the cursor on an id, a kind or a field to rename it.");
        return;
    }

    const edits = await dialog<readonly EditMessage[]>(close => {
        let found: readonly EditMessage[] = [];
        let [round, timer]: [number, number | undefined] = [0, undefined];
        const name = h("input", { value: target.name, spellcheck: "false", autocomplete: "off", autofocus: true });
        const refusal = h("p", { class: "refused", role: "status" });
        const list = h("ul", { class: "changes", tabindex: 0, "aria-label": "What will change" });
        const go = h("button", { type: "submit", class: "main" }, "Rename");
        const update = async (): Promise<void> => {
            const mine = ++round;
            const answer = name.value === target.name ? { refusal: "", edits: [] } : await workbench.engine.rename(path, offset, name.value);
            if (mine !== round)
                return;
            found = answer.edits;
            refusal.textContent = answer.refusal;
            go.disabled = found.length === 0;
            list.hidden = found.length === 0;
            list.replaceChildren(...found.slice(0, 200).map(edit => h("li", {}, h("small", {}, `${edit.file}, line ${lineAt(workbench.textOf(edit.file) ?? "", edit.start)}`), previewOf([edit], file => workbench.textOf(file), edit.file))),
                ...found.length > 200 ? [h("li", {}, `and ${found.length - 200} more places`)] : []);
        };
        name.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(() => void update(), 120) as unknown as number;
        });
        void update();
        queueMicrotask(() => name.select());
        return {
            title: `Rename ${target.name}`,
            body: [h("form", {
                submit: event => {
                    event.preventDefault();
                    void update().then(() => found.length > 0 && close(found));
                },
            }, h("label", { class: "field" }, h("span", {}, `New name for this ${target.what}`), name, h("small", {}, `It is used in ${counted(target.usages, "place")}.`)), refusal, list,
            h("div", { class: "row" }, button("Cancel", () => close(null)), go))],
        };
    });
    if (edits !== null && workbench.apply(edits))
        say(`Renamed in ${counted(edits.length, "place")}.`, () => workbench.undo(false));
    workbench.editor.view.focus();
}

/** Where something is named. */
export async function showUsages(workbench: Workbench, path: string, offset: number, say: (sentence: string) => void): Promise<void> {
    await workbench.sent();
    const usages = await workbench.engine.references(path, offset).catch(() => []);
    if (usages.length === 0) {
        say("Put the cursor on an id, a kind or a field to see where it is used.");
        return;
    }

    const picked = await dialog<Usage>(close => ({
        title: `Used in ${counted(usages.length, "place")}`,
        body: [h("ul", { class: "changes" }, ...usages.slice(0, 500).map(usage => h("li", {}, button([usage.entry, usage.field].filter(part => part !== "").join(", ") || usage.place.file, () => close(usage), { class: "link" }),
            h("small", {}, `${usage.isDeclaration ? "declared in " : ""}${usage.place.file}, line ${usage.place.line}`)))), h("div", { class: "row" }, button("Close", () => close(null)))],
    }));
    if (picked !== null)
        workbench.goTo(picked.place.file, picked.place.start, picked.place.start + picked.place.length);
}
