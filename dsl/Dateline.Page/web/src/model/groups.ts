import type { Text } from "@codemirror/state";
import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import type { TextEditor } from "../text/editor";

/** What was changed together, in several files, is undone together as long as none of them was changed since. */
export class EditGroups {
    private readonly done: { before: Map<string, Text>; after: Map<string, Text> }[] = [];

    constructor(private readonly editor: TextEditor) {
    }

    record(before: Map<string, Text>): void {
        const after = new Map([...before.keys()].map(path => [path, this.editor.stateAt(path)!.doc] as const));
        this.done.push({ before, after });
        if (this.done.length > 50)
            this.done.shift();
    }

    /** @returns Which files were changed. */
    step(isRedo: boolean): readonly string[] {
        const here = this.editor.current;
        const current = this.editor.stateAt(here);
        if (current === undefined)
            return [];
        const group = this.done.findLast(({ before, after }) => {
            const texts = isRedo ? before : after;
            return texts.has(here) && [...texts].every(([path, text]) => this.editor.stateAt(path)?.doc.eq(text) === true);
        });
        const paths = group === undefined ? [here] : [...group.after.keys()];
        const command = isRedo ? redo : undo;
        return paths.filter(path => {
            const state = this.editor.stateAt(path);
            return state !== undefined && (isRedo ? redoDepth(state) : undoDepth(state)) > 0 && this.editor.run(path, command);
        });
    }
}
