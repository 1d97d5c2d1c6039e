import { embedded } from "../embedded";

/** A timeline to begin with. @returns Texts by path. */
export function emptyTimeline(name: string): Readonly<Record<string, string>> {
    const id = idOf(name);
    return Object.fromEntries(Object.entries(embedded.empty).map(([path, text]) => [path.replaceAll("my-timeline", id), text.replaceAll("my-timeline", id)]));
}

/** What a reader calls it, as a timeline can be called. */
function idOf(name: string): string {
    const id = name.normalize("NFD").toLowerCase().replace(/ß/g, "ss").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
    return id === "" ? "my-timeline" : id;
}
