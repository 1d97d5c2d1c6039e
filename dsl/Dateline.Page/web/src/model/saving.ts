import { pack } from "../files/archive";
import { type TextDocument, toText } from "../files/document";
import { decode, encode } from "../files/encoding";
import { FolderFault } from "../files/folder";
import { type Conflict, merge } from "../files/merge";
import type { Workbench } from "./workbench";

/** Questions that saving leaves to the reader. */
export interface SavingHost {
    /** Whose lines count where both were changed; null to leave the file for now. */
    decide(path: string, conflicts: readonly Conflict[]): Promise<"ours" | "theirs" | null>;
    download(name: string, bytes: Uint8Array<ArrayBuffer>): void;
}

/** Writes what was changed, and nothing else. @returns What became of it, in words. */
export async function save(workbench: Workbench, host: SavingHost): Promise<string> {
    const { project } = workbench;
    const unsaved = project.unsaved;
    if (project.folder === null)
        return await download(workbench, host);
    if (unsaved.length === 0)
        return "Everything is saved already.";
    if (!await project.folder.mayWrite())
        return "The browser does not let this page write in the folder. Nothing is lost: press Save again and allow it.";

    const joined: string[] = [];
    let saved = 0;
    for (const document of unsaved) {
        try {
            const outcome = await write(workbench, document, host);
            saved += outcome === "later" ? 0 : 1;
            if (outcome === "joined")
                joined.push(document.path);
        } catch (fault) {
            if (!(fault instanceof FolderFault))
                throw fault;
            workbench.saved.say();
            return `${fault.message} What you wrote is kept in this browser.`;
        }
    }

    workbench.saved.say();
    const files = saved === 1 ? "1 file" : `${saved} files`;
    const left = unsaved.length - saved;
    return `${saved > 0 ? `${files} saved.` : ""}${joined.length > 0 ? ` Somebody else had changed ${joined.join(", ")}; both changes are in it now.` : ""}${
        left > 0 ? ` ${left === 1 ? "1 file is" : `${left} files are`} not saved yet.` : ""}`.trim();
}

async function write(workbench: Workbench, document: TextDocument, host: SavingHost): Promise<"saved" | "joined" | "later"> {
    const folder = workbench.project.folder!;
    const bytes = await folder.read(document.path);
    const disk = bytes === null ? null : decode(bytes);
    if (disk !== null && !disk.isWhole)
        throw new FolderFault(`${document.path} was saved by another program in another encoding than UTF-8, and is not written over.`);

    const isJoined = disk !== null && disk.raw !== document.base && disk.raw !== document.content;
    if (isJoined && !await join(workbench, document, disk.raw, host))
        return "later";
    const content = document.content;
    if (disk?.raw !== content)
        await folder.write(document.path, encode(content));
    document.markSaved(content);
    workbench.keep(document.path);
    return isJoined ? "joined" : "saved";
}

async function join(workbench: Workbench, document: TextDocument, theirs: string, host: SavingHost): Promise<boolean> {
    const base = document.base ?? "";
    let merged = merge(base, document.content, theirs);
    if (merged.kind === "conflicts") {
        const preferred = await host.decide(document.path, merged.conflicts);
        if (preferred === null)
            return false;
        merged = merge(base, document.content, theirs, preferred);
    }

    if (merged.kind !== "merged")
        return false;
    workbench.replace(document.path, toText(merged.text));
    document.take(merged.text);
    return true;
}

async function download(workbench: Workbench, host: SavingHost): Promise<string> {
    const { project } = workbench;
    const name = project.name.replace(/[\\/:*?"<>|]/g, "-");
    const documents = [...project.documents.values()].filter(document => !document.isReadOnly || project.originals.has(document.path));
    const files = [...project.others, ...documents.map(document => ({ path: document.path, bytes: project.originals.get(document.path) ?? encode(document.content) }))];
    const packed = await pack(files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes })));
    host.download(`${name}.zip`, packed);
    for (const document of project.unsaved) {
        document.markSaved(document.content);
        workbench.keep(document.path);
    }

    workbench.saved.say();
    return `${name}.zip is in your downloads. It holds ${project.isWhole && project.tooLarge.length === 0 ? "the whole folder" : "the files of the timeline; what else lies in the folder is not in it"}.`;
}

/** Takes over what somebody else wrote on the disk, where nobody wrote here. @returns What was taken, and what was left, since saving joins it. */
export async function refresh(workbench: Workbench): Promise<{ taken: readonly string[]; left: readonly string[] }> {
    const { folder, documents } = workbench.project;
    const taken: string[] = [];
    const left: string[] = [];
    if (folder === null)
        return { taken, left };
    for (const { path, bytes } of await folder.changedSince()) {
        const document = documents.get(path);
        if (bytes === null) {
            if (document !== undefined && !document.isChanged) {
                workbench.remove(path);
                taken.push(path);
            }

            continue;
        }

        const { raw, isWhole } = decode(bytes);
        if (document === undefined) {
            workbench.addFound(path, raw, !isWhole);
            taken.push(path);
        } else if (isWhole && !document.isReadOnly && raw !== document.base && !document.isChanged) {
            workbench.replace(path, toText(raw));
            document.take(raw);
            document.markSaved(raw);
            workbench.keep(path);
            taken.push(path);
        } else if (document.isChanged && raw !== document.base && raw !== document.content) {
            left.push(path);
        }
    }

    return { taken, left };
}
