import { embedded, takeResources } from "./embedded";
import { Engine } from "./engine/engine";
import { ServedFolder } from "./files/served";
import { Journal } from "./journal/journal";
import { Workbench } from "./model/workbench";
import { byId } from "./page/dom";
import { Desk } from "./page/desk";
import { Session } from "./page/session";
import { say } from "./page/toast";

try {
    const [engine, journal] = await Promise.all([Engine.start(embedded.worker, takeResources()), Journal.open(() => desk.journalFull())]);
    const desk: Desk = new Desk((parent, host) => new Workbench(engine, journal, parent, host));
    const session = new Session(desk.workbench, journal, ServedFolder.here(), () => desk.showFirst());
    desk.begin(session);
    // For tests, and for whoever looks into the page.
    Object.assign(globalThis, { datelineSettled: () => desk.workbench.check !== null && desk.workbench.isSettled, datelineView: () => desk.workbench.editor.view, datelineEngine: engine });
    addEventListener("pagehide", () => journal?.flush());
    addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? journal?.flush() : void session.lookAgain());
    addEventListener("focus", () => void session.lookAgain());
    warmUp(engine);
    await session.begin();
} catch (fault) {
    byId("status").textContent = `This page could not start: ${fault instanceof Error ? fault.message : String(fault)}`;
    say("This browser may be too old for it: Chromium, Edge and Firefox of the last two years work.");
}

/** The first check is by far the slowest, since the engine is translated while it runs: it is over before somebody has read the start page. */
function warmUp(engine: Engine): void {
    const asked = [engine.begin(""), ...Object.entries(embedded.example).map(([path, text]) => engine.set(path, text)), engine.check(false)];
    // What goes wrong here goes wrong again where somebody waits for the answer, and is said there.
    void Promise.allSettled(asked);
}
