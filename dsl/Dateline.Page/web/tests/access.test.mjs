import assert from "node:assert/strict";
import fs from "node:fs";
import { after, test } from "node:test";
import { close, openExample, picture, settled, visit } from "./support.mjs";

after(close);

const axe = fs.readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

async function violations(tab) {
    // The policy lets no script in: the debugger evaluates it.
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).join("; ")}`);
}

for (const scheme of ["light", "dark"]) {
    for (const width of [360, 800, 1280, 1600]) {
        test(`nothing that axe finds: ${scheme}, ${width} pixels`, async () => {
            const page = await visit({ width, height: 900, scheme });
            assert.deepEqual(await violations(page.tab), [], "start");
            await openExample(page.tab);
            await page.tab.waitForTimeout(500);
            await page.tab.screenshot({ path: picture(`editor-${width}-${scheme}.png`) });
            assert.deepEqual(await violations(page.tab), [], "text and form");
            if (width < 1000) {
                for (const pane of ["list", "text", "side"]) {
                    await page.tab.click(`#tab-${pane}`);
                    assert.deepEqual(await violations(page.tab), [], pane);
                }
            }

            await page.tab.click("#tab-problems");
            assert.deepEqual(await violations(page.tab), [], "problems");
            await page.tab.click("#tab-picture");
            await page.tab.frameLocator(".reader").locator("main").waitFor();
            await page.tab.waitForTimeout(300);
            await page.tab.screenshot({ path: picture(`editor-timeline-${width}-${scheme}.png`) });
            assert.deepEqual(await violations(page.tab), [], "timeline");
            if (width < 1000)
                await page.tab.click("#tab-text");
            await page.tab.click("#where button:text-is('Table')");
            assert.deepEqual(await violations(page.tab), [], "table");
            await page.tab.click("text=New");
            await page.tab.waitForSelector("dialog");
            assert.deepEqual(await violations(page.tab), [], "new entry");
            await page.tab.keyboard.press("Escape");
            assert.equal(await page.tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "wider than the screen");
            assert.deepEqual(page.faults, []);
            await page.context.close();
        });
    }
}

test("what is wrong is announced", async () => {
    const page = await visit();
    await openExample(page.tab);
    await page.tab.waitForFunction(() => /1 problem\. timetables\.events\.yaml, line 34: /.test(document.getElementById("announcer").textContent));
    await page.tab.locator(".card .fix button").first().click();
    await settled(page.tab);
    await page.tab.waitForFunction(() => document.getElementById("announcer").textContent === "No problems.");
    await page.context.close();
});
