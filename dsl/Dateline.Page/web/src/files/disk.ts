import { type Folder, FolderFault, type FoundFile, isForeign, isYaml, mostBytes } from "./folder";

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
    constructor(readonly handle: FileSystemDirectoryHandle) {
    }

    get name(): string {
        return this.handle.name;
    }

    async list(progress: (files: number) => void): Promise<{ files: FoundFile[]; tooLarge: string[] }> {
        const files: FoundFile[] = [];
        const tooLarge: string[] = [];
        const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
            for await (const child of folder.values()) {
                const path = prefix + child.name;
                if (isForeign(path))
                    continue;
                if (child.kind === "directory") {
                    await walk(child, `${path}/`);
                } else if (isYaml(path)) {
                    const file = await child.getFile();
                    if (file.size > mostBytes)
                        tooLarge.push(path);
                    else
                        files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
                    progress(files.length);
                }
            }
        };
        await spoken(this.name, walk(this.handle, ""));
        return { files, tooLarge };
    }

    async read(path: string): Promise<Uint8Array | null> {
        try {
            const file = await (await this.fileAt(path, false)).getFile();
            return new Uint8Array(await file.arrayBuffer());
        } catch (fault) {
            if (nameOf(fault) === "NotFoundError")
                return null;
            throw sentence(path, fault);
        }
    }

    async write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
        await spoken(path, (async () => {
            // What is written goes to a copy, which takes the file's place when it is closed.
            const writable = await (await this.fileAt(path, true)).createWritable();
            try {
                await writable.write(bytes);
                await writable.close();
            } catch (fault) {
                await writable.abort().catch(() => undefined);
                throw fault;
            }
        })());
    }

    async mayWrite(): Promise<boolean> {
        const mode = { mode: "readwrite" } as const;
        if (this.handle.queryPermission === undefined || await this.handle.queryPermission(mode) === "granted")
            return true;
        return await this.handle.requestPermission?.(mode) === "granted";
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
