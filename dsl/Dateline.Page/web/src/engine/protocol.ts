/** Between the page and its worker. */

/** What the worker starts with: the files of the runtime and the engine, packed (packed.ts), and behind the last of them the example. */
export type Delivery =
    | { readonly kind: "file"; readonly name: string; readonly packed: string }
    | { readonly kind: "end"; readonly example: Readonly<Record<string, string>> };

/** Calls of the engine's exports, by name. */
export interface Question { readonly id: number; readonly call: string; readonly args: readonly unknown[] }

export type Answer =
    | { readonly kind: "failed"; readonly reason: string }
    | { readonly kind: "value"; readonly id: number; readonly value: unknown; readonly milliseconds: number }
    | { readonly kind: "fault"; readonly id: number; readonly reason: string };
