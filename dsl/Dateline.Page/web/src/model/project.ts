import { TextDocument } from "../files/document";
import { decode } from "../files/encoding";
import { type Folder, type FoundFile, isOpened } from "../files/folder";
import type { Incoming } from "../files/incoming";
import type { KeptFile, KeptProject } from "../journal/journal";

/** What is open: the texts of a folder, and where they are saved to. */
export class Project {
    readonly documents = new Map<string, TextDocument>();

    /** The bytes of what cannot be read as text, so that a download holds them as they are. */
    readonly originals = new Map<string, Uint8Array>();

    /**
     * @param others What is not ours, and goes with the rest into what is downloaded.
     * @param isWhole Whether everything of the folder is here: what was kept in the browser is the timeline alone.
     */
    private constructor(readonly name: string, readonly folder: Folder | null, readonly isExample: boolean, readonly others: readonly FoundFile[],
        readonly tooLarge: readonly string[], readonly isWhole = true) {
    }

    static of(incoming: Incoming): Project {
        const project = new Project(incoming.name, incoming.folder, false, incoming.files.filter(file => !isOpened(file.path)), incoming.tooLarge);
        for (const { path, bytes } of sorted(incoming.files.filter(file => isOpened(file.path)))) {
            const { raw, isWhole } = decode(bytes);
            project.documents.set(path, new TextDocument(path, raw, raw, !isWhole));
            if (!isWhole)
                project.originals.set(path, bytes);
        }

        return project;
    }

    /** A timeline that lies nowhere yet. */
    static new(name: string, texts: Readonly<Record<string, string>>, isExample: boolean): Project {
        const project = new Project(name, null, isExample, [], []);
        for (const [path, text] of Object.entries(texts))
            project.documents.set(path, new TextDocument(path, isExample ? text : null, text));
        return project;
    }

    static restored(kept: KeptProject, files: readonly KeptFile[], folder: Folder | null): Project {
        const project = new Project(kept.name, folder, kept.isExample, [], [], false);
        for (const { path, saved, raw, isReadOnly } of sorted(files))
            project.documents.set(path, new TextDocument(path, saved, raw, isReadOnly));
        return project;
    }

    get unsaved(): TextDocument[] {
        return [...this.documents.values()].filter(document => document.isChanged && !document.isReadOnly);
    }

    /** What to open first: the first file with entries. */
    get first(): string {
        const paths = [...this.documents.keys()];
        return paths.find(path => path.endsWith(".events.yaml")) ?? paths[0] ?? "";
    }

    get hasTimeline(): boolean {
        return [...this.documents.keys()].some(path => path.endsWith(".timeline.yaml"));
    }

    kept(path: string): KeptFile {
        const document = this.documents.get(path)!;
        return { path, saved: document.base, raw: document.content, isReadOnly: document.isReadOnly };
    }
}

const sorted = <T extends { readonly path: string }>(files: readonly T[]): T[] => [...files].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
