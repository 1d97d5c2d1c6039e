import { Engine } from "./engine/engine";
import { ServedFolder } from "./files/served";
import { Journal } from "./journal/journal";
import { Workbench } from "./model/workbench";
import { Desk } from "./page/desk";
import { Session } from "./page/session";

// What is asked waits for the engine: what can be clicked need not.
const engine = new Engine(globalThis.datelineStart.worker!);
const journal = await Journal.open(() => desk.journalFull());
const desk: Desk = new Desk((parent, host) => new Workbench(engine, journal, parent, host));
const session = new Session(desk.workbench, journal, ServedFolder.here(), () => desk.showFirst());
desk.begin(session);
// For tests, and for whoever looks into the page.
Object.assign(globalThis, { datelineSettled: () => desk.workbench.check !== null && desk.workbench.isSettled, datelineView: () => desk.workbench.editor.view, datelineEngine: engine });
addEventListener("pagehide", () => journal?.flush());
addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? journal?.flush() : void session.lookAgain());
addEventListener("focus", () => void session.lookAgain());
await session.begin();
