// Makes the one file that holds the page, the runtime and the engine: node build.mjs FRAMEWORK OUT
// FRAMEWORK is the folder _framework of a publish of Dateline.Page, OUT the file to write.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import * as esbuild from "esbuild";

const [framework, out] = process.argv.slice(2);
if (framework === undefined || out === undefined) {
    console.error("usage: node build.mjs FRAMEWORK OUT");
    process.exit(2);
}

const here = import.meta.dirname;
const examples = path.join(here, "..", "..", "Dateline.Templates", "events");

const bundle = async (entry, format) => {
    const built = await esbuild.build({
        absWorkingDir: here, entryPoints: [entry], bundle: true, minify: true, format, target: "es2022", write: false, legalComments: "none", charset: "utf8",
    });
    return built.outputFiles[0].text;
};

/** The runtime's scripts ask where they were loaded from, which is nowhere. */
const read = file => file.endsWith(".js")
    ? Buffer.from(fs.readFileSync(path.join(framework, file), "utf8").replaceAll("import.meta.url", '"http://embedded.invalid/_framework/dotnet.js"'))
    : fs.readFileSync(path.join(framework, file));

/** See src/engine/packed.ts. */
const pack = content => zlib.gzipSync(content, { level: 9 }).toString("base64");

const inScript = text => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const json = value => JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
const hash = text => `'sha256-${crypto.createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** What the runtime waits for stands first. */
const order = ["dotnet.js", "dotnet.runtime.js", "dotnet.native.js", "dotnet.native.wasm", "System.Private.CoreLib.wasm"];
const place = file => order.includes(file) ? order.indexOf(file) : order.length;
const resources = fs.readdirSync(framework).filter(file => /\.(js|wasm)$/.test(file)).sort().sort((a, b) => place(a) - place(b));
const textsIn = folder => Object.fromEntries(fs.readdirSync(folder).filter(file => /\.(timeline|events)\.yaml$/.test(file)).sort()
    .map(file => [file, fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n")]));

/** The example under a name of its own, and without what only other editors read. */
const named = texts => Object.fromEntries(Object.entries(texts).map(([file, text]) =>
    [file.replaceAll("my-timeline", "ferry-timetables"), text.replace(/^# yaml-language-server: .*\n/, "").replaceAll("my-timeline", "ferry-timetables")]));

/** The example with the one fault that its comment proposes, for a reader to find. */
const withFault = texts => {
    const [file, text] = Object.entries(texts).find(([, text]) => text.includes("12 -> 8")) ?? [];
    if (file === undefined)
        throw new Error("The example has no line 12 -> 8 any more: say here which fault it gets.");
    return { ...texts, [file]: text.replace(/12 -> 8 +# .*/, "14 -> 8") };
};

// No scripts to a browser, which reads them as it reads text, and no more.
const [deliver, run] = ["datelineStart.deliver()", "datelineStart.run()"];
const block = (file, packed, then) => `<script type="text/plain" data-file="${file}">${packed}</script><script>${then}</script>`;
const files = [
    ...resources.map(file => block(file, pack(read(file)), deliver)),
    block("main.js", pack(await bundle("src/main.ts", "esm")), run),
].join("\n");
const data = `globalThis.datelineEmbedded=${json({
    worker: await bundle("src/engine/worker.ts", "iife"), example: withFault(named(textsIn(examples))), empty: textsIn(path.join(here, "templates")),
})};`;
const early = inScript(await bundle("src/early.ts", "iife"));
const policy = [
    "default-src 'none'",
    `script-src ${[data, early, deliver, run].map(hash).join(" ")} blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");

const styles = path.join(here, "src", "style");
const style = (await esbuild.transform(["base", "frame", "start", "list", "text", "side"].map(name => fs.readFileSync(path.join(styles, `${name}.css`), "utf8")).join("\n"), { loader: "css", minify: true })).code;

const page = fs.readFileSync(path.join(here, "src", "index.html"), "utf8").replaceAll("\r\n", "\n")
    .replace("@policy@", () => policy)
    .replace("@notices@", () => fs.readFileSync(path.join(here, "..", "..", "..", "THIRD-PARTY-NOTICES.txt"), "utf8").replaceAll("\r\n", "\n").replaceAll("--", "- -"))
    .replace("@style@", () => style)
    .replace("@files@", () => files)
    .replace("@data@", () => data)
    .replace("@early@", () => early);
fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
fs.writeFileSync(out, page);
console.log(`${out}: ${(Buffer.byteLength(page) / 1_000_000).toFixed(1)} MB`);
