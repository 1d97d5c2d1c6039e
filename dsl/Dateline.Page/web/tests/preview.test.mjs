import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { close, cursorBehind, events, foot, host, sample, settled, text, timeline, visit } from "./support.mjs";

/** What runs, so that a test that fails leaves nothing that would be waited for. */
const running = new Set();
after(async () => {
    for (const program of running)
        program.kill("SIGKILL");
    await close();
});

/** The command line over a folder on the disk, with the page. */
async function preview(files, ...args) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "preview-"));
    for (const [name, content] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), content);
    }

    const program = spawn("dotnet", [process.env.DATELINE_TOOL, "preview", folder, "--page", process.env.DATELINE_PAGE, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    running.add(program);
    let told = "";
    await new Promise((done, failed) => {
        program.stdout.on("data", data => (told += data).includes("Ctrl+C") && done());
        program.on("exit", () => failed(new Error(`It ended: ${told}`)));
    });
    const ended = new Promise(done => program.on("exit", done));
    return {
        address: told.split("\n")[0], name: path.basename(folder),
        read: name => fs.readFileSync(path.join(folder, name), "utf8"),
        write: (name, content) => fs.writeFileSync(path.join(folder, name), content),
        /** As many editors save: beside it, and then in its place. */
        replace: (name, content) => {
            fs.writeFileSync(path.join(folder, `.${name}.swp`), content);
            fs.renameSync(path.join(folder, `.${name}.swp`), path.join(folder, name));
        },
        remove: name => fs.rmSync(path.join(folder, name)),
        stop: () => (program.kill("SIGINT"), ended),
        end: async () => {
            program.kill("SIGINT");
            assert.equal(await ended, 0);
            fs.rmSync(folder, { recursive: true });
        },
    };
}

const shown = (tab, words) => tab.waitForFunction(sought => globalThis.datelineView().state.doc.toString().includes(sought), words, { timeout: 15_000 });
const said = (tab, words) => tab.waitForFunction(sought => document.getElementById("toast").textContent.includes(sought), words, { timeout: 15_000 });
const small = { "island.timeline.yaml": timeline, "a.events.yaml": events };

test("a copy of a source is open beside the events, and what is quoted is compared with it as it changes", async () => {
    const files = sample("Archive");
    const disk = await preview(files);
    const page = await visit({ address: disk.address });
    await settled(page.tab);
    const [copy] = Object.keys(files).filter(file => files[file].includes("eleven feet above the mark") && file.endsWith(".txt"));
    assert.match(await foot(page.tab), /No problems/);
    disk.write(copy, files[copy].replace("eleven feet above the mark", "twelve feet above the mark"));
    await page.tab.waitForFunction(() => /[0-9]+ problem/.test(document.getElementById("foot").innerText), null, { timeout: 15_000 });
    await settled(page.tab);
    const { findings } = await page.tab.evaluate(() => globalThis.datelineEngine.check(false));
    assert.match(findings.map(finding => finding.message).join("\n"), /hash|changed since/);
    await page.tab.click(`h3 button:has-text('${copy}')`);
    assert.match(await page.tab.locator("#where").innerText(), /archived copy/);
    await cursorBehind(page.tab, "twelve feet");
    await page.tab.keyboard.type("x");
    assert.match(await text(page.tab), /twelve feet above/);
    disk.write(copy, files[copy]);
    await page.tab.waitForFunction(() => /No problems/.test(document.getElementById("foot").innerText), null, { timeout: 15_000 });
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await disk.end();
});

test("a folder is open at once, shows each change on the disk, and is saved into", async () => {
    const disk = await preview(small);
    const page = await visit({ address: disk.address });
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 3 entries/);
    assert.equal(await page.tab.locator("#project-name").innerText(), disk.name);

    disk.write("a.events.yaml", events.replace("12 -> 8", "14 -> 8"));
    await page.tab.waitForSelector(".card .fix button");
    disk.replace("a.events.yaml", events.replace("the island ferry", "the old ferry"));
    await shown(page.tab, "the old ferry");
    await settled(page.tab);
    assert.match(await foot(page.tab), /No problems in 3 entries[^]*everything is saved/);
    disk.write("b.events.yaml", "third:\n  kind: cut\n  date: 2022-01-01\n  ferry: island\n  crossings: 8 -> 6\n");
    await page.tab.locator("#pane-list >> text=b.events.yaml").waitFor();
    disk.remove("b.events.yaml");
    await page.tab.locator("#pane-list >> text=b.events.yaml").waitFor({ state: "detached" });

    await cursorBehind(page.tab, "the old ferry");
    await page.tab.keyboard.type(" of ours");
    await page.tab.keyboard.press("Control+s");
    await said(page.tab, "1 file saved.");
    assert.equal(disk.read("a.events.yaml"), events.replace("the island ferry", "the old ferry of ours"));
    assert.equal(disk.read("island.timeline.yaml"), timeline);
    assert.deepEqual(page.requests.filter(request => !request.startsWith(disk.address)), []);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await disk.end();
});

test("what changed on both sides is joined, or asked about, and never written over", async () => {
    const disk = await preview(small);
    const page = await visit({ address: disk.address });
    await settled(page.tab);
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    disk.replace("a.events.yaml", events.replace("the island ferry", "the old ferry"));
    await said(page.tab, "a.events.yaml changed on the disk, too.");
    await page.tab.keyboard.press("Control+s");
    await said(page.tab, "both changes are in it now");
    const joined = events.replace("the island ferry", "the old ferry").replace("12 -> 8", "12 -> 18");
    assert.equal(disk.read("a.events.yaml"), joined);

    await cursorBehind(page.tab, "12 -> 1");
    await page.tab.keyboard.type("1");
    const theirs = joined.replace("12 -> 18", "12 -> 9");
    disk.write("a.events.yaml", theirs);
    await page.tab.keyboard.press("Control+s");
    await page.tab.click("dialog >> text=Not now");
    await said(page.tab, "not saved yet");
    assert.equal(disk.read("a.events.yaml"), theirs);
    await page.tab.keyboard.press("Control+s");
    await page.tab.click("dialog >> text=Take theirs");
    await said(page.tab, "saved");
    assert.equal(disk.read("a.events.yaml"), theirs);
    await shown(page.tab, "12 -> 9");
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await disk.end();
});

test("when it ends, what was written stays in the browser, and comes back with the next start", async () => {
    const port = String(40_000 + process.pid % 20_000);
    const disk = await preview(small, "--port", port);
    const page = await visit({ address: disk.address });
    await settled(page.tab);
    await cursorBehind(page.tab, "12 -> ");
    await page.tab.keyboard.type("1");
    await page.tab.waitForTimeout(600);
    assert.equal(await disk.stop(), 0);
    await page.tab.locator("#notice:has-text('no longer answers')").waitFor();
    await page.tab.keyboard.press("Control+s");
    await said(page.tab, "What you wrote is kept in this browser.");
    await page.tab.close();

    const again = await preview({ ...small, "a.events.yaml": events.replace("the island ferry", "the old ferry") }, "--port", port);
    const next = await visit({ address: again.address, context: page.context });
    await settled(next.tab);
    assert.match(await next.tab.locator("#notice").innerText(), /Restored: 1 file/);
    assert.match(await text(next.tab), /12 -> 18/);
    await next.tab.keyboard.press("Control+s");
    await said(next.tab, "both changes are in it now");
    assert.equal(again.read("a.events.yaml"), events.replace("the island ferry", "the old ferry").replace("12 -> 8", "12 -> 18"));
    await page.context.close();
    await again.end();
});

test("the page for readers loads itself again, and loads nothing else", async () => {
    const disk = await preview(small);
    const page = await visit({ address: `${disk.address}reader`, ready: false });
    await page.tab.locator("text=the island ferry").first().waitFor();
    disk.replace("a.events.yaml", events.replaceAll("the island ferry", "the old ferry"));
    await page.tab.locator("text=the old ferry").first().waitFor();
    disk.remove("island.timeline.yaml");
    await page.tab.locator("text=no timeline that can be read").waitFor();
    disk.write("island.timeline.yaml", timeline);
    await page.tab.locator("text=the old ferry").first().waitFor();
    assert.deepEqual(page.requests.filter(request => !request.startsWith(disk.address)), []);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    await disk.end();
});

test("a page of another origin neither reads nor writes, even one that knows the address", async () => {
    const disk = await preview(small);
    const server = await host();
    const page = await visit({ address: `${server.address}other`, ready: false });
    const tried = await page.tab.evaluate(async address => {
        const outcomes = [];
        for (const request of [
            ["files"], ["files/a.events.yaml", { mode: "no-cors" }], ["files/a.events.yaml", { method: "PUT", body: "evil", headers: { "If-Match": "x" } }],
            ["files/new.events.yaml", { method: "POST", body: "evil", mode: "no-cors" }],
        ])
            outcomes.push(await fetch(address + request[0], request[1]).then(answer => answer.type, () => "held"));
        outcomes.push(await new Promise(done => {
            const script = document.createElement("script");
            script.src = `${address}files`;
            script.onload = () => done("loaded");
            script.onerror = () => done("held");
            document.head.append(script);
        }));
        const frame = document.createElement("iframe");
        frame.src = address;
        await new Promise(done => {
            frame.onload = done;
            document.body.append(frame);
        });
        outcomes.push(frame.contentDocument === null ? "held" : "shown");
        return outcomes;
    }, disk.address);
    assert.deepEqual(tried, ["held", "held", "held", "held", "held", "held"]);
    assert.equal(disk.read("a.events.yaml"), events);
    await page.context.close();
    server.close();
    await disk.end();
});
