import { decode } from "./sevenBits";
import type { Answer, Question, Resources } from "./protocol";

/** What is used of the runtime's loader. */
interface Runtime {
    getAssemblyExports(name: string): Promise<{ Dateline: { Page: { Engine: Record<string, (...args: readonly unknown[]) => unknown> } } }>;
    getConfig(): { mainAssemblyName: string };
}

interface Loader {
    withResourceLoader(load: (type: string, name: string, address: string) => string | Promise<Response> | null): Loader;
    create(): Promise<Runtime>;
}

const say = (answer: Answer): void => self.postMessage(answer);

async function bytesOf(packed: string): Promise<ArrayBuffer> {
    return await new Response(new Blob([decode(packed)]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

async function start(resources: Resources): Promise<void> {
    const begun = performance.now();
    const addresses = new Map<string, string>();
    for (const [name, packed] of Object.entries(resources)) {
        if (name.endsWith(".js"))
            addresses.set(name, URL.createObjectURL(new Blob([await bytesOf(packed)], { type: "text/javascript" })));
    }

    const { dotnet } = await import(addresses.get("dotnet.js")!) as { dotnet: Loader };
    const runtime = await dotnet.withResourceLoader((_type, name, address) => {
        const file = name in resources ? name : address.split("/").pop() ?? "";
        const packed = resources[file];
        if (packed === undefined)
            return null;
        return addresses.get(file) ?? bytesOf(packed).then(bytes => new Response(bytes, { headers: { "content-type": "application/wasm" } }));
    }).create();
    const engine = (await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName)).Dateline.Page.Engine;

    // Not before: the runtime takes a worker that has a handler for one of its own threads, and waits for ever.
    self.onmessage = (event: MessageEvent<Question>) => answer(engine, event.data);
    say({ kind: "ready", milliseconds: performance.now() - begun });
}

function answer(engine: Record<string, (...args: readonly unknown[]) => unknown>, { id, call, args }: Question): void {
    const begun = performance.now();
    try {
        say({ kind: "value", id, value: engine[call]!(...args), milliseconds: performance.now() - begun });
    } catch (fault) {
        say({ kind: "fault", id, reason: String(fault) });
    }
}

self.addEventListener("message", (event: MessageEvent<Resources>) => {
    start(event.data).catch((fault: unknown) => say({ kind: "failed", reason: fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault) }));
}, { once: true });
