import { Deliveries } from "./deliveries";
import { scriptOf } from "./packed";
import type { Answer, Delivery, Question } from "./protocol";

/** What is used of the runtime's loader. */
interface Runtime {
    getAssemblyExports(name: string): Promise<{ Dateline: { Page: { Engine: Exports } } }>;
    getConfig(): { mainAssemblyName: string };
}

interface Loader {
    withResourceLoader(load: (type: string, name: string, address: string) => string | Promise<Response>): Loader;
    create(): Promise<Runtime>;
}

type Exports = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const scripts = ["dotnet.js", "dotnet.runtime.js", "dotnet.native.js"];

const say = (answer: Answer): void => self.postMessage(answer);

const deliveries = new Deliveries();
/** What was asked before there was anybody to answer. */
const early: Question[] = [];
/** When something was asked last; 0 before. */
let lastAsked = 0;
let example: Readonly<Record<string, string>> = {};

async function start(): Promise<void> {
    const addresses = new Map(await Promise.all(scripts.map(async name =>
        [name, await scriptOf(await deliveries.response(name, "text/javascript"))] as const)));
    const { dotnet } = await import(addresses.get("dotnet.js")!) as { dotnet: Loader };
    const runtime = await dotnet
        .withResourceLoader((_type, name) => addresses.get(name) ?? deliveries.response(name, "application/wasm"))
        .create();
    const engine = (await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName)).Dateline.Page.Engine;

    // Not before: the runtime takes a worker that has a handler for one of its own threads, and waits for ever.
    self.removeEventListener("message", take);
    self.onmessage = (event: MessageEvent<Question>) => answer(engine, event.data);
    early.forEach(question => answer(engine, question));
    // What goes wrong there goes wrong again where somebody waits for the answer, and is said there.
    await rehearse(engine).catch(() => undefined);
}

/** How often a keystroke is rehearsed: with 60 times, none was faster. */
const rehearsals = 12;

/** Nobody is asking: there is time for what is not urgent. */
async function idle(): Promise<void> {
    do
        await new Promise(done => setTimeout(done, 30));
    while (performance.now() - lastAsked < 500);
}

/** The first check is by far the slowest, since the engine is translated while it runs: it is over before somebody has read the start page. */
async function rehearse(engine: Exports): Promise<void> {
    const texts = Object.entries(example);
    for (const [path, text] of texts) {
        await idle();
        engine["Rehearse"]!(path, text, text.length);
    }

    const [path, text] = texts.at(-1)!;
    const at = text.search(/\d+ *$/m);
    for (let i = 0; i < rehearsals; i++) {
        await idle();
        engine["Rehearse"]!(path, i % 2 === 0 ? `${text.slice(0, at)}1${text.slice(at)}` : text, at);
    }
}

function answer(engine: Exports, { id, call, args }: Question): void {
    const begun = lastAsked = performance.now();
    try {
        say({ kind: "value", id, value: engine[call]!(...args), milliseconds: performance.now() - begun });
    } catch (fault) {
        say({ kind: "fault", id, reason: String(fault) });
    }
}

function take({ data }: MessageEvent<Delivery | Question>): void {
    if (!("kind" in data)) {
        early.push(data);
    } else if (data.kind === "file") {
        deliveries.take(data.name, data.packed);
    } else {
        example = data.example;
        deliveries.end();
    }
}

self.addEventListener("message", take);
start().catch((fault: unknown) => say({ kind: "failed", reason: fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault) }));
