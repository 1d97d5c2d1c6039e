import { dialog } from "./dialog";
import { button, h } from "./dom";

const keys: readonly (readonly [string, string])[] = [
    ["F8, Shift+F8", "the next problem, the one before"],
    ["Tab", "from a line into the card below it"],
    ["Escape", "puts a card away; a click on the word brings it back"],
    ["Ctrl+Space", "what can be written here"],
    ["F12, or Ctrl+click", "to the entry that is named here"],
    ["Shift+F12", "where it is used"],
    ["F2", "another name for it, in all files"],
    ["Alt+N", "a new entry"],
    ["Ctrl+K", "find an entry or a word in all files"],
    ["Ctrl+F", "find in this file"],
    ["Ctrl+S", "save"],
    ["Ctrl+Z, Ctrl+Y", "undo, do again: also what was changed in several files at once"],
];

/** What the keyboard does. */
export async function showKeys(): Promise<void> {
    await dialog<null>(close => ({
        title: "Keys",
        body: [h("table", { class: "keys" }, h("tbody", {}, ...keys.map(([key, what]) => h("tr", {}, h("th", { scope: "row" }, ...key.split(/(, (?:or )?)/).map((part, index) => index % 2 === 0 ? h("kbd", {}, part) : part)), h("td", {}, what))))),
            h("p", { class: "soft" }, "On a Mac, Ctrl is the command key."), h("div", { class: "row" }, button("Close", () => close(null), { class: "main", autofocus: true }))],
    }));
}
