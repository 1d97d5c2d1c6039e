/** What the engine says. Each is a record of the same name in C# (folder Messages). */

export interface PlaceMessage { readonly file: string; readonly line: number; readonly start: number; readonly length: number }

export interface EditMessage { readonly file: string; readonly start: number; readonly length: number; readonly text: string }

export interface RepairMessage { readonly title: string; readonly isSafe: boolean; readonly isMissingEvent: boolean; readonly edits: readonly EditMessage[] }

export interface RelatedMessage { readonly label: string; readonly place: PlaceMessage }

export interface FindingMessage {
    readonly code: string;
    readonly heading: string;
    readonly severity: "error" | "warning" | "hint";
    readonly message: string;
    readonly label: string;
    readonly subject: string;
    readonly picture: string;
    readonly place: PlaceMessage;
    readonly related: readonly RelatedMessage[];
    readonly repairs: readonly RepairMessage[];
}

export interface CheckMessage {
    readonly findings: readonly FindingMessage[];
    readonly leftOut: number;
    readonly entries: number;
    readonly files: number;
    readonly unread: readonly string[];
}

/* What an editor asks for: records of Dateline.Editing.Answers. Offsets are characters of the text that was set last. */

export interface SpanMessage { readonly start: number; readonly length: number; readonly end: number }

export type Category = "entity" | "event" | "observation";

/** Outline(path): of one file, or of all where path is empty. */
export interface OutlineEntry {
    readonly path: string;
    readonly id: string;
    /** Empty where it has none that is declared. */
    readonly kind: string;
    readonly category: Category | null;
    /** Its title, otherwise its name, otherwise its id in words. */
    readonly title: string;
    /** In short words: "7 Oct 2021", "2018", "?"; empty for what is no event. */
    readonly date: string;
    /** Day numbers (1 is 1 January of the year 1), null where open or unknown. */
    readonly earliest: number | null;
    readonly latest: number | null;
    readonly status: string;
    readonly sources: readonly string[];
    readonly span: SpanMessage;
    readonly idSpan: SpanMessage;
    readonly findings: number;
    readonly errors: number;
}

export interface CompletionItem {
    readonly label: string;
    readonly kind: "kind" | "field" | "entry" | "choice" | "type" | "snippet" | "word";
    readonly insert: string;
    readonly span: SpanMessage;
    readonly detail: string;
    readonly documentation: string;
    readonly isRequired: boolean;
    /** Further names by which somebody may look for it. */
    readonly names: readonly string[];
    /** Where the cursor stands afterwards, from the beginning of `insert`. */
    readonly caret: number;
}

/** Complete(path, offset): the best first; ask again after further letters where it is incomplete. */
export interface CompletionList { readonly items: readonly CompletionItem[]; readonly isIncomplete: boolean }

export interface ChainStep { readonly series: string; readonly date: string; readonly text: string; readonly entryId: string; readonly isHere: boolean }

/** Hover(path, offset): null where there is nothing to say. */
export interface Hover {
    readonly span: SpanMessage;
    readonly title: string;
    readonly detail: string;
    readonly documentation: string;
    readonly lines: readonly string[];
    readonly chain: readonly ChainStep[];
}

/** Definition(path, offset), References(path, offset). */
export interface Usage { readonly place: PlaceMessage; readonly entry: string; readonly field: string; readonly isDeclaration: boolean }

/** RenameAt(path, offset): null where nothing can be renamed. */
export interface RenameTarget { readonly span: SpanMessage; readonly name: string; readonly what: string; readonly usages: number }

/** Rename(path, offset, newName), FixAll(path), SetField, RemoveField, AddItem: a sentence, or edits that belong together. */
export interface EditAnswer { readonly refusal: string; readonly edits: readonly EditMessage[] }

/** CodeActions(path, start, length): edits are empty for advice. */
export interface CodeAction { readonly title: string; readonly code: string; readonly message: string; readonly isSafe: boolean; readonly edits: readonly EditMessage[] }

/** NewEntry(path, kind, title, date, fields): fields is a JSON object of further values by field. The caret is one in the edited file. */
export interface NewEntryAnswer { readonly refusal: string; readonly id: string; readonly path: string; readonly caret: number; readonly edits: readonly EditMessage[] }

/** MissingEvent(path, offset): null where no value there moves or states a series. Date and its words are empty where nothing bounds it. */
export interface MissingEvent { readonly kind: string; readonly date: string; readonly dateInWords: string; readonly values: Readonly<Record<string, string>> }

export type FormInput = "text" | "number" | "date" | "day" | "moment" | "url" | "flag" | "reference" | "choice" | "change" | "members" | "list" | "record" | "waivers" | "raw";

/** A field that may be added: SetField(path, id, fieldPath, value). */
export interface FormOffer {
    readonly fieldPath: string;
    readonly name: string;
    readonly label: string;
    readonly input: FormInput;
    readonly typeInWords: string;
    readonly doc: string;
    readonly isRequired: boolean;
    readonly unit: string;
    readonly options: readonly string[];
    /** What is written are ids of entries. */
    readonly namesEntries: boolean;
    /** Of a field that a new entry needs: the kinds that it may name. */
    readonly takes: readonly string[];
}

export interface FormMember { readonly written: string; readonly shown: string; readonly joins: boolean }

export interface FormField {
    /** Its address within the entry: "people", "quotes/0/speaker", "date/says/home-world", "people/why". */
    readonly fieldPath: string;
    readonly name: string;
    readonly label: string;
    readonly input: FormInput;
    readonly typeInWords: string;
    /** Without quotation marks; of what has parts, as it is written. Where it is unknown, the reason. */
    readonly value: string;
    readonly span: SpanMessage;
    readonly keySpan: SpanMessage;
    readonly isRequired: boolean;
    readonly isLong: boolean;
    readonly isUnknown: boolean;
    readonly doc: string;
    readonly unit: string;
    readonly options: readonly string[];
    /** The name of the entry that a reference leads to; empty where there is none. */
    readonly shown: string;
    /** The items of a list (add with AddItem), or the fields of a record. */
    readonly parts: readonly FormField[];
    /** Of a change of who it is: the names before and after; empty for any other. */
    readonly shownHalves: readonly string[];
    /** Of a change of a set, each who joins or leaves, or, as a whole, who is in it; empty where it says that in another way. Set the change as a whole: "+ada, -ben". */
    readonly members: readonly FormMember[];
    /** The members are all who are in it from then on. */
    readonly isWhole: boolean;
    /** Others are in it, too, whom nobody names. */
    readonly isOpen: boolean;
    /** What is written are ids of entries. */
    readonly namesEntries: boolean;
    /** What the long form says besides: sources, says of each source, why, parts, note. */
    readonly details: readonly FormField[];
    /** What a record or the long form may state besides. */
    readonly offers: readonly FormOffer[];
    readonly problems: readonly string[];
}

/** EntryForm(path, id): null where there is no such entry. EntryAt(path, offset) gives the id at a place (id@2 for one that stands twice), empty where none. */
export interface EntryForm {
    readonly path: string;
    readonly id: string;
    readonly kind: string;
    readonly kindInWords: string;
    readonly category: Category | null;
    readonly doc: string;
    readonly span: SpanMessage;
    readonly idSpan: SpanMessage;
    readonly fields: readonly FormField[];
    readonly missing: readonly FormOffer[];
    readonly optional: readonly FormOffer[];
}

/** Candidates(path, id, fieldPath, filter): entries that the field may name, the best first, at most 200. */
export interface Candidate { readonly id: string; readonly name: string; readonly detail: string; readonly names: readonly string[] }

/** Kinds(path): those of the timeline that a file belongs to; of the first timeline where path is empty. */
export interface KindSummary {
    readonly name: string;
    readonly inWords: string;
    readonly category: Category;
    readonly doc: string;
    readonly required: readonly FormOffer[];
    readonly snippet: string;
    readonly entries: number;
}

/** SemanticTokens(path): in the order of the file, none overlaps another. */
export interface SemanticToken {
    readonly span: SpanMessage;
    readonly kind: "entryId" | "reference" | "kind" | "field" | "choice" | "series" | "rule" | "type" | "date" | "number";
    readonly isDeclaration: boolean;
}

/** FoldingRanges(path): from the end of the first line to the end of the last one. */
export interface FoldingRange { readonly span: SpanMessage }
