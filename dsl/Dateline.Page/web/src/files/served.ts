import { type Folder, FolderFault, type FoundFile } from "./folder";

const ended = "dateline preview no longer answers. Start it again, and open the address that it prints.";

/** The folder over which `dateline preview` serves this page: read and written through it, by addresses below that of the page. */
export class ServedFolder implements Folder {
    readonly handle = null;

    /** By which the bytes of each file are known, as they were last seen here. */
    private readonly tags = new Map<string, string>();

    private constructor(readonly name: string) {
    }

    /** Null where the page comes from a disk or any other host. */
    static here(): ServedFolder | null {
        const name = document.querySelector<HTMLMetaElement>("meta[name=dateline-folder]")?.content;
        return name === undefined ? null : new ServedFolder(name);
    }

    async list(progress: (files: number) => void): Promise<{ files: FoundFile[]; tooLarge: string[] }> {
        const listing = await this.listing();
        const files: FoundFile[] = [];
        // A browser has six connections to one place; what is beyond waits in any case.
        const waiting = [...listing.files];
        await Promise.all(Array.from({ length: 6 }, async () => {
            for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
                const bytes = await this.read(next.path);
                if (bytes !== null)
                    files.push({ path: next.path, bytes });
                progress(files.length);
            }
        }));
        return { files, tooLarge: listing.tooLarge };
    }

    async changedSince(): Promise<{ path: string; bytes: Uint8Array | null }[]> {
        const changed: { path: string; bytes: Uint8Array | null }[] = [];
        const gone = new Set(this.tags.keys());
        for (const { path, tag } of (await this.listing()).files) {
            gone.delete(path);
            if (tag !== this.tags.get(path))
                changed.push({ path, bytes: await this.read(path) });
        }

        for (const path of gone) {
            this.tags.delete(path);
            changed.push({ path, bytes: null });
        }

        return changed;
    }

    async read(path: string): Promise<Uint8Array | null> {
        const answer = await ask(addressOf(path));
        if (answer.status === 404) {
            this.tags.delete(path);
            return null;
        }

        const bytes = new Uint8Array(await (await good(answer)).arrayBuffer());
        this.tags.set(path, answer.headers.get("etag") ?? "");
        return bytes;
    }

    /** Over what was read last, and over nothing else. */
    async write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
        const tag = this.tags.get(path);
        const answer = await ask(addressOf(path), { method: "PUT", body: bytes, headers: tag === undefined ? { "If-None-Match": "*" } : { "If-Match": tag } });
        if (answer.status === 412)
            throw new FolderFault(`${path} was changed by another program at this moment. Save again, and both changes are joined.`);
        this.tags.set(path, (await good(answer)).headers.get("etag") ?? "");
    }

    mayWrite(): Promise<boolean> {
        return Promise.resolve(true);
    }

    /** @param changed Something on the disk is no longer as it was, or may not be. @param gone Nobody answers any more. */
    watch(changed: () => void, gone: (sentence: string) => void): void {
        const changes = new EventSource("changes");
        changes.onmessage = () => changed();
        changes.onerror = () => {
            // A browser asks again by itself, unless somebody else answers.
            gone(ended);
        };
    }

    private async listing(): Promise<{ files: { path: string; tag: string }[]; tooLarge: string[] }> {
        return await (await good(await ask("files"))).json() as { files: { path: string; tag: string }[]; tooLarge: string[] };
    }
}

const addressOf = (path: string): string => `files/${path.split("/").map(encodeURIComponent).join("/")}`;

async function ask(address: string, request?: RequestInit): Promise<Response> {
    try {
        return await fetch(address, request);
    } catch {
        throw new FolderFault(ended);
    }
}

async function good(answer: Response): Promise<Response> {
    if (!answer.ok)
        throw new FolderFault((await answer.text()).trim() || ended);
    return answer;
}
