// Runs the tests of the page: node tests/run.mjs [FRAMEWORK]
// FRAMEWORK is the folder _framework of a publish of Dateline.Page; without it the engine is published first, which takes a minute.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const web = path.join(import.meta.dirname, "..");
const chromium = process.env.DATELINE_CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(file => fs.existsSync(file));
if (chromium === undefined || !fs.existsSync(chromium)) {
    console.log("THE TESTS OF THE PAGE WERE SKIPPED: there is no Chromium here. Install it (Debian: apt-get install chromium), or name it in DATELINE_CHROMIUM.");
    process.exit(0);
}

const out = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-page-"));
const run = (program, args, cwd = web) => {
    const { status } = spawnSync(program, args, { cwd, stdio: "inherit" });
    if (status !== 0)
        process.exit(status ?? 1);
};

if (!fs.existsSync(path.join(web, "node_modules", "playwright-core")))
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
let framework = process.argv[2];
if (framework === undefined) {
    run("dotnet", ["publish", path.join(web, ".."), "-c", "Release", "-o", path.join(out, "engine")]);
    framework = path.join(out, "engine", "wwwroot", "_framework");
}

let tool = process.env.DATELINE_TOOL;
if (tool === undefined) {
    run("dotnet", ["build", path.join(web, "..", "..", "Dateline.Cli"), "-o", path.join(out, "tool"), "--nologo", "--verbosity", "quiet"]);
    tool = path.join(out, "tool", "dateline.dll");
}

run("npx", ["tsc", "--noEmit"]);
const page = path.join(out, "dateline.html");
run("node", ["build.mjs", framework, page]);
const files = fs.readdirSync(path.join(web, "tests")).filter(file => file.endsWith(".test.mjs")).sort().map(file => path.join("tests", file));
const { status } = spawnSync("node", ["--test", "--test-concurrency=1", ...files], { cwd: web, stdio: "inherit", env: { ...process.env, DATELINE_PAGE: page, DATELINE_TOOL: tool, DATELINE_CHROMIUM: chromium } });
if (process.env.DATELINE_PICTURES === undefined)
    fs.rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);
