import { chooser } from "../form/chooser";
import { type FieldHost, inputOf } from "../form/fields";
import { membersOf } from "../form/members";
import type { Candidate, FindingMessage, FormOffer, KindSummary, MissingEvent, NewEntryAnswer } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { dialog } from "./dialog";
import { button, h } from "./dom";

/** The event that is missing before the one of a finding, with what the entries around it tell. */
export async function missingEvent(workbench: Workbench, finding: FindingMessage, say: (sentence: string, undo?: () => void) => void): Promise<boolean> {
    await workbench.settled();
    const { from } = workbench.now(finding.place);
    return await newEntry(workbench, say, await workbench.engine.missingEvent(finding.place.file, from).catch(() => null));
}

/** A new entry by its kind, its day and who takes part; it gets its id, and the cursor comes where the next answer belongs. */
export async function newEntry(workbench: Workbench, say: (sentence: string, undo?: () => void) => void, missing: MissingEvent | null = null): Promise<boolean> {
    await workbench.sent();
    const kinds = await workbench.engine.kinds(workbench.current).catch((): readonly KindSummary[] => []);
    if (kinds.length === 0) {
        say("There are no kinds of entries yet: the timeline file says which there can be.");
        return false;
    }

    const answer = await dialog<NewEntryAnswer>(close => {
        const values = new Map<string, string>();
        const kind = h("select", { autofocus: true }, group("What happened", kinds.filter(item => item.category === "event")), group("Who and what it is about", kinds.filter(item => item.category === "entity")), group("How things stood", kinds.filter(item => item.category === "observation")));
        const title = h("input", { autocomplete: "off", dir: "auto" });
        const date = h("input", { autocomplete: "off", placeholder: "2021-10-07, or 2021-10, or 2021", value: missing?.date ?? "" });
        kind.value = missing?.kind ?? kind.value;
        const doc = h("small", {});
        const asked = h("span", {});
        const help = h("small", {});
        const dateField = h("label", { class: "field" }, h("span", {}, "When?"), date, h("small", {}, missing !== null && missing.dateInWords !== ""
            ? `${capital(missing.dateInWords)}, as the entries around it tell. Write what your source says.`
            : "No more exact than your source: a month or a year is a date, too. Leave it empty if you do not know."));
        const others = h("div", {});
        const refusal = h("p", { class: "refused", role: "status" });

        const update = (): void => {
            const chosen = kinds.find(item => item.name === kind.value)!;
            doc.textContent = chosen.doc;
            dateField.hidden = chosen.category === "entity";
            asked.textContent = chosen.category === "entity" ? "Name?" : "In one line?";
            help.textContent = `${chosen.category === "event" || chosen.name === "source" ? "It is the title" : chosen.category === "entity" ? "As your sources have it" : "It is the note"}; the id is made of it.`;
            values.clear();
            for (const [field, value] of Object.entries(missing?.kind === chosen.name ? missing.values : {}))
                values.set(field, value);
            others.replaceChildren(...chosen.required.filter(offer => !["date", "title", "name", "kind"].includes(offer.name)).map(offer => ask(offer, values, workbench)));
        };
        kind.addEventListener("change", update);
        update();
        return {
            title: missing === null ? "New entry" : "The missing event",
            body: [h("form", {
                submit: event => {
                    event.preventDefault();
                    const fields = Object.fromEntries([...values].filter(([, value]) => value.trim() !== ""));
                    void workbench.engine.newEntry(workbench.current, kind.value, title.value.trim(), dateField.hidden ? "" : date.value.trim(), fields).then(made => {
                        if (made.refusal === "")
                            close(made);
                        else
                            refusal.textContent = made.refusal;
                    });
                },
            },
            h("label", { class: "field" }, h("span", {}, "What kind?"), kind, doc),
            h("label", { class: "field" }, asked, title, help),
            dateField, others, refusal,
            h("div", { class: "row" }, button("Cancel", () => close(null)), h("button", { type: "submit", class: "main" }, "Add it")))],
        };
    });
    const isMade = answer !== null && workbench.apply(answer.edits, { path: answer.path, offset: answer.caret });
    if (isMade)
        say(`${answer.id} is in ${answer.path}.`, () => workbench.undo(false));
    workbench.editor.view.focus();
    return isMade;
}

const group = (label: string, kinds: readonly KindSummary[]): HTMLElement | null => kinds.length === 0 ? null
    : h("optgroup", { label }, ...kinds.map(kind => h("option", { value: kind.name }, kind.inWords || kind.name)));

/** A field that the kind needs: an entry is chosen by its name, a change of entries as well, anything else is written as in the form. */
function ask(offer: FormOffer, values: Map<string, string>, workbench: Workbench): HTMLElement {
    const label = offer.label || offer.name;
    const candidates = (filter: string): Promise<Candidate[]> => Promise.resolve(workbench.outline
        .filter(entry => offer.takes.includes(entry.kind) && (filter === "" || entry.title.toLowerCase().includes(filter.toLowerCase()) || entry.id.includes(filter.toLowerCase())))
        .slice(0, 200).map(entry => ({ id: entry.id, name: entry.title, detail: [entry.kind, entry.date].filter(part => part !== "").join(", "), names: [] })));
    const host: FieldHost = {
        set: (field, value) => values.set(field, value),
        remove: field => values.delete(field),
        add: () => undefined,
        choose: (_, element, picked, more = []) => chooser(element, candidates, picked, more),
        unknown: () => undefined,
        goTo: () => undefined,
    };
    const value = values.get(offer.name) ?? "";
    const [, before, after] = /^(.*?)\s*->\s*(.*)$/.exec(value) ?? [];
    const field = { ...offer, label, value, isBad: false, shownHalves: [before, after].map(id => id === undefined || id === "" ? "" : nameOf(id, workbench)) };
    const isMembers = offer.input === "members" && value === "";
    const shown = h("small", {}, [offer.doc, offer.namesEntries ? "" : offer.typeInWords].filter(text => text !== "").join(" · "));
    if (offer.input !== "reference") {
        const isGroup = isMembers || (offer.input === "change" && (before !== undefined || offer.namesEntries || offer.options.length > 0));
        return h(isGroup ? "div" : "label", { class: "field" }, h("span", {}, `${label}?`), isMembers ? membersOf(field, host) : inputOf(field, host), shown);
    }

    const pick = button(value === "" ? "Choose …" : nameOf(value, workbench), () => host.choose(offer.name, pick, (id, name) => {
        values.set(offer.name, id);
        pick.textContent = name;
    }), { "aria-label": `${label}: choose` });
    return h("div", { class: "field" }, h("span", {}, `${label}?`), h("span", { class: "chips" }, pick), shown);
}

const nameOf = (id: string, workbench: Workbench): string => workbench.outline.find(entry => entry.id === id)?.title ?? id;

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
