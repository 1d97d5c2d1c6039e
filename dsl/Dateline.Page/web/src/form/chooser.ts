import type { Candidate } from "../engine/messages";
import { h } from "../page/dom";

/** A list to choose an entry from, that is made shorter by typing. @param more What may be chosen besides, in small letters. */
export function chooser(beside: HTMLElement, ask: (filter: string) => Promise<readonly Candidate[]>, picked: (id: string, name: string) => void, more: readonly Candidate[] = []): void {
    document.querySelector(".chooser")?.remove();
    const list = h("ul", { role: "listbox", id: "chooser-list", "aria-label": "Entries" });
    const input = h("input", { type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "chooser-list", "aria-autocomplete": "list", placeholder: "Type a name", "aria-label": "Type a name", autocomplete: "off" });
    const box = h("div", { class: "chooser" }, input, list);
    let [shown, at, round]: [readonly Candidate[], number, number] = [[], 0, 0];

    const close = (): void => {
        box.remove();
        document.removeEventListener("pointerdown", outside, true);
        if (beside.isConnected)
            beside.focus();
    };
    const outside = (event: Event): void => {
        if (!box.contains(event.target as Node))
            close();
    };
    const pick = (candidate: Candidate): void => {
        close();
        picked(candidate.id, candidate.name || candidate.id);
    };
    const draw = (): void => {
        list.replaceChildren(...shown.map((candidate, index) => h("li", {
            role: "option", id: `chooser-${index}`, "aria-selected": String(index === at), click: () => pick(candidate),
        }, h("span", {}, candidate.name || candidate.id), h("small", {}, candidate.detail || candidate.id))));
        if (shown.length === 0)
            list.append(h("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, "No entry fits here."));
        input.setAttribute("aria-activedescendant", `chooser-${at}`);
        list.children[at]?.scrollIntoView({ block: "nearest" });
    };
    const update = async (): Promise<void> => {
        const mine = ++round;
        const filter = input.value.toLowerCase();
        const found = await ask(input.value).then(entries => [...entries, ...more.filter(other => other.name.includes(filter))]).catch(() => []);
        if (mine !== round)
            return;
        [shown, at] = [found, 0];
        draw();
    };
    input.addEventListener("input", () => void update());
    box.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            // A dialog around it stays open.
            event.preventDefault();
            event.stopPropagation();
            close();
        } else if (event.key === "Enter") {
            event.preventDefault();
            const candidate = shown[at];
            if (candidate !== undefined)
                pick(candidate);
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            at = Math.max(0, Math.min(shown.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)));
            draw();
        } else if (event.key === "Tab") {
            close();
        }
    });
    document.addEventListener("pointerdown", outside, true);
    beside.after(box);
    input.focus();
    void update();
}
