import { unzip, zip } from "fflate";
import { FolderFault, type FoundFile } from "./folder";

/** The most that an archive may hold when it is unpacked: one that claims more was made to fill a memory. */
const mostUnpacked = 300_000_000;

export function unpack(bytes: Uint8Array, name: string): Promise<FoundFile[]> {
    let size = 0;
    let isTooLarge = false;
    return new Promise((done, failed) => unzip(bytes, {
        filter: file => {
            size += file.originalSize;
            isTooLarge ||= size > mostUnpacked;
            return !isTooLarge && !file.name.endsWith("/");
        },
    }, (fault, files) => {
        if (isTooLarge)
            failed(new FolderFault(`${name} holds more than 300 MB. Unpack it, and open the folder.`));
        else if (fault !== null)
            failed(new FolderFault(`${name} is not a zip file that can be read.`));
        else
            done(Object.entries(files).map(([path, content]) => ({ path: path.replaceAll("\\", "/"), bytes: content })));
    }));
}

/** The same files make the same bytes. */
export function pack(files: readonly FoundFile[]): Promise<Uint8Array<ArrayBuffer>> {
    const entries = Object.fromEntries([...files].sort((a, b) => a.path < b.path ? -1 : 1).map(file => [file.path, file.bytes] as const));
    return new Promise((done, failed) => zip(entries, { mtime: new Date(1980, 0, 1), consume: false }, (fault, packed) => fault === null ? done(packed as Uint8Array<ArrayBuffer>) : failed(fault)));
}

/** Without the one folder that holds everything, which is how most programs pack. */
export function withoutCommonFolder(files: readonly FoundFile[]): { folder: string; files: FoundFile[] } {
    const first = files[0]?.path.split("/")[0] ?? "";
    if (files.length === 0 || !files.every(file => file.path.startsWith(`${first}/`)))
        return { folder: "", files: [...files] };
    return { folder: first, files: files.map(file => ({ path: file.path.slice(first.length + 1), bytes: file.bytes })) };
}
