import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";
import * as esbuild from "esbuild";
import { close, events, foot, host, openExample, putFolder, settled, timeline, visit } from "./support.mjs";

let server;
before(async () => { server = await host(); });
after(async () => {
    server.close();
    await close();
});

const evil = [
    "</script><script>globalThis.hacked = 1</script>", "<img src=x onerror=globalThis.hacked=1>", "javascript:globalThis.hacked=1", "<svg onload=globalThis.hacked=1>", "\u202Egnp.exe", "]]>", "<!--", "${globalThis.hacked=1}",
];

test("what stands in a text is text, wherever it is shown", async () => {
    const page = await visit({ address: server.address });
    const entries = evil.map((text, i) => `e${i}:\n  kind: ferry\n  name: ${JSON.stringify(text)}\n  bogus${i}: ${JSON.stringify(text)}\n`).join("\n");
    await putFolder(page.tab, "<b>ferry", { "island.timeline.yaml": timeline, "a.events.yaml": `${entries}\n${events}`, "<img src=x onerror=hacked=1>.events.yaml": "x:\n  kind: </script>\n" });
    await page.tab.click("#open-folder");
    await settled(page.tab);
    for (let i = 0; i < 4; i++) {
        await page.tab.keyboard.press("F8");
        await page.tab.waitForTimeout(150);
    }

    await page.tab.click("#tab-problems");
    await page.tab.click("#where button:text-is('Table')");
    await page.tab.waitForTimeout(300);
    await page.tab.click("#where button:text-is('Text')");
    await page.tab.click("#tab-picture");
    const reader = page.tab.frameLocator(".reader");
    await reader.locator("main").waitFor();
    assert.equal(await reader.locator("script:not([type='application/ld+json']), iframe, img, [onload], [onerror], a[href^='javascript' i]").count(), 0);
    assert.equal(await page.tab.evaluate(() => [globalThis.hacked, document.querySelector(".reader").contentWindow.hacked].join("")), "");
    assert.equal(await page.tab.locator("#desk img:not(.cm-widgetBuffer), #desk script, #desk iframe:not(.reader), #desk a[href^='javascript']").count(), 0);
    assert.deepEqual(page.requests, [server.address]);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("of a drawing only what draws is adopted", async () => {
    const { outputFiles } = await esbuild.build({ absWorkingDir: path.join(import.meta.dirname, ".."), entryPoints: ["src/form/adopt.ts"], bundle: true, format: "iife", globalName: "adopting", write: false });
    const page = await visit();
    await page.tab.evaluate(outputFiles[0].text.replace("var adopting", "globalThis.adopting"));
    const adopted = await page.tab.evaluate(() => {
        const drawing = `<svg onload="hacked=1" style="background:url(//a.b)" viewBox="0 0 9 9"><script>hacked=1</script><style>*{}</style><a href="javascript:hacked=1"><text>a</text></a><image href="//a.b"/><use href="//a.b"/>
            <foreignObject><img src="x" onerror="hacked=1"></foreignObject><path d="M0 0" fill="url(//a.b)" onclick="hacked=1"/><rect fill="url(#h)" width="3"/><animate attributeName="href" to="javascript:1"/><text x="1">5 &lt; 6</text></svg>`;
        return globalThis.adopting.adopt(new DOMParser().parseFromString(drawing, "text/html").querySelector("svg")).outerHTML.replace(/\s+/g, " ");
    });
    assert.equal(adopted, '<svg viewBox="0 0 9 9"> <path d="M0 0"></path><rect fill="url(#h)" width="3"></rect><text x="1">5 &lt; 6</text></svg>');
    await page.context.close();
});

test("the policy of the page lets no request out, and no script in", async () => {
    const page = await visit();
    await openExample(page.tab);
    const tried = await page.tab.evaluate(async () => {
        const outcomes = [];
        for (const attempt of [() => fetch("https://example.org/"), () => new Promise((done, failed) => { const image = new Image(); image.onload = done; image.onerror = failed; image.src = "https://example.org/x.png"; }), () => new WebSocket("wss://example.org/")])
            outcomes.push(await Promise.resolve().then(attempt).then(() => "out", () => "held"));
        const script = document.createElement("script");
        script.textContent = "globalThis.hacked = 1";
        document.body.append(script);
        return [...outcomes.slice(0, 2), globalThis.hacked === undefined];
    });
    assert.deepEqual(tried, ["held", "held", true]);
    await page.context.close();
});

test("two thousand files open, and a keystroke is answered", async () => {
    const page = await visit({ address: server.address });
    const files = { "island.timeline.yaml": timeline, "a.events.yaml": events };
    for (let i = 0; i < 2000; i++)
        files[`years/${i}.events.yaml`] = `ferry-${i}:\n  kind: ferry\n  name: Ferry ${i}\n`;
    await putFolder(page.tab, "many", files);
    await page.tab.click("#open-folder");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 2,003 entries/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("fifty megabytes are answered with a sentence, and the page goes on", async () => {
    const page = await visit({ address: server.address });
    await page.tab.evaluate(([a, b]) => (async () => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("large", { create: true });
        for (const [name, content] of [["island.timeline.yaml", a], ["a.events.yaml", b], ["large.events.yaml", "# nothing but this line\n".repeat(50_000_000 / 24)]]) {
            const writable = await (await root.getFileHandle(name, { create: true })).createWritable();
            await writable.write(content);
            await writable.close();
        }

        globalThis.showDirectoryPicker = async () => root;
    })(), [timeline, events]);
    await page.tab.click("#open-folder");
    await settled(page.tab);
    await page.tab.click("#tab-problems");
    console.log(await page.tab.locator("#panel-problems").innerText());
    assert.match(await page.tab.locator("#panel-problems, #notice").allInnerTexts().then(all => all.join("\n")), /large\.events\.yaml/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
});

test("a hundred thousand findings", async () => {
    const page = await visit({ address: server.address });
    const lines = Array.from({ length: 100_000 }, (_, i) => `e${i}: {}`).join("\n");
    await putFolder(page.tab, "wrong", { "island.timeline.yaml": timeline, "a.events.yaml": lines });
    await page.tab.click("#open-folder");
    await page.tab.waitForFunction(() => /[1-9][0-9,]* problems? in/.test(document.getElementById("foot").textContent), null, { timeout: 90_000 });
    assert.match(await foot(page.tab), /problems? in/);
    await page.tab.locator(".cm-content").focus();
    await page.tab.keyboard.type("x");
    assert.deepEqual(page.faults, []);
    await page.context.close();
});
