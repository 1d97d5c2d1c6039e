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

const widths = [360, 800, 1600];

for (const scheme of ["light", "dark"]) {
    test(`nothing that axe finds at ${widths.join(", ")} pixels: ${scheme}`, async () => {
        const page = await visit({ height: 900, scheme });
        const { tab } = page;
        for (const width of widths) {
            await tab.setViewportSize({ width, height: 900 });
            assert.deepEqual(await violations(tab), [], `start, ${width}`);
        }

        await openExample(tab);
        await tab.locator(".card").first().waitFor();
        for (const width of widths) {
            await tab.setViewportSize({ width, height: 900 });
            await tab.locator(width < 1000 ? "#pane-text .card" : "#panel-entry h2").first().waitFor();
            await tab.screenshot({ path: picture(`editor-${width}-${scheme}.png`) });
            await look(tab, width, scheme);
        }

        assert.deepEqual(page.faults, []);
        await page.context.close();
    });
}

/** Goes through all that is seen, and back to the text. */
async function look(tab, width, scheme) {
    assert.deepEqual(await violations(tab), [], `text and form, ${width}`);
    if (width < 1000) {
        for (const pane of ["list", "side"]) {
            await tab.click(`#tab-${pane}`);
            assert.deepEqual(await violations(tab), [], `${pane}, ${width}`);
        }
    }

    await tab.click("#tab-problems");
    assert.deepEqual(await violations(tab), [], `problems, ${width}`);
    await tab.click("#tab-picture");
    await tab.frameLocator(".reader").locator("main").waitFor();
    await tab.screenshot({ path: picture(`editor-timeline-${width}-${scheme}.png`) });
    assert.deepEqual(await violations(tab), [], `timeline, ${width}`);
    await tab.click("#tab-entry");
    if (width < 1000)
        await tab.click("#tab-text");
    await tab.click("#where button:text-is('Table')");
    assert.deepEqual(await violations(tab), [], `table, ${width}`);
    await tab.click("text=New");
    await tab.waitForSelector("dialog");
    assert.deepEqual(await violations(tab), [], `new entry, ${width}`);
    await tab.keyboard.press("Escape");
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `wider than the screen, ${width}`);
    await tab.click("#where button:text-is('Text')");
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
