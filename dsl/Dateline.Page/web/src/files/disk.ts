import { type Folder, FolderFault, type FoundFile, isForeign, isOpened, mostBytes } from "./folder";

declare global {
    interface FileSystemDirectoryHandle {
        values(): AsyncIterableIterator<FileSystemFileHandle | FileSystemDirectoryHandle>;
        queryPermission?(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
        requestPermission?(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
    }
    interface Window {
        showDirectoryPicker?(options: { id?: string; mode: "read" | "readwrite" }): Promise<FileSystemDirectoryHandle>;
    }
}

/** A folder on the disk, which the reader picked, and gave leave to write in. */
export class DiskFolder implements Folder {
    /** When each file was last written, as far as is known here. */
    private readonly stamps = new Map<string, number>();

    constructor(readonly handle: FileSystemDirectoryHandle) {
    }

    get name(): string {
        return this.handle.name;
    }

    async list(progress: (files: number) => void): Promise<{ files: FoundFile[]; tooLarge: string[] }> {
        const files: FoundFile[] = [];
        const tooLarge: string[] = [];
        await spoken(this.name, this.walk(async (path, file) => {
            if (file.size > mostBytes)
                tooLarge.push(path);
            else
                files.push({ path, bytes: await this.take(path, file) });
            progress(files.length);
        }));
        return { files, tooLarge };
    }

    /** Nothing where the browser gives no leave just now. */
    async changedSince(): Promise<{ path: string; bytes: Uint8Array | null }[]> {
        if (await this.handle.queryPermission?.({ mode: "read" }) === "prompt")
            return [];
        const changed: { path: string; bytes: Uint8Array | null }[] = [];
        const gone = new Set(this.stamps.keys());
        await spoken(this.name, this.walk(async (path, file) => {
            gone.delete(path);
            if (file.lastModified !== this.stamps.get(path) && file.size <= mostBytes)
                changed.push({ path, bytes: await this.take(path, file) });
        }));
        for (const path of gone) {
            this.stamps.delete(path);
            changed.push({ path, bytes: null });
        }

        return changed;
    }

    async read(path: string): Promise<Uint8Array | null> {
        try {
            return await this.take(path, await (await this.fileAt(path, false)).getFile());
        } catch (fault) {
            if (nameOf(fault) === "NotFoundError")
                return null;
            throw sentence(path, fault);
        }
    }

    async write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
        await spoken(path, (async () => {
            // What is written goes to a copy, which takes the file's place when it is closed.
            const file = await this.fileAt(path, true);
            const writable = await file.createWritable();
            try {
                await writable.write(bytes);
                await writable.close();
            } catch (fault) {
                await writable.abort().catch(() => undefined);
                throw fault;
            }

            this.stamps.set(path, (await file.getFile()).lastModified);
        })());
    }

    async mayWrite(): Promise<boolean> {
        const mode = { mode: "readwrite" } as const;
        if (this.handle.queryPermission === undefined || await this.handle.queryPermission(mode) === "granted")
            return true;
        return await this.handle.requestPermission?.(mode) === "granted";
    }

    private async walk(visit: (path: string, file: File) => Promise<void>, folder = this.handle, prefix = ""): Promise<void> {
        for await (const child of folder.values()) {
            const path = prefix + child.name;
            if (isForeign(path))
                continue;
            if (child.kind === "directory")
                await this.walk(visit, child, `${path}/`);
            else if (isOpened(path))
                await visit(path, await child.getFile());
        }
    }

    private async take(path: string, file: File): Promise<Uint8Array> {
        const bytes = new Uint8Array(await file.arrayBuffer());
        this.stamps.set(path, file.lastModified);
        return bytes;
    }

    private async fileAt(path: string, create: boolean): Promise<FileSystemFileHandle> {
        const parts = path.split("/");
        let folder = this.handle;
        for (const part of parts.slice(0, -1))
            folder = await folder.getDirectoryHandle(part, { create });
        return await folder.getFileHandle(parts.at(-1)!, { create });
    }
}

const nameOf = (fault: unknown): string => fault instanceof Error || fault instanceof DOMException ? fault.name : "";

async function spoken<T>(path: string, work: Promise<T>): Promise<T> {
    try {
        return await work;
    } catch (fault) {
        throw sentence(path, fault);
    }
}

function sentence(path: string, fault: unknown): FolderFault {
    switch (nameOf(fault)) {
        case "NotAllowedError":
        case "SecurityError":
            return new FolderFault(`The browser no longer lets this page use the folder, so ${path} could not be saved.`);
        case "QuotaExceededError":
            return new FolderFault(`There is no space left on the disk for ${path}.`);
        case "NoModificationAllowedError":
            return new FolderFault(`${path} is in use by another program.`);
        case "NotFoundError":
            return new FolderFault(`${path} is no longer there: the folder was moved, renamed or deleted.`);
        default:
            return new FolderFault(`${path} could not be used: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
}
