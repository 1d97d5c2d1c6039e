import type { FindingMessage, PlaceMessage, RepairMessage } from "../engine/messages";
import { button, h } from "../page/dom";
import { pictureOf } from "./picture";
import { previewOf, type Texts } from "./preview";

/** What a card asks of the page. */
export interface CardHost {
    texts: Texts;
    goTo(place: PlaceMessage): void;
    repair(finding: FindingMessage, repair: RepairMessage): void;
    /** Asks for the event that is missing before the one of the finding. */
    addMissing(finding: FindingMessage): void;
}

/** What is wrong, whole: the sentence, the contradiction in numbers, the other places, and each way out. */
export function cardOf(finding: FindingMessage, here: string, host: CardHost): HTMLElement {
    const [first, rest] = sentences(finding.message);
    const edits = finding.repairs.filter(repair => repair.edits.length > 0);
    const advice = finding.repairs.filter(repair => repair.edits.length === 0);
    return h("div", { class: `card ${finding.severity}`, role: "group", "aria-label": `${severityInWords(finding)}: ${first}` },
        h("p", { class: "s" }, h("span", { class: "code" }, finding.code), first),
        finding.picture !== "" && pictureOf(finding.picture),
        rest !== "" && h("p", {}, ...marked(rest)),
        finding.related.length > 0 && h("ul", { class: "related" }, ...finding.related.slice(0, 6).map(related => h("li", {},
            button(whereOf(related.place, here), () => host.goTo(related.place), { class: "link" }), ` ${related.label}`))),
        edits.length > 0 && h("div", { class: "fix" }, ...edits.map(repair =>
            button("", () => host.repair(finding, repair), { class: "repair" })).map((element, index) => {
            element.append(h("span", {}, edits[index]!.title), previewOf(edits[index]!.edits, host.texts, here));
            return element;
        })),
        advice.length > 0 && h("ul", { class: "advice" }, ...advice.map(repair => h("li", {},
            ...marked(repair.title), ...(repair.isMissingEvent ? [" ", button("Add it …", () => host.addMissing(finding), { class: "link" })] : [])))));
}

export const severityInWords = (finding: FindingMessage): string =>
    finding.severity === "error" ? "Problem" : finding.severity === "warning" ? "Warning" : "Hint";

const whereOf = (place: PlaceMessage, here: string): string => place.file === here ? `Line ${place.line}:` : `${place.file}, line ${place.line}:`;

/** What is to be written stands between accents. */
const marked = (text: string): (Node | string)[] => text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? h("code", {}, part) : part);

/** The first sentence stands alone. */
export function sentences(message: string): [string, string] {
    const end = /[.?!]["”)]? (?=["“(A-Z0-9])/.exec(message);
    return end === null ? [message, ""] : [message.slice(0, end.index + end[0].length - 1), message.slice(end.index + end[0].length)];
}
