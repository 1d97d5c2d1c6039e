// What Firefox does in its own way, in the Firefox of the system: it has no folders to pick, and saves by a download. Everything else is tried in Chromium.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { cursorBehind, events, fileAddress, host, text, timeline } from "./support.mjs";

const program = process.env.DATELINE_FIREFOX ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(file => fs.existsSync(file));
const skip = program === undefined && "THERE IS NO FIREFOX HERE. Install it (Debian: apt-get install firefox-esr), or name it in DATELINE_FIREFOX.";

let server;
let browser;
let downloads;
before(async () => {
    if (skip)
        return;
    const { default: puppeteer } = await import("puppeteer-core");
    server = await host();
    downloads = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-firefox-"));
    browser = await puppeteer.launch({
        browser: "firefox",
        executablePath: program,
        protocolTimeout: 60_000,
        extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": downloads, "browser.helperApps.neverAsk.saveToDisk": "application/zip" },
    });
});
after(async () => {
    await browser?.close();
    server?.close();
    if (downloads !== undefined)
        fs.rmSync(downloads, { recursive: true, force: true });
});

async function visit(address) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1440, height: 900 });
    tab.setDefaultTimeout(40_000);
    const faults = [];
    tab.on("pageerror", fault => faults.push(fault.message));
    tab.on("console", message => message.type() === "error" && faults.push(message.text()));
    await tab.goto(address);
    await tab.waitForSelector("body[data-state=start]");
    return { tab, faults };
}

const settled = tab => tab.waitForFunction(() => globalThis.datelineSettled?.() === true);
const foot = tab => tab.$eval("#foot", shown => shown.innerText);

test("from the disk: see what is wrong, mend it with a button, and see a mistake while it is typed", { skip }, async () => {
    const { tab, faults } = await visit(fileAddress);
    await tab.click("#open-example");
    await settled(tab);
    assert.match(await foot(tab), /1 problem in 11 entries/);
    await tab.click("#tab-picture");
    await tab.waitForFunction(() => document.querySelector(".reader")?.contentDocument?.querySelector("svg") != null);
    await tab.click(".card .fix button");
    await settled(tab);
    assert.match(await foot(tab), /No problems/);
    assert.match(await text(tab), /crossings: 12 -> 8/);
    await cursorBehind(tab, "kind: timetable-change");
    await tab.keyboard.press("Backspace");
    await tab.waitForSelector(".cm-wrong");
    assert.deepEqual(faults, []);
    await tab.close();
});

test("from a host: files are uploaded, what is typed is there after a reload, and saving is a download", { skip }, async () => {
    const files = fs.mkdtempSync(path.join(os.tmpdir(), "ferry-"));
    const paths = Object.entries({ "island.timeline.yaml": timeline, "a.events.yaml": events }).map(([name, content]) => {
        fs.writeFileSync(path.join(files, name), content);
        return path.join(files, name);
    });
    const { tab, faults } = await visit(server.address);
    const [chooser] = await Promise.all([tab.waitForFileChooser(), tab.click("#open-folder")]);
    await chooser.accept(paths);
    await tab.waitForSelector("body[data-state=open]");
    await settled(tab);
    assert.match(await foot(tab), /No problems in 3 entries/);
    await cursorBehind(tab, "12 -> ");
    await tab.keyboard.type("1");
    await settled(tab);
    await new Promise(done => setTimeout(done, 1_000));
    await tab.reload();
    await tab.waitForSelector("body[data-state=open]");
    await settled(tab);
    assert.match(await text(tab), /12 -> 18/);

    await tab.focus(".cm-content");
    await tab.keyboard.down("Control");
    await tab.keyboard.press("s");
    await tab.keyboard.up("Control");
    const saved = await downloaded();
    assert.equal(strFromU8(Object.entries(unzipSync(saved)).find(([name]) => name.endsWith("a.events.yaml"))[1]), events.replace("12 -> 8", "12 -> 18"));
    assert.deepEqual(faults, []);
    await tab.close();
    fs.rmSync(files, { recursive: true });
});

/** The first file that is whole: Firefox writes into one with “.part” behind its name. */
async function downloaded() {
    for (let tries = 0; tries < 200; tries++) {
        const names = fs.readdirSync(downloads);
        if (names.length === 1 && fs.statSync(path.join(downloads, names[0])).size > 0)
            return fs.readFileSync(path.join(downloads, names[0]));
        await new Promise(done => setTimeout(done, 100));
    }

    throw new Error(`Nothing was downloaded: ${fs.readdirSync(downloads)}`);
}
