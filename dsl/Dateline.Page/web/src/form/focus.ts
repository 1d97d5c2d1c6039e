/** Where a cursor can be. */
export const controls = "input, select, textarea, button, summary";

/** What is unfolded goes when somebody is done with it. */
export function foldWhenDone(place: HTMLElement): void {
    const fold = (event: Event): void => {
        for (const details of place.querySelectorAll<HTMLDetailsElement>("details.more[open]")) {
            const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
            if (to instanceof Node && !details.contains(to))
                details.open = false;
        }
    };
    document.addEventListener("pointerdown", fold, true);
    place.addEventListener("focusout", fold);
    place.addEventListener("keydown", event => {
        const details = (event.target as Element).closest<HTMLDetailsElement>("details.more[open]");
        if (event.key !== "Escape" || details === null)
            return;
        details.open = false;
        details.querySelector("summary")?.focus();
    });
}

/** Somebody may be typing in what is drawn anew. @returns Puts the cursor, and what was typed meanwhile, where they were. */
export function keepFocus(place: HTMLElement): () => void {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !place.contains(active))
        return () => undefined;
    const path = active.dataset["path"] ?? "";
    const row = active.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? "";
    const text = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? { value: active.value, start: active.selectionStart, end: active.selectionEnd } : null;
    return () => {
        // What somebody used may be gone: then the row in which it stood, or where one begins.
        const again = place.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
            ?? (row === "" ? null : place.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)?.querySelector<HTMLElement>(controls))
            ?? place.querySelector<HTMLElement>("h2");
        const isSame = again?.dataset["path"] === path;
        again?.focus({ preventScroll: !isSame });
        if (text !== null && isSame && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement)) {
            again.value = text.value;
            again.setSelectionRange(text.start, text.end);
        }
    };
}
