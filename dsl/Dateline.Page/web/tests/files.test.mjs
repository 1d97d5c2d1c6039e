import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { strToU8, unzipSync, zipSync } from "fflate";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bytes, close, cursorBehind, events, foot, host, onDisk, putFolder, settled, text, timeline, visit } from "./support.mjs";

let server;
before(async () => { server = await host(); });
after(async () => {
    server.close();
    await close();
});

async function opened(files, name = "ferry") {
    const page = await visit({ address: server.address });
    await putFolder(page.tab, name, files);
    await page.tab.click("#open-folder");
    await settled(page.tab);
    return page;
}

async function save(tab, expected) {
    await tab.keyboard.press("Control+s");
    await tab.waitForFunction(words => document.getElementById("toast").textContent.includes(words), expected, { timeout: 20_000 });
}

const done = async ({ context, faults }) => {
    assert.deepEqual(faults, []);
    await context.close();
};

test("what is saved is what was there, byte for byte, but for the edit", async () => {
    const windows = `\uFEFF${events.replaceAll("\n", "\r\n")}`;
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": windows, "notes.txt": "no timeline" });
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    await settled(page.tab);
    assert.match(await foot(page.tab), /1 file not yet saved, kept in this browser/);
    await save(page.tab, "1 file saved.");
    assert.deepEqual(await onDisk(page.tab, "ferry", "a.events.yaml"), bytes(windows.replace("12 -> 8", "12 -> 18")));
    assert.deepEqual(await onDisk(page.tab, "ferry", "ferry.timeline.yaml"), bytes(timeline));
    assert.match(await foot(page.tab), /everything is saved/);
    await done(page);
});

test("a new line gets the line breaks of its file", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events.replaceAll("\n", "\r\n") });
    await cursorBehind(page.tab, "the island ferry");
    await page.tab.keyboard.press("Enter");
    await page.tab.keyboard.type("note: x");
    await save(page.tab, "1 file saved.");
    const written = Buffer.from(await onDisk(page.tab, "ferry", "a.events.yaml")).toString();
    assert.ok(written.includes("the island ferry\r\n  note: x\r\n"), JSON.stringify(written));
    await done(page);
});

test("saving is possible while something is wrong", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events.replace("12 -> 8", "14 -> 8") });
    await page.tab.waitForSelector(".card .fix button");
    await cursorBehind(page.tab, "the island ferry");
    await page.tab.keyboard.type("!");
    await save(page.tab, "1 file saved.");
    await done(page);
});

test("a change on the disk that touches nothing of ours is joined with it", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events });
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    await putFolder(page.tab, "ferry", { "a.events.yaml": events.replace("the island ferry", "the old ferry") });
    await save(page.tab, "both changes are in it now");
    assert.deepEqual(await onDisk(page.tab, "ferry", "a.events.yaml"), bytes(events.replace("the island ferry", "the old ferry").replace("12 -> 8", "12 -> 18")));
    assert.match(await text(page.tab), /the old ferry/);
    await done(page);
});

test("a change of the same line is asked about, and nothing is written over", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events });
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    const theirs = events.replace("12 -> 8", "12 -> 9");
    await putFolder(page.tab, "ferry", { "a.events.yaml": theirs });
    await page.tab.keyboard.press("Control+s");
    await page.tab.waitForSelector("dialog");
    await page.tab.click("dialog >> text=Not now");
    await page.tab.waitForFunction(() => document.getElementById("toast").textContent.includes("not saved yet"));
    assert.deepEqual(await onDisk(page.tab, "ferry", "a.events.yaml"), bytes(theirs));
    await page.tab.keyboard.press("Control+s");
    await page.tab.click("dialog >> text=Keep mine");
    await page.tab.waitForFunction(() => document.getElementById("toast").textContent.includes("saved"));
    assert.deepEqual(await onDisk(page.tab, "ferry", "a.events.yaml"), bytes(events.replace("12 -> 8", "12 -> 18")));
    await done(page);
});

test("what changed on the disk while nobody wrote here is taken over when the page is looked at again", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events });
    await page.tab.waitForTimeout(30);
    await putFolder(page.tab, "ferry", { "a.events.yaml": events.replace("12 -> 8", "14 -> 8"), "b.events.yaml": "other:\n  kind: ferry\n  name: another ferry\n" });
    await page.tab.evaluate(() => dispatchEvent(new Event("focus")));
    await page.tab.waitForSelector(".card .fix button");
    assert.match(await page.tab.locator("#pane-list").innerText(), /b\.events\.yaml/);
    assert.match(await foot(page.tab), /everything is saved/);
    await done(page);
});

test("a file in another encoding is shown and never written", async () => {
    const latin = [...Buffer.from("brücke:\n  kind: ferry\n  name: Brücke\n", "latin1")];
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events, "latin.events.yaml": latin });
    assert.match(await page.tab.locator("#notice").innerText(), /latin\.events\.yaml is not saved as UTF-8/);
    await page.tab.click("h3 button:has-text('latin.events.yaml')");
    await page.tab.locator(".cm-content").focus();
    await page.tab.keyboard.type("x");
    await page.tab.click("h3 button:has-text('a.events.yaml')");
    await cursorBehind(page.tab, "the island ferry");
    await page.tab.keyboard.type("!");
    await save(page.tab, "1 file saved.");
    assert.deepEqual(await onDisk(page.tab, "ferry", "latin.events.yaml"), latin);
    await done(page);
});

test("a full disk and a withdrawn permission give a sentence, and what was written stays", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "a.events.yaml": events });
    for (const [name, words] of [["QuotaExceededError", /no space left on the disk/], ["NotAllowedError", /no longer lets this page use the folder/]]) {
        await cursorBehind(page.tab, "12 -> ");
        await page.tab.keyboard.type("1");
        await page.tab.evaluate(fault => {
            const real = FileSystemFileHandle.prototype.createWritable;
            FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException("no", fault));
            globalThis.mendDisk = () => { FileSystemFileHandle.prototype.createWritable = real; };
        }, name);
        await save(page.tab, "kept in this browser");
        assert.match(await page.tab.locator("#toast").innerText(), words);
        assert.match(await foot(page.tab), /1 file not yet saved/);
        await page.tab.evaluate(() => globalThis.mendDisk());
        await save(page.tab, "1 file saved.");
    }

    await done(page);
});

test("names with umlauts and number signs, folders in folders", async () => {
    const page = await opened({ "ferry.timeline.yaml": timeline, "Jahr #1/Öl & Gas.events.yaml": events }, "größe #2");
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    await save(page.tab, "1 file saved.");
    assert.deepEqual(await onDisk(page.tab, "größe #2", "Jahr #1/Öl & Gas.events.yaml"), bytes(events.replace("12 -> 8", "12 -> 18")));
    await done(page);
});

test("a folder without a timeline offers to make one", async () => {
    const page = await opened({ "a.events.yaml": "\n" }, "Mein Archiv");
    await page.tab.click("text=Make one");
    await settled(page.tab);
    await page.tab.waitForFunction(() => document.getElementById("pane-list").textContent.includes("mein-archiv.timeline.yaml"));
    assert.match(await foot(page.tab), /No problems/);
    await done(page);
});

test("a zip is opened by dropping it, and comes back whole", async () => {
    const page = await visit({ address: server.address });
    const packed = Buffer.from(zipSync({ "ferry/ferry.timeline.yaml": strToU8(timeline), "ferry/a.events.yaml": strToU8(events), "ferry/photo.jpg": new Uint8Array([1, 2, 3, 255]) }));
    await page.tab.evaluate(async base64 => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], "ferry.zip", { type: "application/zip" }));
        document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, packed.toString("base64"));
    await page.tab.waitForSelector(".cm-content");
    await settled(page.tab);
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    const [download] = await Promise.all([page.tab.waitForEvent("download"), page.tab.keyboard.press("Control+s")]);
    const back = unzipSync(fs.readFileSync(await download.path()));
    assert.deepEqual(Object.keys(back).sort(), ["ferry/a.events.yaml", "ferry/ferry.timeline.yaml", "ferry/photo.jpg"]);
    assert.equal(Buffer.from(back["ferry/a.events.yaml"]).toString(), events.replace("12 -> 8", "12 -> 18"));
    assert.deepEqual([...back["ferry/photo.jpg"]], [1, 2, 3, 255]);
    await done(page);
});

test("the template has nothing wrong in it", async () => {
    const page = await visit({ address: server.address });
    await page.tab.click("#open-empty");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems/);
    await done(page);
});

test("where a folder cannot be picked, its files are uploaded, and saving is a download", async () => {
    const page = await visit({ address: server.address });
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ferry-"));
    fs.writeFileSync(path.join(folder, "island.timeline.yaml"), timeline);
    fs.writeFileSync(path.join(folder, "a.events.yaml"), events);
    await page.tab.evaluate(() => { globalThis.showDirectoryPicker = undefined; });
    const [chooser] = await Promise.all([page.tab.waitForEvent("filechooser"), page.tab.click("#open-folder")]);
    await chooser.setFiles(folder);
    await page.tab.waitForSelector("body[data-state=open]");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 3 entries/);
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    const [download] = await Promise.all([page.tab.waitForEvent("download"), page.tab.keyboard.press("Control+s")]);
    const back = unzipSync(fs.readFileSync(await download.path()));
    assert.equal(Object.values(back).length, 2);
    await done(page);
    fs.rmSync(folder, { recursive: true });
});

test("several timelines in one folder", async () => {
    const other = timeline.replace("island-crossings", "lake-crossings");
    const page = await opened({ "island/island.timeline.yaml": timeline, "island/a.events.yaml": events, "lake/lake.timeline.yaml": other, "lake/b.events.yaml": events.replace("12 -> 8", "13 -> 8") });
    assert.match(await foot(page.tab), /1 problem in 6 entries/);
    assert.match(await page.tab.locator("#where").innerText(), /lake\/b\.events\.yaml/);
    await done(page);
});

test("two windows do not take each other's work", async () => {
    const first = await opened({ "island.timeline.yaml": timeline, "a.events.yaml": events });
    await cursorBehind(first.tab, "12 -> ");
    await first.tab.keyboard.type("1");
    await first.tab.waitForTimeout(600);
    const second = await visit({ address: server.address, context: first.context });
    assert.equal(await second.tab.evaluate(() => document.body.dataset.state), "start");
    await first.tab.close();
    await second.tab.reload();
    await second.tab.waitForSelector("body[data-state=open]");
    await settled(second.tab);
    assert.match(await text(second.tab), /12 -> 18/);
    await second.context.close();
});

test("a folder that was saved is opened again by a click, as it lies on the disk", async () => {
    const page = await opened({ "island.timeline.yaml": timeline, "a.events.yaml": events });
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    await save(page.tab, "1 file saved.");
    await page.tab.waitForTimeout(500);
    await putFolder(page.tab, "ferry", { "a.events.yaml": events.replace("12 -> 8", "12 -> 7") });
    await page.tab.reload();
    await page.tab.waitForSelector("body[data-state=start]");
    await page.tab.click(".kept >> text=ferry");
    await page.tab.waitForSelector("body[data-state=open]");
    await settled(page.tab);
    assert.match(await text(page.tab), /12 -> 7/);
    assert.match(await foot(page.tab), /everything is saved/);
    await page.context.close();
});
