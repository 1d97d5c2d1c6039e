import type { ChangeDesc } from "@codemirror/state";

/** Where a place is now that was said of an earlier text: the engine answers about what it was given, and somebody types on. */
export class PlaceHistory {
    private readonly changes = new Map<string, { version: number; change: ChangeDesc }[]>();

    add(path: string, version: number, change: ChangeDesc): void {
        const list = this.changes.get(path) ?? [];
        list.push({ version, change });
        this.changes.set(path, list);
    }

    /** Nobody will ask about what was before. */
    forget(version: number): void {
        for (const [path, list] of this.changes) {
            const left = list.filter(item => item.version > version);
            if (left.length > 0)
                this.changes.set(path, left);
            else
                this.changes.delete(path);
        }
    }

    now(path: string, offset: number, version: number, side: -1 | 1): number {
        let at = offset;
        for (const item of this.changes.get(path) ?? []) {
            // Something may stand beyond the end of a text that was not yet as long.
            if (item.version > version)
                at = item.change.mapPos(Math.min(at, item.change.length), side);
        }

        return at;
    }
}
