import type { EditAnswer, EntryForm, FindingMessage, FormField, FormOffer } from "../engine/messages";
import type { Workbench } from "../model/workbench";
import { button, h } from "../page/dom";
import { cardOf, sentences } from "../text/card";
import { Charts } from "./charts";
import { chooser } from "./chooser";
import { dateOf } from "./dates";
import { chipOf, type FieldHost, inputOf } from "./fields";
import { controls, foldWhenDone, keepFocus } from "./focus";
import { isOfMembers, membersOf } from "./members";

/** From how many entries on no charts are drawn while somebody types. */
const mostDrawn = 300;

/** The entry at the cursor as a form: the same text, changed in place. What it cannot show as a field it shows as it is written. */
export class Form {
    private form: EntryForm | null = null;
    private drawn = "";
    private drawing: number | undefined;
    private readonly charts = new Charts();
    private readonly unfolded = new Set<string>();
    /** Values that nobody knew, and that somebody is about to write. */
    private readonly known = new Set<string>();
    private readonly dates = new Map<string, string>();
    /** What somebody is about to say: it is written with its first letters, since a name without a value is a mistake. */
    private readonly pending = new Map<string, FormOffer>();
    private timer: number | undefined;
    private round = 0;
    /** A field that was just asked for, and takes the cursor when it is there. */
    private wanted = "";
    private readonly host: FieldHost = {
        set: (fieldPath, value) => void this.change(form => this.workbench.engine.setField(form.path, form.id, fieldPath, value)),
        remove: fieldPath => void this.change(form => this.workbench.engine.removeField(form.path, form.id, fieldPath)),
        add: (fieldPath, value) => void this.change(form => this.workbench.engine.addItem(form.path, form.id, fieldPath, value)),
        choose: (fieldPath, element, picked, more = []) => {
            const form = this.form!;
            chooser(element, filter => this.workbench.engine.candidates(form.path, form.id, fieldPath, filter), picked, more);
        },
        unknown: fieldPath => this.begin(`${fieldPath}/unknown`),
        goTo: start => this.workbench.goTo(this.form!.path, start),
    };

    constructor(readonly place: HTMLElement, private readonly workbench: Workbench, private readonly say: (sentence: string) => void,
        private readonly names: { rename(path: string, offset: number): void; showUsages(path: string, offset: number): void; newEntry(): void }) {
        foldWhenDone(place);
        workbench.moved.on(() => this.soon(90));
        workbench.checked.on(isTried => {
            this.soon(0);
            clearTimeout(this.drawing);
            if (isTried)
                this.drawing = setTimeout(() => void this.draft(), 800) as unknown as number;
        });
        workbench.opened.on(() => {
            this.form = null;
            this.drawn = "";
            this.unfolded.clear();
            this.known.clear();
            this.pending.clear();
            this.place.replaceChildren();
        });
    }

    private soon(milliseconds: number): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.ask(), milliseconds) as unknown as number;
    }

    private async ask(): Promise<void> {
        const round = ++this.round;
        const { engine, editor } = this.workbench;
        const path = editor.current;
        if (path === "")
            return;
        try {
            await this.workbench.sent();
            const id = await engine.entryAt(path, editor.view.state.selection.main.head);
            const form = id === "" ? null : await engine.entryForm(path, id);
            if (round === this.round)
                this.draw(form);
        } catch (fault) {
            console.error(fault);
        }
    }

    /** Draws the charts anew; of a large timeline that takes longer than somebody wants to wait for the next check. */
    private async draft(): Promise<void> {
        const page = (this.workbench.check?.entries ?? 0) > mostDrawn ? "" : await this.workbench.engine.editorPage(this.workbench.current).catch(() => "");
        if (this.charts.set(page))
            this.drawCharts();
    }

    private drawCharts(): void {
        this.place.querySelector(".charts")?.replaceChildren(...this.form === null ? [] : this.charts.of(this.form.id));
    }

    private async change(ask: (form: EntryForm) => Promise<EditAnswer>): Promise<void> {
        if (this.form === null)
            return;
        await this.workbench.sent();
        const answer = await ask(this.form);
        if (answer.refusal !== "")
            this.say(answer.refusal);
        else if (answer.edits.length > 0)
            this.workbench.apply(answer.edits);
    }

    private draw(form: EntryForm | null): void {
        const drawn = form === null ? "" : JSON.stringify([form, this.findings(form)]);
        const isSame = form !== null && drawn === this.drawn;
        if (isSame || this.place.querySelector(".chooser") !== null)
            return;
        const focus = keepFocus(this.place);
        for (const path of this.known) {
            if (form?.id !== this.form?.id || form?.fields.find(field => field.fieldPath === path)?.isUnknown === false)
                this.known.delete(path);
        }

        if (form?.id !== this.form?.id)
            this.pending.clear();
        this.form = form;
        this.drawn = drawn;
        this.place.replaceChildren(...form === null ? this.nothing() : this.body(form));
        this.drawPending(form);
        focus();
        this.drawCharts();
        if (form !== null)
            void this.sayDates(form.path);
        if (this.wanted !== "") {
            const at = CSS.escape(this.wanted);
            const wanted = this.place.querySelector<HTMLElement>(["", " before", " add", " rule"].map(half => `[data-path="${at}${half === "" ? "" : CSS.escape(half)}"]`).join())
                ?? this.place.querySelector<HTMLElement>(`[data-row="${at}"]`)?.querySelector<HTMLElement>(controls) ?? null;
            wanted?.focus();
            // A list is empty until something is in it.
            if (wanted instanceof HTMLButtonElement && wanted.dataset["path"]?.endsWith(" add") === true)
                wanted.click();
            if (wanted !== null)
                this.wanted = "";
        }
    }

    private nothing(): Node[] {
        const isEmpty = this.workbench.check?.entries === 0 && this.workbench.project.hasTimeline;
        return isEmpty ? [h("h2", {}, "Nothing is written down yet"), h("p", { class: "nothing" }, "An entry is a person, an organization, a source, or something that happened. Begin with whom it is about."), button("New entry", () => this.names.newEntry(), { class: "main" })]
            : [h("p", { class: "nothing" }, "Put the cursor in an entry to see it here as a form.")];
    }

    /** Adds a field, and puts the cursor into it when it is there. */
    private begin(fieldPath: string): void {
        this.unfolded.clear();
        this.wanted = fieldPath;
        const offer = [...this.form!.optional, ...this.form!.fields.flatMap(field => [field, ...inner(field)]).flatMap(field => field.offers)].find(other => other.fieldPath === fieldPath);
        if (offer === undefined || ["list", "record", "waivers", "raw"].includes(offer.input)) {
            this.host.set(fieldPath, "");
            return;
        }

        this.pending.set(fieldPath, offer);
        this.redraw();
    }

    private redraw(): void {
        this.drawn = "";
        this.draw(this.form);
    }

    private drawPending(form: EntryForm | null): void {
        const written = new Set(form?.fields.flatMap(field => [field, ...inner(field)]).flatMap(field => field.isUnknown ? [field.fieldPath, `${field.fieldPath}/unknown`] : [field.fieldPath]));
        for (const [path, offer] of this.pending) {
            if (written.has(path)) {
                this.pending.delete(path);
                continue;
            }

            const label = offer.label || offer.name;
            const field = { ...offer, value: "", isBad: false, label };
            const input = h("div", { class: "line" }, offer.input === "members" ? membersOf(field, this.host) : inputOf(field, this.host), button("×", () => {
                this.pending.delete(path);
                this.redraw();
            }, { class: "remove", "aria-label": `Do not say ${label}` }));
            const owner = path.includes("/") ? this.place.querySelector(`[data-row="${CSS.escape(path.slice(0, path.lastIndexOf("/")))}"]`) : null;
            if (owner === null)
                this.place.querySelector(".form")?.append(h("div", { class: "label" }, label), h("div", { class: "value", "data-row": path }, input));
            else
                owner.append(h("div", { class: "detail", "data-row": path }, h("span", { class: "soft" }, label), input));
        }
    }

    private body(form: EntryForm): Node[] {
        return [
            // Where the text is not beside the form, its cards are above it.
            h("div", { class: "cards" }, ...this.findings(form).map(finding => cardOf(finding, form.path, this.workbench.cards))),
            h("div", { class: "charts" }),
            h("h2", { tabindex: -1 }, form.fields.find(field => field.fieldPath === "title" || field.fieldPath === "name")?.value || form.id),
            h("p", { class: "doc" }, h("b", {}, form.kindInWords || form.kind), form.doc !== "" && ` · ${form.doc}`),
            h("p", { class: "entry-actions" }, h("code", {}, form.id), button("Rename", () => this.names.rename(form.path, form.idSpan.start), { class: "link", title: "F2", "data-path": "rename" }),
                button("Where it is used", () => this.names.showUsages(form.path, form.idSpan.start), { class: "link", title: "Shift+F12", "data-path": "usages" })),
            h("div", { class: "form" },
                ...form.fields.filter(field => field.fieldPath !== "kind").flatMap(field => this.row(field)),
                ...form.missing.flatMap(offer => this.missing(offer))),
            form.optional.length > 0 ? h("p", { class: "offers" }, ...form.optional.map(offer => this.offer(offer))) : "",
        ].filter(node => node !== "") as Node[];
    }

    private findings(form: EntryForm): FindingMessage[] {
        return (this.workbench.check?.findings ?? []).filter(({ place }) => {
            const { from } = this.workbench.now(place);
            return place.file === form.path && form.span.start <= from && from < form.span.end;
        }).slice(0, 5);
    }

    private row(field: FormField): Node[] {
        const problems = this.problems(field);
        const label = h("div", { class: "label", title: field.doc || null }, button(field.label || field.name, () => this.host.goTo(field.span.start), { class: "link-label", "aria-label": `${field.label || field.name}: go to the text`, tabindex: -1 }));
        const isLeft = field.value === "" && field.parts.length === 0 && canBeRemoved(field);
        return [label, h("div", { class: `value${field.problems.length > 0 ? " bad" : ""}`, "data-row": field.fieldPath }, h("div", { class: "line" }, this.value(field), this.more(field)),
            (field.input === "date" || field.input === "day" || field.input === "moment") && !field.isUnknown && problems.length === 0 && h("small", { class: "in-words", "data-start": field.span.start }, this.dates.get(field.value) ?? ""),
            ...field.details.map(detail => this.detail(detail)), ...problems, isLeft && this.leaveOut(field))];
    }

    private leaveOut(field: FormField): HTMLElement {
        return button("Leave it out", () => {
            this.unfolded.clear();
            this.host.remove(field.fieldPath);
        }, { class: "link small", "aria-label": `Leave out ${field.label || field.name}` });
    }

    /** What else can be said of a field, and what it means: behind three dots, since most fields need none of it. */
    private more(field: FormField, isRemoved = canBeRemoved(field)): HTMLElement | false {
        if (field.offers.length === 0 && field.doc === "" && !isRemoved)
            return false;
        const details = h("details", { class: "more", open: this.unfolded.has(field.fieldPath), toggle: () => {
            if (details.open)
                this.unfolded.add(field.fieldPath);
            else
                this.unfolded.delete(field.fieldPath);
        } }, h("summary", { "aria-label": `More about ${field.label || field.name || field.shown || field.value}`, title: field.doc || "More" }, "⋯"), h("div", {},
            h("p", {}, field.doc || field.typeInWords), field.offers.length > 0 && h("p", { class: "offers small" }, ...field.offers.map(offer => this.offer(offer))), isRemoved && this.leaveOut(field)));
        return details;
    }

    /** Dates as somebody would say them, which only the engine knows. */
    private async sayDates(path: string): Promise<void> {
        for (const place of this.place.querySelectorAll<HTMLElement>(".in-words:empty")) {
            const hover = await this.workbench.engine.hover(path, Number(place.dataset["start"])).catch(() => null);
            const value = this.form?.fields.find(field => field.span.start === Number(place.dataset["start"]))?.value;
            if (hover !== null && value !== undefined && place.isConnected) {
                this.dates.set(value, hover.title);
                place.textContent = hover.title;
            }
        }
    }

    private value(field: FormField): HTMLElement {
        const isBad = field.problems.length > 0;
        if (field.isUnknown && !this.known.has(field.fieldPath)) {
            const fieldPath = `${field.fieldPath}/unknown`;
            return h("span", { class: "unknown" }, h("span", { class: "soft" }, "unknown:"), inputOf({ ...field, fieldPath, label: `${field.label || field.name}: why nobody knows`, typeInWords: "why nobody knows", input: "text", isBad, options: [], unit: "", namesEntries: false }, this.host),
                button("×", () => this.write(field.fieldPath), { class: "remove", title: "It is known: write it", "aria-label": `${field.label || field.name} is known: write it` }));
        }

        if (field.isUnknown)
            return this.value({ ...field, isUnknown: false, value: "", shown: "", parts: [], members: [], offers: [] });
        if (field.input === "date")
            return dateOf(field, isBad, this.host);
        if (field.input === "waivers")
            return this.waivers(field);
        if (field.input === "reference")
            return h("span", { class: "chips" }, chipOf(field, this.host, !field.isRequired));
        if (field.input === "members" && isOfMembers({ ...field, isBad }))
            return membersOf({ ...field, isBad }, this.host);
        if (field.input === "list" && field.parts.every(part => part.input !== "record"))
            return this.list(field);
        if (field.input === "list" || field.input === "record") {
            return h("div", { class: "record" }, ...field.parts.map((part, index) => field.input === "list"
                ? h("fieldset", { "data-row": part.fieldPath }, h("legend", { class: "unseen" }, part.label || `${field.label} ${index + 1}`), this.value(part),
                    ...part.details.map(detail => this.detail(detail)), ...this.problems(part),
                    h("p", { class: "offers small" }, ...part.offers.map(offer => this.offer(offer)),
                        button("Remove", () => this.host.remove(part.fieldPath), { class: "link", "aria-label": `Remove ${part.label || index + 1}` })))
                : this.part(part)),
            field.typeInWords === "" && (field.name === "says" || field.name === "parts") && this.oneMore(field),
            field.input === "list" && (field.parts.some(part => part.input === "reference") ? this.another(field) : button("+ add", () => this.host.add(field.fieldPath, ""), { class: "link" })));
        }

        return inputOf({ ...field, isBad }, this.host);
    }

    /** A value in place of the reason why nobody knows it, which stays until there is one. */
    private write(fieldPath: string): void {
        this.known.add(fieldPath);
        this.wanted = fieldPath;
        this.redraw();
    }

    /** What one more source says, or one more part of a number. */
    private oneMore(group: FormField): HTMLElement {
        const begin = (name: string): void => this.begin(`${group.fieldPath}/${name}`);
        if (group.name === "says") {
            const add = button("+ what a source says", () => this.host.choose(group.fieldPath, add, begin), { class: "link" });
            return h("span", { class: "offers small" }, add);
        }

        const name = h("input", { "aria-label": "Name of the part", placeholder: "name of the part", autocomplete: "off", change: () => begin(name.value.trim()) });
        return h("span", { class: "offers small" }, ...group.offers.length > 0 ? group.offers.map(offer => this.offer(offer)) : [name]);
    }

    /** What a part of it says itself is not said twice. */
    private problems(part: FormField): HTMLElement[] {
        const told = new Set(inner(part).flatMap(other => other.problems));
        return part.problems.filter(problem => !told.has(problem)).map(problem => h("p", { class: "problem" }, sentences(problem)[0]));
    }

    /** Which rule does not hold here, and why. */
    private waivers(field: FormField): HTMLElement {
        const rule = h("input", { "data-path": `${field.fieldPath} rule`, "aria-label": "Which rule", placeholder: "which rule", autocomplete: "off", spellcheck: "false" });
        const reason = h("input", { "data-path": `${field.fieldPath} reason`, "aria-label": "Why it does not hold here", placeholder: "why it does not hold here", autocomplete: "off" });
        for (const element of [rule, reason])
            element.addEventListener("change", () => rule.value.trim() !== "" && reason.value.trim() !== "" && this.host.set(`${field.fieldPath}/${rule.value.trim()}`, reason.value));
        return h("div", { class: "record" }, ...field.parts.map(part => this.part(part)), h("span", { class: "two" }, rule, h("span", {}, ":"), reason));
    }

    private part(part: FormField): HTMLElement {
        return h("div", { "data-row": part.fieldPath, class: `part${part.problems.length > 0 ? " bad" : ""}` }, h("span", { class: "soft" }, part.label || part.name), h("div", { class: "line" }, this.value(part), this.more(part)),
            ...part.details.map(detail => this.detail(detail)), ...this.problems(part));
    }

    private list(field: FormField): HTMLElement {
        return h("span", { class: "chips" }, ...field.parts.map(part => part.input === "reference" ? h("span", { class: "item" }, chipOf(part, this.host, true), part.offers.length > 0 && this.more(part, false))
            : h("span", { class: "item" }, inputOf({ ...part, isBad: part.problems.length > 0 }, this.host), button("×", () => this.host.remove(part.fieldPath), { class: "remove", "aria-label": `Remove ${part.value}` }))), this.another(field));
    }

    /** The button by which a list gets one more item. */
    private another(field: FormField): HTMLElement {
        if (field.options.length > 0) {
            const list = h("select", { "data-path": `${field.fieldPath} add`, "aria-label": `Another ${field.label}`, change: () => this.host.add(field.fieldPath, list.value) }, h("option", { value: "" }, "+ add"),
                ...field.options.filter(option => field.parts.every(part => part.value !== option)).map(option => h("option", { value: option }, option)));
            return list;
        }

        const add = button("+ add", () => {
            if (field.namesEntries) {
                this.host.choose(`${field.fieldPath}/${field.parts.length}`, add, id => this.host.add(field.fieldPath, id));
                return;
            }

            const input = h("input", { "aria-label": `Another ${field.label}`, "data-path": `${field.fieldPath} add`, autocomplete: "off" });
            input.addEventListener("change", () => {
                if (input.value.trim() !== "")
                    this.host.add(field.fieldPath, input.value);
            });
            add.replaceWith(input);
            input.focus();
        }, { class: "link", "data-path": `${field.fieldPath} add`, "aria-label": `Add to ${field.label || field.name}` });
        return add;
    }

    /** What a source says besides, why, and the like: on a dashed line of its own. */
    private detail(field: FormField): HTMLElement {
        return h("div", { "data-row": field.fieldPath, class: `detail${field.problems.length > 0 ? " bad" : ""}` }, h("span", { class: "soft" }, field.label || field.name), this.value(field),
            button("×", () => this.host.remove(field.fieldPath), { class: "remove", "aria-label": `Remove ${field.label || field.name}` }),
            ...field.details.map(detail => this.detail(detail)), ...this.problems(field));
    }

    private missing(offer: FormOffer): Node[] {
        const empty = { ...offer, value: "", isBad: true, label: offer.label || offer.name };
        const value = offer.input === "reference" ? this.pick(offer, "Choose") : offer.input === "list" || offer.input === "record" ? this.offer(offer) : offer.input === "members" ? membersOf(empty, this.host) : inputOf(empty, this.host);
        return [h("div", { class: "label" }, offer.label || offer.name), h("div", { class: "value bad", "data-row": offer.fieldPath }, value, h("small", { class: "doc" }, `needed: ${offer.typeInWords}${offer.doc === "" ? "" : ` · ${offer.doc}`}`))];
    }

    private offer(offer: FormOffer): HTMLElement {
        if (offer.name === "says" && offer.typeInWords === "") {
            const add = button(`+ ${offer.label}`, () => this.host.choose(offer.fieldPath, add, id => this.begin(`${offer.fieldPath}/${id}`)), { class: "link", title: offer.doc });
            return add;
        }

        if (offer.input === "reference")
            return this.pick(offer, `+ ${offer.label || offer.name}`);
        return button(`+ ${offer.label || offer.name}`, () => this.begin(offer.fieldPath), { class: "link", title: [offer.typeInWords, offer.doc].filter(text => text !== "").join(" · ") });
    }

    private pick(offer: FormOffer, label: string): HTMLElement {
        const element = button(label, () => this.host.choose(offer.fieldPath, element, id => this.host.set(offer.fieldPath, id)), { class: "link", title: offer.doc || offer.typeInWords });
        return element;
    }
}

/** All that stands within a value. */
const inner = (field: FormField): FormField[] => [...field.parts, ...field.details].flatMap(part => [part, ...inner(part)]);

/** What the entry may do without, and is no item of a list. */
const canBeRemoved = (field: FormField): boolean => !field.isRequired && field.keySpan.length > 0;
