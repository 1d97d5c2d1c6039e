/** A file as it was found. */
export interface FoundFile { readonly path: string; readonly bytes: Uint8Array }

/** Why something could not be written or read, in a sentence for the reader. */
export class FolderFault extends Error {
}

/** Where a project lies, and where it is saved to. */
export interface Folder {
    readonly name: string;

    /** By which a browser finds the folder again; null where it lies behind an address. */
    readonly handle: FileSystemDirectoryHandle | null;

    /** What is in it. Throws FolderFault. */
    list(progress: (files: number) => void): Promise<{ files: FoundFile[]; tooLarge: string[] }>;

    /** What somebody else wrote since it was last read; what is gone has no bytes. Throws FolderFault. */
    changedSince(): Promise<{ path: string; bytes: Uint8Array | null }[]>;

    /** What the disk holds now; null where the file is gone. Throws FolderFault. */
    read(path: string): Promise<Uint8Array | null>;

    /** All or nothing: a file is never left half written. Throws FolderFault. */
    write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;

    /** Asks for leave where it is needed; only in answer to a click or a key. */
    mayWrite(): Promise<boolean>;
}

/** Folders of programs, and of what they make. */
const foreign = /(^|\/)(\.[^/]*|node_modules|bin|obj|__MACOSX)(\/|$)/;

export const isForeign = (path: string): boolean => foreign.test(path);

/** What is handed to the engine, which says of files of these names whether it reads them, and what they should be called. */
export const isYaml = (path: string): boolean => /\.ya?ml(\.txt)?$/i.test(path) && !isForeign(path);

/** Texts, one of which a source may name as its copy: the engine compares with it what is quoted. */
export const isCopy = (path: string): boolean => /\.txt$/i.test(path) && !isYaml(path) && !isForeign(path);

/** What is open here: the rest of a folder is left as it is. */
export const isOpened = (path: string): boolean => isYaml(path) || isCopy(path);

/** Larger files are named and left alone: no timeline is that long. */
export const mostBytes = 60_000_000;
