import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bytes, close, cursorBehind, events, foot, host, launched, onDisk, openExample, putFolder, settled, text, timeline, visit } from "./support.mjs";

after(close);

test("open, see what is wrong, and mend it with a button; undo and redo", async () => {
    const page = await visit();
    await openExample(page.tab);
    assert.match(await foot(page.tab), /1 problem in 11 entries/);
    const card = page.tab.locator(".card").first();
    assert.match(await card.innerText(), /left it at 12/);
    assert.match(await page.tab.locator("#notice").innerText(), /Try to fix it/);
    await card.locator(".fix button").first().click();
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems/);
    assert.match(await text(page.tab), /crossings: 12 -> 8/);
    await page.tab.keyboard.press("Control+z");
    await settled(page.tab);
    assert.match(await text(page.tab), /crossings: 14 -> 8/);
    await page.tab.keyboard.press("Control+y");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems/);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(page.requests, [page.tab.url()]);
    await page.context.close();
});

test("what is rehearsed while nobody asks is not in what is open", async () => {
    const page = await visit();
    await page.tab.click("#open-empty");
    await settled(page.tab);
    const before = await page.tab.evaluate(() => globalThis.datelineEngine.outline(""));
    await page.tab.waitForTimeout(3_000);
    assert.deepEqual(await page.tab.evaluate(() => globalThis.datelineEngine.outline("")), before);
    assert.deepEqual((await page.tab.evaluate(() => globalThis.datelineEngine.check(true))).findings, []);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("the event that is missing is asked for with what the entries around it tell", async () => {
    const server = await host();
    const page = await visit({ address: server.address });
    await putFolder(page.tab, "gap", { "island.timeline.yaml": timeline, "a.events.yaml": events.replace("12 -> 8", "10 -> 8") });
    await page.tab.click("#open-folder");
    await settled(page.tab);
    assert.match(await foot(page.tab), /1 problem in 3 entries/);
    await page.tab.click(".card >> text=Add it …");
    assert.match(await page.tab.locator("dialog").innerText(), /The missing event[^]*A day from 1 January 2020 to 1 January 2021[^]*the island ferry/);
    assert.deepEqual([await page.tab.inputValue("dialog [data-path='crossings before']"), await page.tab.inputValue("dialog [data-path='crossings after']")], ["12", "10"]);
    await page.tab.fill("dialog label:has-text('In one line') input", "Two more are cut");
    await page.tab.fill("dialog label:has-text('When') input", "2020-07");
    await page.tab.click("dialog button:has-text('Add it')");
    await page.tab.waitForSelector("dialog", { state: "detached" });
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 4 entries/);
    assert.match(await text(page.tab), /first:[^]*two-more-are-cut:\n {2}kind: cut\n {2}title: Two more are cut\n {2}date: 2020-07\n {2}ferry: island\n {2}crossings: 12 -> 10\n\nsecond:/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    server.close();
});

test("a mistake is underlined while it is typed; Escape puts the card away, a click brings it back", async () => {
    const page = await visit();
    await openExample(page.tab);
    await page.tab.locator(".card .fix button").first().click();
    await settled(page.tab);
    await cursorBehind(page.tab, "kind: timetable-change");
    await page.tab.keyboard.press("Backspace");
    await page.tab.waitForSelector(".cm-wrong");
    await settled(page.tab);
    await page.tab.waitForSelector(".cm-editor .card");
    // Escape first closes the list of what could be written.
    for (let i = 0; i < 3 && await page.tab.locator(".cm-editor .card.error:not(.folded)").count() > 0; i++) {
        await page.tab.keyboard.press("Escape");
        await page.tab.waitForTimeout(300);
    }

    await page.tab.waitForFunction(() => document.querySelector(".cm-editor .card.error:not(.folded)") === null);
    assert.ok(await page.tab.locator(".cm-wrong").count() > 0);
    await page.tab.locator(".cm-wrong").first().click();
    await page.tab.waitForSelector(".cm-editor .card.error");
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("by keyboard alone: to the problem, into its card, out of it mended", async () => {
    const page = await visit();
    await page.tab.keyboard.press("Tab");
    await page.tab.keyboard.press("Enter");
    await settled(page.tab);
    await page.tab.keyboard.press("F8");
    await page.tab.keyboard.press("Tab");
    assert.equal(await page.tab.evaluate(() => document.activeElement.className), "repair");
    await page.tab.keyboard.press("Enter");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems/);
    await page.context.close();
});

test("a new entry by its questions, completion, another name in all files, and all of it saved", async () => {
    const server = await host();
    const page = await visit({ address: server.address });
    await putFolder(page.tab, "ferry", { "island.timeline.yaml": timeline, "a.events.yaml": events, "b.events.yaml": "third:\n  kind: cut\n  date: 2022-01-01\n  ferry: island\n  crossings: 8 -> 6\n" });
    await page.tab.click("#open-folder");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 4 entries/);

    await page.tab.click("text=New entry");
    await page.tab.selectOption("dialog select", "cut");
    await page.tab.fill("dialog label:has-text('In one line') input", "Only four are left");
    await page.tab.fill("dialog label:has-text('When') input", "2023-05-01");
    await page.tab.click("dialog .field:has-text('ferry') button");
    await page.tab.keyboard.type("island");
    await page.tab.waitForSelector(".chooser li[aria-selected=true]:has-text('island')");
    await page.tab.keyboard.press("Enter");
    await page.tab.fill("dialog label:has-text('crossings') input", "6 -> 4");
    await page.tab.click("dialog button:has-text('Add it')");
    await page.tab.waitForSelector("dialog", { state: "detached", timeout: 5_000 }).catch(async () => assert.fail(await page.tab.locator("dialog").innerText()));
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 5 entries/);
    assert.match(await text(page.tab), /only-four-are-left:\n {2}kind: cut/);

    await page.tab.click("#pane-list >> text=the island ferry");
    await page.tab.keyboard.press("F2");
    await page.tab.fill("dialog input", "island-ferry");
    await page.tab.waitForSelector("dialog .changes li >> nth=4");
    await page.tab.click("dialog button:has-text('Rename')");
    await page.tab.waitForSelector("dialog", { state: "detached" });
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems[^]*2 files not yet saved/);
    await page.tab.keyboard.press("Control+s");
    await page.tab.waitForFunction(() => document.getElementById("toast").textContent.includes("2 files saved."));
    assert.match(Buffer.from(await onDisk(page.tab, "ferry", "b.events.yaml")).toString(), /ferry: island-ferry/);
    assert.deepEqual(await onDisk(page.tab, "ferry", "island.timeline.yaml"), bytes(timeline));
    await page.tab.keyboard.press("Control+z");
    await settled(page.tab);
    assert.match(await text(page.tab), /^island:/);
    assert.match(await foot(page.tab), /No problems[^]*2 files not yet saved/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    server.close();
});

test("the form changes the text in place, comments stay, and each change is undone", async () => {
    const page = await visit();
    await openExample(page.tab);
    await page.tab.click("#pane-list >> text=A protest at the landing");
    const form = page.tab.locator("#panel-entry");
    const written = words => page.tab.waitForFunction(sought => globalThis.datelineView().state.doc.toString().includes(sought), words, { timeout: 15_000 });
    await form.locator("h2:has-text('A protest at the landing')").waitFor();
    await form.locator("[data-path='people']").fill("320");
    await written("value: 320");
    assert.match(await text(page.tab), /people: {2,}# two newspapers disagree, and both are kept/);
    await form.locator("[data-path='date how']").selectOption("about");
    await written("date: 2022-03-12~");
    await form.locator(".in-words:has-text('about')").first().waitFor();
    await form.locator("> .offers button:has-text('Note')").click();
    await page.tab.waitForFunction(() => document.activeElement.dataset.path === "note");
    await page.tab.keyboard.type("Ask again");
    await written("note: Ask again");
    await form.locator("[data-path='by']").click();
    await page.tab.keyboard.type("harb");
    await page.tab.waitForSelector(".chooser li[aria-selected=true]:has-text('harbour council')");
    await page.tab.keyboard.press("Enter");
    await written("by: harbour-council");
    await page.tab.locator(".cm-content").focus();
    for (let i = 0; i < 12; i++)
        await page.tab.keyboard.press("Control+z");
    await written("date: 2022-03-12 ".trim());
    assert.doesNotMatch(await text(page.tab), /Ask again|320|by: harbour/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("the timeline as readers see it follows the text, leads to it, and is one file to share", async () => {
    const page = await visit();
    await openExample(page.tab);
    await page.tab.click("#tab-picture");
    const reader = page.tab.frameLocator(".reader");
    await reader.locator("text=A protest at the landing").first().waitFor();
    await reader.locator("a:has-text('A protest at the landing')").first().click();
    await page.tab.waitForFunction(() => globalThis.datelineView().state.sliceDoc(globalThis.datelineView().state.selection.main.head).startsWith("protest-at-the-landing:"));
    await cursorBehind(page.tab, "title: A protest");
    await page.tab.keyboard.type(" and a song");
    await reader.locator("text=A protest and a song at the landing").first().waitFor();
    const [download] = await Promise.all([page.tab.waitForEvent("download"), page.tab.click("#actions >> text=Share as page")]);
    const shared = await visit({ address: pathToFileURL(await download.path().then(file => (fs.copyFileSync(file, `${file}.html`), `${file}.html`))).href, ready: false });
    assert.match(await shared.tab.locator("body").innerText(), /A protest and a song at the landing/);
    assert.equal(shared.requests.length, 1);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await shared.context.close();
});

test("a killed browser loses at most a second", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-profile-"));
    const launch = () => chromium.launchPersistentContext(folder, launched);
    const first = await launch();
    const page = await visit({ context: first });
    await openExample(page.tab);
    await cursorBehind(page.tab, "The ferry crosses eight times a day");
    await page.tab.keyboard.type(", they say");
    await page.tab.waitForTimeout(1_000);
    killAllOf(folder);
    await new Promise(done => first.on("close", done));

    const second = await launch();
    const again = await visit({ context: second });
    await settled(again.tab);
    assert.match(await text(again.tab), /The ferry crosses eight times a day, they say/);
    assert.match(await again.tab.locator("#notice").innerText(), /Restored: 1 file of ferry-timetables/);
    await again.tab.click("text=Put away");
    await settled(again.tab);
    assert.doesNotMatch(await text(again.tab), /they say/);
    await again.tab.locator(".cm-content").focus();
    await again.tab.keyboard.press("Control+z");
    assert.match(await text(again.tab), /they say/);
    await second.close();
    fs.rmSync(folder, { recursive: true, force: true });
});

/** The browser writes into its profile which process it is. */
/** All that make up a browser: what started it, itself, and what draws for it. */
function killAllOf(folder) {
    const all = fs.readdirSync("/proc").filter(name => {
        try {
            return /^[0-9]+$/.test(name) && fs.readFileSync(path.join("/proc", name, "cmdline"), "utf8").split("\0").includes(`--user-data-dir=${folder}`);
        } catch {
            return false;
        }
    });
    assert.notEqual(all.length, 0);
    for (const id of all)
        process.kill(Number(id), "SIGKILL");
}
