// Runs the tests of the page: node tests/run.mjs [FRAMEWORK]
// FRAMEWORK is the folder _framework of a publish of Dateline.Page; without it the engine is published first, which takes a minute.
// DATELINE_TOOL is the command line, as a dateline.dll; DATELINE_TIMES=1 measures; DATELINE_PICTURES=DIR keeps what is seen;
// DATELINE_CHROMIUM and DATELINE_FIREFOX name browsers that are not where Debian puts them.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const web = path.join(import.meta.dirname, "..");
const skip = why => {
    console.log(`THE TESTS OF THE PAGE WERE SKIPPED: ${why}`);
    process.exit(0);
};
const chromium = process.env.DATELINE_CHROMIUM ?? ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(file => fs.existsSync(file));
if (chromium === undefined || !fs.existsSync(chromium))
    skip("there is no Chromium here. Install it (Debian: apt-get install chromium), or name it in DATELINE_CHROMIUM.");

const out = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-page-"));
process.on("exit", () => process.env.DATELINE_PICTURES ?? fs.rmSync(out, { recursive: true, force: true }));
const works = (program, args) => spawnSync(program, args, { cwd: web, stdio: "inherit" }).status === 0;
const run = (program, args) => works(program, args) || process.exit(1);

if (!fs.existsSync(path.join(web, "node_modules", "playwright-core")) && !works("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]))
    skip("npm could not fetch what package-lock.json names.");
run("npx", ["tsc", "--noEmit"]);
let framework = process.argv[2];
if (framework === undefined) {
    run("dotnet", ["publish", path.join(web, ".."), "-c", "Release", "-o", path.join(out, "engine"), "-p:BundlePage=false", "--nologo", "--verbosity", "quiet"]);
    framework = path.join(out, "engine", "wwwroot", "_framework");
}

let tool = process.env.DATELINE_TOOL;
if (tool === undefined) {
    run("dotnet", ["build", path.join(web, "..", "..", "Dateline.Cli"), "-o", path.join(out, "tool"), "--nologo", "--verbosity", "quiet"]);
    tool = path.join(out, "tool", "dateline.dll");
}

const page = path.join(out, "dateline.html");
run("node", ["build.mjs", framework, page]);
const files = fs.readdirSync(path.join(web, "tests")).filter(file => file.endsWith(".test.mjs")).sort();
const env = { ...process.env, DATELINE_PAGE: page, DATELINE_TOOL: tool, DATELINE_CHROMIUM: chromium };

/** One file of tests, in a process of its own. */
const tried = file => new Promise(resolve => {
    const counts = path.join(out, `${file}.tap`);
    const child = spawn("node", [
        "--test", "--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=tap", `--test-reporter-destination=${counts}`, path.join("tests", file),
    ], { cwd: web, env, stdio: ["ignore", "pipe", "inherit"] });
    let told = "";
    child.stdout.on("data", data => told += data);
    child.on("close", status => {
        console.log(told);
        const count = name => Number(new RegExp(`^# ${name} ([0-9]+)$`, "m").exec(fs.readFileSync(counts, "utf8"))?.[1] ?? 0);
        const failed = Math.max(count("fail") + count("cancelled"), status === 0 ? 0 : 1);
        resolve({ failed, passed: count("pass"), skipped: count("skipped") });
    });
});

const results = [];
const waiting = [...files];
const again = [];
await Promise.all([0, 1].map(async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const result = await tried(file);
        if (result.failed === 0)
            results.push(result);
        else
            again.push(file);
    }
}));
// A browser on a machine that is busy with everything else may take longer than a test waits: alone, it does not.
for (const file of again) {
    console.log(`${file} failed beside others, and is tried once more alone.`);
    results.push(await tried(file));
}

// In the words of dotnet test, so that both are counted alike.
const sum = name => results.reduce((total, result) => total + result[name], 0);
const failed = sum("failed");
console.log(`${failed === 0 ? "Passed!" : "Failed!"}  - Failed: ${failed}, Passed: ${sum("passed")}, Skipped: ${sum("skipped")} - the page in its browsers`);
process.exit(failed === 0 ? 0 : 1);
