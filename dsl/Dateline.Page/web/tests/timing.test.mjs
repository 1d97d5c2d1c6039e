import { after, before, test } from "node:test";
import { close, cursorBehind, events, host, open, putFolder, settled, timeline, visit } from "./support.mjs";

let server;
before(async () => { server = await host(); });
after(async () => {
    server.close();
    await close();
});

// Times are printed and never asserted: they say as much of the machine as of the page.
test("how long it takes", { skip: process.env.DATELINE_TIMES === undefined && "asked for by DATELINE_TIMES=1" }, async () => {
    const context = await (await open()).newContext({ viewport: { width: 1440, height: 900 } });
    // Seen from inside: what a program outside asks, and waits for, takes time of its own.
    await context.addInitScript(() => {
        globalThis.timed = new Promise(done => {
            let clicked = 0;
            const look = new MutationObserver(() => {
                const button = document.querySelector("#open-example");
                if (clicked === 0 && button !== null) {
                    clicked = performance.now();
                    requestAnimationFrame(() => button.click());
                } else if (document.querySelector(".cm-wrong") !== null) {
                    look.disconnect();
                    requestAnimationFrame(() => setTimeout(() => done([clicked, performance.now()])));
                }
            });
            look.observe(document, { subtree: true, childList: true, attributes: true });
        });
    });
    const starts = [];
    for (let i = 0; i < 5; i++) {
        const page = await visit({ context, ready: false });
        starts.push((await page.tab.evaluate(() => globalThis.timed)).map(Math.round));
        await settled(page.tab);
        await page.tab.close();
    }

    const middle = at => starts.map(start => start[at]).sort((a, b) => a - b)[2];
    console.log(`from opening the page to what can be clicked: ${middle(0)} ms, to the first finding on the screen, clicked at once: ${middle(1)} ms (medians of 5; ${starts.map(start => start[1]).join(", ")})`);
    await context.close();

    for (const count of [70, 2000])
        await keystrokes(count);
});

async function keystrokes(count) {
    const page = await visit({ address: server.address });
    const files = { "island.timeline.yaml": timeline, "a.events.yaml": events };
    for (let file = 0; file * 50 < count; file++)
        files[`${file}.events.yaml`] = Array.from({ length: Math.min(50, count - file * 50) }, (_, i) => `ferry-${file}-${i}:\n  kind: ferry\n  name: Ferry ${file}, ${i}\n`).join("\n");
    await putFolder(page.tab, "timed", files);
    await page.tab.click("#open-folder");
    await settled(page.tab);
    await page.tab.click("h3 button:has-text('a.events.yaml')");
    await cursorBehind(page.tab, "crossings: 12");
    // Nobody types before having seen what was opened.
    await page.tab.waitForTimeout(4_000);
    const times = await page.tab.evaluate(async () => {
        const view = globalThis.datelineView();
        const at = view.state.selection.main.head;
        const times = [];
        for (let i = 0; i < 100; i++) {
            const isWrong = i % 2 === 0;
            const begun = performance.now();
            view.dispatch({ changes: isWrong ? { from: at, insert: "1" } : { from: at, to: at + 1 }, userEvent: "input.type" });
            await new Promise(done => {
                const look = () => (document.querySelector(".cm-wrong") !== null) === isWrong ? done() : setTimeout(look, 1);
                setTimeout(look, 1);
            });
            times.push(performance.now() - begun);
            await new Promise(done => setTimeout(done, 60));
        }

        return times.sort((a, b) => a - b);
    });
    console.log(`a keystroke to its underline with ${count} entries: median ${Math.round(times[50])} ms, worst ${Math.round(times[99])} ms`);
    await page.context.close();
}
