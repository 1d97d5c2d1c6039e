import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { close, cursorBehind, events, host, putFolder, settled, text, timeline, visit } from "./support.mjs";

let server;
before(async () => { server = await host(); });
after(async () => {
    server.close();
    await close();
});

async function opened() {
    const page = await visit({ address: server.address });
    await putFolder(page.tab, "ferry", { "island.timeline.yaml": timeline, "a.events.yaml": events, "b.events.yaml": "third:\n  kind: cut\n  date: 2022-01-01\n  ferry: island\n  crossings: 8 -> 6\n" });
    await page.tab.click("#open-folder");
    await settled(page.tab);
    return page;
}

/** Where a word stands on the screen. */
const placeOf = (tab, words) => tab.evaluate(sought => {
    const view = globalThis.datelineView();
    const { left, top, bottom } = view.coordsAtPos(view.state.doc.toString().indexOf(sought) + sought.length - 1);
    return [left + 2, (top + bottom) / 2];
}, words);

/** What is selected, and what stands on its line. */
const selected = tab => tab.evaluate(() => {
    const { state } = globalThis.datelineView();
    return [state.sliceDoc(state.selection.main.from, state.selection.main.to), state.doc.lineAt(state.selection.main.head).text];
});

test("what a word means is shown when the mouse rests on it, and goes with it", async () => {
    const page = await opened();
    await page.tab.click("h3 button:has-text('a.events.yaml')");
    await page.tab.mouse.move(...await placeOf(page.tab, "kind: cut"));
    await page.tab.locator(".cm-tooltip .hover .title").waitFor();
    assert.match(await page.tab.locator(".cm-tooltip .hover").innerText(), /cut/);
    await page.tab.mouse.move(5, 5);
    await page.tab.locator(".cm-tooltip .hover").waitFor({ state: "detached" });
    await page.tab.mouse.move(...await placeOf(page.tab, "crossings: 16 -> 12"));
    await page.tab.locator(".cm-tooltip .hover .steps li").nth(2).waitFor();
    assert.match((await page.tab.locator(".cm-tooltip .hover .steps").innerText()).replace(/\s+/g, " "), /16.*12.*8.*6/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("from a name to where it is declared, by key and by mouse, and to where it is used", async () => {
    const page = await opened();
    const { tab } = page;
    await tab.click("h3 button:has-text('b.events.yaml')");
    await cursorBehind(tab, "ferry: isl");
    await tab.keyboard.press("F12");
    await tab.waitForFunction(() => /a\.events\.yaml/.test(document.getElementById("where").textContent));
    assert.deepEqual(await selected(tab), ["island", "island:"]);

    await tab.keyboard.press("Shift+F12");
    await tab.waitForSelector("dialog");
    assert.match(await tab.locator("dialog").innerText(), /Used in 4 places[^]*declared in a\.events\.yaml, line 1[^]*b\.events\.yaml, line 4/);
    await tab.click("dialog li:has-text('b.events.yaml') button");
    assert.deepEqual(await selected(tab), ["island", "  ferry: island"]);

    await tab.keyboard.down("Control");
    await tab.mouse.click(...await placeOf(tab, "kind: cu"));
    await tab.keyboard.up("Control");
    await tab.waitForFunction(() => /island\.timeline\.yaml/.test(document.getElementById("where").textContent));
    assert.deepEqual(await selected(tab), ["cut", "  cut:"]);

    await cursorBehind(tab, "doc: A f");
    await tab.keyboard.press("F12");
    await tab.waitForFunction(() => document.getElementById("toast").textContent.includes("Nothing is declared under this word."));
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("what comes from a word processor gets the marks of the language, and can be had back", async () => {
    const page = await opened();
    const { tab } = page;
    await tab.click("h3 button:has-text('b.events.yaml')");
    await cursorBehind(tab, "8 -> 6\n");
    const pasted = "\nfourth:\u00A0\n\u00A0\u00A0kind: cut\r\n\u00A0\u00A0date: 2023–01–02\n\u00A0\u00A0ferry: island\n\u00A0\u00A0crossings: 6 -> 4\n";
    await tab.evaluate(words => {
        const data = new DataTransfer();
        data.setData("text/plain", words);
        globalThis.datelineView().contentDOM.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, pasted);
    await tab.waitForFunction(() => globalThis.datelineView().state.doc.toString().includes("  date: 2023-01-02\n"));
    await settled(tab);
    assert.ok((await text(tab)).endsWith("fourth:\n  kind: cut\n  date: 2023-01-02\n  ferry: island\n  crossings: 6 -> 4\n"), JSON.stringify(await text(tab)));
    assert.equal(await tab.locator(".cm-wrong").count(), 0);
    await tab.keyboard.press("Control+z");
    assert.ok((await text(tab)).includes("2023–01–02"));
    assert.deepEqual(page.faults, []);
    await page.context.close();
});
