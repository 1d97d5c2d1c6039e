/** Between the page and its worker. */

/** The files of the runtime and the engine by name, compressed with gzip and written with seven bits in a byte. */
export type Resources = Readonly<Record<string, string>>;

/** Calls of the engine's exports, by name. */
export interface Question { readonly id: number; readonly call: string; readonly args: readonly unknown[] }

export type Answer =
    | { readonly kind: "ready"; readonly milliseconds: number }
    | { readonly kind: "failed"; readonly reason: string }
    | { readonly kind: "value"; readonly id: number; readonly value: unknown; readonly milliseconds: number }
    | { readonly kind: "fault"; readonly id: number; readonly reason: string };
