import { embedded } from "./embedded";
import { Engine } from "./engine/engine";

const engine = await Engine.start(embedded.worker, embedded.resources);
await engine.begin("");
for (const [path, text] of Object.entries(embedded.example))
    await engine.set(path, text);
const check = await engine.check(false);
document.getElementById("status")!.textContent = `${check.findings.length} problems in ${check.entries} entries`;
