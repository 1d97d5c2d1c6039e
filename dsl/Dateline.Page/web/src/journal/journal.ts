import type { Folder } from "../files/folder";

/** A file as it was last kept. */
export interface KeptFile { readonly path: string; readonly saved: string | null; readonly raw: string; readonly isReadOnly: boolean }

/** A project as it was last kept: enough to go on without the disk. */
export interface KeptProject {
    readonly id: string;
    readonly name: string;
    readonly handle: FileSystemDirectoryHandle | null;
    readonly time: number;
    /** Which file was open. */
    readonly current: string;
    readonly isExample: boolean;
    /** Whether it lies in a folder that is served; of an older page, nobody says so. */
    readonly isServed?: boolean;
}

/** In the browser's own store: what is typed is there within half a second, whatever becomes of the page. */
export class Journal {
    private readonly pending = new Map<string, KeptFile | null>();
    private header: KeptProject | null = null;
    private isHeaderPending = false;
    private timer: number | undefined;
    private work: Promise<void> = Promise.resolve();

    private constructor(private readonly store: IDBDatabase, private readonly onFault: () => void) {
    }

    /** @param onFault Called where the store takes nothing more. Null where the browser has no store, as in a private window. */
    static async open(onFault: () => void): Promise<Journal | null> {
        try {
            const store = await new Promise<IDBDatabase>((done, failed) => {
                const request = indexedDB.open("dateline", 1);
                request.onupgradeneeded = () => {
                    request.result.createObjectStore("projects", { keyPath: "id" });
                    request.result.createObjectStore("files", { keyPath: ["id", "path"] });
                };
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
            });
            return new Journal(store, onFault);
        } catch {
            return null;
        }
    }

    /** Begins to keep a project, with all its files. */
    begin(name: string, folder: Folder | null, current: string, isExample: boolean, files: Iterable<KeptFile>, id: string = newId()): void {
        this.flush();
        void claim(id);
        this.header = { id, name, handle: folder?.handle ?? null, time: Date.now(), current, isExample, isServed: folder !== null && folder.handle === null };
        this.isHeaderPending = true;
        for (const file of files)
            this.pending.set(file.path, file);
        this.flush();
    }

    keep(file: KeptFile): void {
        this.pending.set(file.path, file);
        this.later();
    }

    drop(path: string): void {
        this.pending.set(path, null);
        this.later();
    }

    keepCurrent(path: string): void {
        if (this.header === null || this.header.current === path)
            return;
        this.header = { ...this.header, current: path };
        this.later();
    }

    /** The projects that are kept, and open in no other window; the latest first. */
    async left(): Promise<KeptProject[]> {
        const all = await this.ask<KeptProject[]>(this.store.transaction("projects").objectStore("projects").getAll());
        const open = await claimed();
        return all.filter(project => !open.has(lockOf(project.id)) || project.id === this.header?.id).sort((a, b) => b.time - a.time);
    }

    async files(id: string): Promise<KeptFile[]> {
        const store = this.store.transaction("files").objectStore("files");
        return await this.ask<KeptFile[]>(store.getAll(IDBKeyRange.bound([id, ""], [id, "\uFFFF"])));
    }

    async forget(id: string): Promise<void> {
        if (this.header?.id === id)
            this.header = null;
        await this.write(transaction => {
            transaction.objectStore("projects").delete(id);
            transaction.objectStore("files").delete(IDBKeyRange.bound([id, ""], [id, "\uFFFF"]));
        });
    }

    /** What waits is written now. */
    flush(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        const header = this.header;
        if (header === null || (this.pending.size === 0 && !this.isHeaderPending))
            return;
        const files = [...this.pending];
        this.pending.clear();
        this.isHeaderPending = false;
        this.work = this.work.then(() => this.write(transaction => {
            transaction.objectStore("projects").put({ ...header, time: Date.now() });
            const store = transaction.objectStore("files");
            for (const [path, file] of files) {
                if (file === null)
                    store.delete([header.id, path]);
                else
                    store.put({ id: header.id, ...file });
            }
        })).catch(() => {
            for (const [path, file] of files) {
                if (!this.pending.has(path))
                    this.pending.set(path, file);
            }

            this.isHeaderPending = true;
            this.onFault();
        });
    }

    private later(): void {
        this.isHeaderPending = true;
        this.timer ??= setTimeout(() => this.flush(), 250) as unknown as number;
    }

    private write(change: (transaction: IDBTransaction) => void): Promise<void> {
        return new Promise((done, failed) => {
            const transaction = this.store.transaction(["projects", "files"], "readwrite", { durability: "relaxed" });
            transaction.oncomplete = () => done();
            transaction.onabort = transaction.onerror = () => failed(transaction.error);
            change(transaction);
        });
    }

    private ask<T>(request: IDBRequest): Promise<T> {
        return new Promise((done, failed) => {
            request.onsuccess = () => done(request.result as T);
            request.onerror = () => failed(request.error);
        });
    }
}

const newId = (): string => [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join("-");

const lockOf = (id: string): string => `dateline ${id}`;

/** As long as this window lives, no other one takes the project for left behind. */
async function claim(id: string): Promise<void> {
    try {
        await navigator.locks.request(lockOf(id), () => new Promise(() => undefined));
    } catch {
        // A browser that knows no locks restores in both windows; what is saved is joined.
    }
}

async function claimed(): Promise<Set<string>> {
    try {
        return new Set((await navigator.locks.query()).held?.map(lock => lock.name ?? ""));
    } catch {
        return new Set();
    }
}
