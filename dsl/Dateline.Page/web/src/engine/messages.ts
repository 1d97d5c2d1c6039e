/** What the engine says. Each is a record of the same name in C# (folder Messages). */

export interface PlaceMessage { readonly file: string; readonly line: number; readonly start: number; readonly length: number }

export interface EditMessage { readonly file: string; readonly start: number; readonly length: number; readonly text: string }

export interface RepairMessage { readonly title: string; readonly isSafe: boolean; readonly edits: readonly EditMessage[] }

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
