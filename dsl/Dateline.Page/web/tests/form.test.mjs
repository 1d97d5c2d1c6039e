import assert from "node:assert/strict";
import { after, test } from "node:test";
import { close, foot, host, putFolder, settled, text, visit } from "./support.mjs";

after(close);

const timeline = "dateline: 1\ntimeline: town\nchoices:\n  opening: [open, closed]\nentities:\n  person:\n    born: date?\n  museum:\n    address: text?\n  office: {}\nseries:\n  opening: { of: museum, type: opening }\n  holder: { of: office, type: person }\n  trustees: { of: museum, type: set of person }\nevents:\n  opened:\n    fields:\n      museum: museum\n      opening: change of opening\n      follows: event?\n  appointed:\n    fields:\n      office: office\n      holder: change of holder\n  gift:\n    fields:\n      price: { type: number, optional: yes, parts: [objects, freight] }\n  board:\n    fields:\n      museum: museum\n      trustees: change of trustees\n";
const people = "ada: { kind: person, name: Ada }\nben: { kind: person, name: Ben }\nlyme: { kind: museum, name: Lyme }\ndirector: { kind: office, name: the director }\n";

async function museum(events) {
    const server = await host();
    const page = await visit({ address: server.address });
    await putFolder(page.tab, "museum", { "museum.timeline.yaml": timeline, "a.events.yaml": people + events });
    await page.tab.click("#open-folder");
    await settled(page.tab);
    const written = async words => {
        await page.tab.waitForFunction(sought => globalThis.datelineView().state.doc.toString().includes(sought), words, { timeout: 15_000 }).catch(async () => assert.fail(`“${words}” is not in:\n${await text(page.tab)}`));
        await settled(page.tab);
    };
    return { ...page, written, form: page.tab.locator("#panel-entry"), end: () => page.context.close().then(() => server.close()) };
}

test("that nobody knows a day is said by its reason, and taken back by a day", async () => {
    const { tab, form, written, faults, end } = await museum("first:\n  kind: opened\n  title: It opens\n  date: 1951\n  museum: lyme\n  opening: -> open\n");
    await tab.click("#pane-list >> text=It opens");
    await form.locator("[data-path='date how']").selectOption("unknown");
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "date/unknown");
    await tab.keyboard.type("the minutes, all of them, are lost");
    await written("unknown: the minutes, all of them, are lost");
    assert.match(await foot(tab), /No problems/);
    await form.locator("[data-path='date/unknown']").fill("burnt");
    await written("unknown: burnt");
    await form.locator("[aria-label='Date is known: write it']").click();
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "date");
    assert.match(await text(tab), /unknown: burnt/);
    await tab.keyboard.type("1952");
    await written("  date: 1952\n");
    await form.locator("[data-path='date how']").selectOption("lasting");
    await form.locator("[data-path='date to']").fill("1954");
    await written("  date: 1952/1954\n");
    assert.match(await foot(tab), /No problems/);
    assert.deepEqual(faults, []);
    await end();
});

test("what an entry may do without is left out again, and the cursor stays in the form", async () => {
    const { tab, form, written, faults, end } = await museum("");
    await tab.click("#pane-list >> text=Lyme");
    await form.locator(".offers >> text=+ Address").click();
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "address");
    assert.doesNotMatch(await text(tab), /address/);
    await form.locator("[aria-label='Do not say Address']").click();
    await form.locator(".offers >> text=+ Address").click();
    await tab.keyboard.type("the old mill: 2");
    await written("address: \"the old mill: 2\"");
    await form.locator("[data-path='address']").fill("");
    await written("address: }");
    await form.locator(".value:has([data-path='address']) > button:has-text('Leave it out')").click();
    await tab.waitForFunction(() => !globalThis.datelineView().state.doc.toString().includes("address"));
    await settled(tab);
    assert.match(await foot(tab), /No problems/);
    assert.ok(await tab.evaluate(() => document.getElementById("panel-entry").contains(document.activeElement)));
    await tab.click("#pane-list >> text=Ada");
    await form.locator(".offers >> text=+ Born").click();
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "born");
    await tab.keyboard.type("1901");
    await written("born: 1901");
    const more = form.locator(".value:has([data-path='born']) details.more");
    await more.locator("summary").click();
    await tab.keyboard.press("Escape");
    assert.equal(await more.getAttribute("open"), null);
    await more.locator("summary").click();
    await form.locator("h2").click();
    assert.equal(await more.getAttribute("open"), null);
    await more.locator("summary").click();
    await more.locator("button:has-text('Leave it out')").click();
    await tab.waitForFunction(() => !globalThis.datelineView().state.doc.toString().includes("born"));
    assert.deepEqual(faults, []);
    await end();
});

test("that sources disagree is said in the form, with the place, the reason and the parts", async () => {
    const { tab, form, written, faults, end } = await museum("gazette: { kind: source, title: The Gazette }\nminutes: { kind: source, title: The minutes }\ngift:\n  kind: gift\n  title: A gift\n  date: 1951-05\n  price: 1200\n  sources: [gazette]\n");
    await tab.click("#pane-list >> text=A gift");
    const more = async (path, name) => {
        await form.locator(`[data-row='${path}'] > .line > details.more > summary`).click();
        await form.locator(`[data-row='${path}'] > .line > details.more >> text="+ ${name}"`).click();
    };
    await more("price", "Says");
    await tab.locator(".chooser input").fill("minutes");
    await tab.locator(".chooser li[aria-selected=true]:has-text('The minutes')").waitFor();
    await tab.keyboard.press("Enter");
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "price/says/minutes");
    await tab.keyboard.type("1300");
    await written("says:\n      minutes: 1300\n");
    await more("price/says/minutes", "At");
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "price/says/minutes/at");
    await tab.keyboard.type("page 7");
    await written("minutes: { value: 1300, at: page 7 }");
    await more("price", "Parts");
    await form.locator(".detail:has-text('Parts') >> text='+ Freight'").click();
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "price/parts/freight");
    await tab.keyboard.type("1200");
    await written("parts:\n      freight: 1200\n");
    await more("price", "Why");
    await tab.waitForFunction(() => document.activeElement?.dataset.path === "price/why");
    await tab.keyboard.type("the receipt: it is there");
    await written("why: \"the receipt: it is there\"\n");
    assert.match(await foot(tab), /No problems/);
    assert.deepEqual(faults, []);
    await end();
});

test("who holds an office, how a museum is open and who is on its board are chosen, never spelled", async () => {
    const { tab, form, written, faults, end } = await museum("");
    const choose = async (place, name) => {
        await place.click();
        await tab.locator(".chooser input").fill(name);
        await tab.waitForFunction(sought => document.querySelector(".chooser li[aria-selected=true]")?.textContent.toLowerCase().includes(sought), name);
        await tab.keyboard.press("Enter");
    };
    const entry = async (kind, title, fill) => {
        await tab.keyboard.press("Alt+n");
        await tab.selectOption("dialog select >> nth=0", kind);
        await tab.fill("dialog label:has-text('In one line') input", title);
        await tab.fill("dialog label:has-text('When') input", "1951-05-01");
        await fill();
        await tab.click("dialog button:has-text('Add it')");
        await tab.waitForSelector("dialog", { state: "detached" });
        await settled(tab);
    };
    await entry("appointed", "Ada is director", async () => {
        await tab.locator("dialog .field:has-text('Office') button").click();
        assert.deepEqual(await tab.locator(".chooser li").allInnerTexts().then(items => items.map(item => item.split("\n")[0])), ["the director"]);
        await tab.keyboard.press("Enter");
        await choose(tab.locator("dialog [data-path='holder after']"), "ada");
    });
    await written("  office: director\n  holder: -> ada\n");
    await choose(form.locator("[data-path='holder before']"), "ben");
    await written("holder: ben -> ada");
    await choose(form.locator("[data-path='holder after']"), "nobody knows");
    await written("holder: ben -> unknown");
    await entry("opened", "It opens", async () => {
        await choose(tab.locator("dialog .field:has-text('Museum') button"), "lyme");
        await tab.selectOption("dialog [data-path='opening after']", "open");
    });
    await written("opening: -> open");
    await form.locator("[data-path='opening before']").selectOption("closed");
    await written("opening: closed -> open");
    await entry("board", "The first board", async () => {
        await choose(tab.locator("dialog .field:has-text('Museum') button"), "lyme");
        await choose(tab.locator("dialog .field:has-text('Trustees') button:has-text('all who are in it')"), "ada");
    });
    await written("trustees: -> [ada]");
    await form.locator("text=+ others, not named").click();
    await written("trustees: -> [ada, unknown]");
    await choose(form.locator(".chips:has-text('from then on') >> text=+ add"), "ben");
    await written("trustees: -> [ada, ben, unknown]");
    await form.locator("[aria-label='Remove Ada']").click();
    await written("trustees: -> [ben, unknown]");
    assert.match(await foot(tab), /No problems/);
    assert.deepEqual(faults, []);
    await end();
});

test("what is made or asked for from the table is seen, and what cannot be undone any more is not offered", async () => {
    const { tab, faults, end } = await museum("first:\n  kind: opened\n  title: It opens\n  date: 1951\n  museum: lyme\n  opening: -> opne\nlost:\n  kind: board\n  title: The lost board\n  date: { unknown: burnt }\n  museum: lyme\n  trustees: +ada\n");
    await tab.click("#where >> text=Table");
    const titles = () => tab.locator(".table-view tbody td:nth-child(2)").allInnerTexts();
    assert.deepEqual((await titles()).slice(0, 2), ["It opens", "The lost board"]);
    await tab.click(".table-view th button:has-text('When')");
    assert.deepEqual((await titles()).slice(0, 2), ["It opens", "The lost board"]);
    await tab.click("#foot button:has-text('1 problem')");
    await tab.locator("#panel-problems.on .problems li").waitFor();
    assert.ok(await tab.locator("#panel-problems .problems").isVisible());
    await tab.click("#where >> text=Table");
    await tab.keyboard.press("Alt+n");
    await tab.selectOption("dialog select >> nth=0", "person");
    await tab.fill("dialog label:has-text('Name?') input", "Cleo");
    await tab.click("dialog button:has-text('Add it')");
    await tab.locator("#panel-entry h2:has-text('Cleo')").waitFor();
    assert.ok(await tab.locator(".cm-editor").isVisible());
    await tab.locator("#toast button:has-text('Undo')").waitFor();
    await tab.keyboard.type(" ");
    await tab.waitForFunction(() => document.querySelector("#toast button") === null);
    assert.deepEqual(faults, []);
    await end();
});

test("a timeline in which nothing is written down says how to begin", async () => {
    const server = await host();
    const page = await visit({ address: server.address });
    await page.tab.click("main form button");
    await settled(page.tab);
    await page.tab.click("#panel-entry >> text=New entry");
    await page.tab.selectOption("dialog select", "person");
    await page.tab.fill("dialog label:has-text('Name?') input", "Ada");
    await page.tab.click("dialog button:has-text('Add it')");
    await page.tab.locator("#panel-entry h2:has-text('Ada')").waitFor();
    assert.match(await text(page.tab), /ada:\n {2}kind: person\n {2}name: Ada\n/);
    assert.deepEqual(page.faults, []);
    await page.context.close();
    server.close();
});
