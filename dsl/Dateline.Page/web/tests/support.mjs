// What the tests of the page share: a browser, the page on a disk and on a static host, and what somebody sees and does there.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const page = process.env.DATELINE_PAGE;
if (page === undefined)
    throw new Error("Run these tests with: node tests/run.mjs");

export const fileAddress = pathToFileURL(page).href;

/** What runs for seconds is compiled once: what is compiled anew and better for later costs it more than it gives. Where times are measured, it is as it is for everybody. */
const compiledOnce = process.env.DATELINE_TIMES === undefined ? ["--js-flags=--liftoff-only"] : [];
export const launched = { executablePath: process.env.DATELINE_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage", ...compiledOnce] };

let browser;
export const open = async () => browser ??= await chromium.launch(launched);
export const close = async () => {
    await browser?.close();
    browser = undefined;
};

/** A page in which nothing may go wrong unnoticed, and from which no request may go out. */
export async function visit({ address = fileAddress, width = 1440, height = 900, scheme = "light", context, ready = true } = {}) {
    const place = context ?? await (await open()).newContext({ viewport: { width, height }, colorScheme: scheme, acceptDownloads: true });
    const tab = await place.newPage();
    const faults = [];
    const requests = [];
    tab.on("pageerror", fault => faults.push(`${fault.message}\n${fault.stack}`));
    tab.on("console", message => message.type() === "error" && faults.push(message.text()));
    tab.on("request", request => /^(blob|data):/.test(request.url()) || requests.push(request.url()));
    tab.on("dialog", dialog => {
        faults.push(`A dialog: ${dialog.message()}`);
        void dialog.dismiss();
    });
    await tab.goto(address);
    if (ready)
        await tab.waitForSelector("body[data-state=start], body[data-state=open]", { timeout: 40_000 });
    return { tab, context: place, faults, requests };
}

/** The page from a plain file server, where a browser has a private file system that stands for a disk. */
export async function host() {
    const server = http.createServer((request, response) => {
        response.setHeader("content-type", "text/html");
        response.end(request.url === "/" ? fs.readFileSync(page) : "");
    });
    await new Promise(done => server.listen(0, "127.0.0.1", done));
    return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Until what is seen is about the texts as they are. */
export async function settled(tab) {
    await tab.waitForFunction(() => globalThis.datelineSettled?.() === true, null, { timeout: 40_000 });
}

export const openExample = async tab => {
    await tab.click("#open-example");
    await settled(tab);
};

export const foot = tab => tab.locator("#foot").innerText();

export const text = tab => tab.evaluate(() => globalThis.datelineView().state.doc.toString());

/** Puts the cursor behind the first place of these words, in the file that is open. */
export async function cursorBehind(tab, words) {
    await tab.evaluate(sought => {
        const view = globalThis.datelineView();
        const at = view.state.doc.toString().indexOf(sought);
        if (at < 0)
            throw new Error(`There is no “${sought}”.`);
        view.dispatch({ selection: { anchor: at + sought.length }, scrollIntoView: true });
        view.focus();
    }, words);
}

/** A folder on what stands for a disk, which the next click on “Choose a folder” picks. */
export async function putFolder(tab, name, files) {
    await tab.evaluate(async ([folder, entries]) => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getDirectoryHandle(folder, { create: true });
        for (const [file, content] of entries) {
            let place = handle;
            const parts = file.split("/");
            for (const part of parts.slice(0, -1))
                place = await place.getDirectoryHandle(part, { create: true });
            const writable = await (await place.getFileHandle(parts.at(-1), { create: true })).createWritable();
            await writable.write(typeof content === "string" ? content : new Uint8Array(content));
            await writable.close();
        }

        globalThis.showDirectoryPicker = async () => handle;
    }, [name, Object.entries(files)]);
}

export const onDisk = (tab, name, file) => tab.evaluate(async ([folder, path]) => {
    let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
    const parts = path.split("/");
    for (const part of parts.slice(0, -1))
        place = await place.getDirectoryHandle(part);
    return [...new Uint8Array(await (await (await place.getFileHandle(parts.at(-1))).getFile()).arrayBuffer())];
}, [name, file]);

/** The texts of a sample, its archived copies among them. */
export function sample(name) {
    const folder = path.join(import.meta.dirname, "..", "..", "..", "..", "samples", name);
    const files = fs.readdirSync(folder, { recursive: true }).filter(file => /\.(yaml|txt)$/.test(file) && !/(^|[\\/])(bin|obj)[\\/]|verified/.test(file));
    return Object.fromEntries(files.map(file => [file.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, file), "utf8")]));
}

export const bytes = string => [...Buffer.from(string, "utf8")];

export const timeline = "dateline: 1\ntimeline: island-crossings\nentities:\n  ferry:\n    doc: A ferry.\nseries:\n  crossings: { of: ferry, type: count }\nevents:\n  cut:\n    fields:\n      ferry: ferry\n      crossings: change of crossings\n";
export const events = "island:\n  kind: ferry\n  name: the island ferry\n\nfirst:\n  kind: cut\n  date: 2020-01-01\n  ferry: island\n  crossings: 16 -> 12\n\nsecond:\n  kind: cut\n  date: 2021-01-01\n  ferry: island\n  crossings: 12 -> 8\n";

export const picture = name => path.join(process.env.DATELINE_PICTURES ?? path.dirname(page), name);
