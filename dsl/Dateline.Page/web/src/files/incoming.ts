import { unpack, withoutCommonFolder } from "./archive";
import { DiskFolder } from "./disk";
import { type Folder, FolderFault, type FoundFile, isForeign, mostBytes } from "./folder";

/** What a reader opened: files, and the folder on the disk where the browser gives leave to write. */
export interface Incoming {
    readonly name: string;
    /** Those of YAML and texts, and, where nothing can be written in place, the others too, which go into what is downloaded. */
    readonly files: readonly FoundFile[];
    readonly tooLarge: readonly string[];
    readonly folder: Folder | null;
}

export type Progress = (files: number) => void;

export const canPick = (): boolean => window.showDirectoryPicker !== undefined;

/** Null where the reader thought better of it. */
export async function pick(progress: Progress): Promise<Incoming | null> {
    if (!canPick())
        return await pickFiles(progress);
    let handle: FileSystemDirectoryHandle;
    try {
        handle = await window.showDirectoryPicker!({ id: "timeline", mode: "readwrite" });
    } catch (fault) {
        if (fault instanceof DOMException && fault.name === "AbortError")
            return null;
        throw new FolderFault("The browser did not open this folder. Drop it here instead, or choose another one.");
    }

    return await ofFolder(new DiskFolder(handle), progress);
}

export async function ofFolder(folder: Folder, progress: Progress): Promise<Incoming> {
    return { name: folder.name, ...await folder.list(progress), folder };
}

function pickFiles(progress: Progress): Promise<Incoming | null> {
    const input = document.createElement("input");
    input.type = "file";
    input.webkitdirectory = true;
    input.multiple = true;
    return new Promise((done, failed) => {
        input.onchange = () => ofFiles([...input.files ?? []].map(file => ({ path: file.webkitRelativePath || file.name, file })), progress).then(done, failed);
        input.oncancel = () => done(null);
        input.click();
    });
}

/** Call at once in the event: what was dropped is gone afterwards. */
export async function dropped(transfer: DataTransfer, progress: Progress): Promise<Incoming | null> {
    const items = [...transfer.items].filter(item => item.kind === "file");
    const handles = items.map(item => "getAsFileSystemHandle" in item
        ? (item as unknown as { getAsFileSystemHandle(): Promise<FileSystemHandle | null> }).getAsFileSystemHandle().catch(() => null) : Promise.resolve(null));
    const entries = items.map(item => item.webkitGetAsEntry?.() ?? null);
    const files = items.map(item => item.getAsFile());
    if (items.length === 0)
        return null;

    const handle = items.length === 1 ? await handles[0]! : null;
    if (handle?.kind === "directory")
        return await ofFolder(new DiskFolder(handle as FileSystemDirectoryHandle), progress);
    if (files.length === 1 && files[0] != null && /\.zip$/i.test(files[0].name) && entries[0]?.isDirectory !== true)
        return await ofZip(files[0]);

    const found: { path: string; file: File }[] = [];
    for (const [index, entry] of entries.entries()) {
        if (entry !== null)
            await walk(entry, "", found);
        else if (files[index] != null)
            found.push({ path: files[index].name, file: files[index] });
    }

    return await ofFiles(found, progress);
}

export async function ofZip(file: File): Promise<Incoming> {
    const files = (await unpack(new Uint8Array(await file.arrayBuffer()), file.name)).filter(found => !isForeign(found.path));
    const inner = withoutCommonFolder(files);
    return { name: inner.folder || file.name.replace(/\.zip$/i, ""), files: inner.files, tooLarge: [], folder: null };
}

async function ofFiles(chosen: readonly { path: string; file: File }[], progress: Progress): Promise<Incoming> {
    const files: FoundFile[] = [];
    const tooLarge: string[] = [];
    for (const { path, file } of chosen) {
        if (isForeign(path))
            continue;
        if (file.size > mostBytes)
            tooLarge.push(path);
        else
            files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
        progress(files.length);
    }

    const inner = withoutCommonFolder(files);
    return { name: inner.folder || "timeline", files: inner.files, tooLarge, folder: null };
}

async function walk(entry: FileSystemEntry, prefix: string, found: { path: string; file: File }[]): Promise<void> {
    const path = prefix + entry.name;
    if (isForeign(path))
        return;
    if (entry.isFile) {
        found.push({ path, file: await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)) });
        return;
    }

    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader hands over a hundred at a time, and nothing at the end.
    for (;;) {
        const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0)
            return;
        for (const child of some)
            await walk(child, `${path}/`, found);
    }
}
