// What the README shows: DATELINE_ACCEPT=1 makes both pictures anew.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { close, foot, host, picture, putFolder, settled, visit } from "./support.mjs";

const root = path.join(import.meta.dirname, "..", "..", "..", "..");
const sample = path.join(root, "samples", "RussiaNato");
const place = name => process.env.DATELINE_ACCEPT === "1" ? path.join(root, "dsl", "reference", "pictures", name) : picture(name);

let server;
before(async () => { server = await host(); });
after(async () => {
    server.close();
    await close();
});

test("the sample of the README with its one mistake, as who writes sees it, and as readers do", async () => {
    const files = Object.fromEntries(fs.readdirSync(sample).filter(name => name.endsWith(".yaml")).map(name => [name, fs.readFileSync(path.join(sample, name), "utf8").replaceAll("\r\n", "\n")]));
    const page = await visit({ address: server.address, width: 1360, height: 800 });
    const { tab } = page;
    await putFolder(tab, "russia-nato", { ...files, "2021.events.yaml": files["2021.events.yaml"].replace("value: 20 -> 10", "value: 25 -> 10") });
    await tab.click("#open-folder");
    await settled(tab);
    assert.match(await foot(tab), /1 problem in 69 entries/);
    await tab.locator(".card .fix button").first().waitFor();
    await tab.locator(".chart-place").first().waitFor();
    assert.match(await tab.locator(".card").first().innerText(), /says the ceiling was 25 before it/);
    await tab.evaluate(() => document.fonts.ready);
    await tab.screenshot({ path: place("editor.png") });

    await tab.locator(".card .fix button").first().click();
    await settled(tab);
    assert.match(await foot(tab), /No problems/);
    await tab.locator("#actions >> text=Share as page").waitFor();
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.click("#actions >> text=Share as page")]);
    const file = picture("shared.html");
    await download.saveAs(file);
    const reader = await visit({ address: `file://${file}`, width: 1200, height: 1000, ready: false });
    assert.match(await reader.tab.locator("h1").innerText(), /\S/);
    await reader.tab.locator("#_numbers").evaluate(element => scrollTo({ top: element.getBoundingClientRect().top + scrollY - 40, behavior: "instant" }));
    await reader.tab.screenshot({ path: place("reader.png") });
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await reader.context.close();
});
