// Asks yaml-language-server about files as an editor does: node yaml-language-server.cjs FOLDER QUESTIONS
// FOLDER has the server in its node_modules, and the schemas.
// QUESTIONS is JSON: [{ "file": "a.events.yaml", "text": "…", "ask": "diagnostics" | "completion" | "hover", "line": 0, "character": 0 }]
// Answers with JSON, one for each: lists of texts.
const fs = require("node:fs");
const { spawn } = require("node:child_process");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const folder = path.resolve(process.argv[2]);
const server = spawn(process.execPath, [path.join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const asked = new Map();
const published = new Map();
let next = 1;
let received = Buffer.alloc(0);

const send = message => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};
const ask = (method, params) => new Promise((done, failed) => {
    asked.set(next, { done, failed });
    send({ id: next++, method, params });
});

server.stdout.on("data", piece => {
    received = Buffer.concat([received, piece]);
    for (;;) {
        const head = received.indexOf("\r\n\r\n");
        const length = head < 0 ? null : /Content-Length: (\d+)/i.exec(received.toString("ascii", 0, head));
        if (!length || received.length < head + 4 + Number(length[1]))
            return;
        const message = JSON.parse(received.toString("utf8", head + 4, head + 4 + Number(length[1])));
        received = received.subarray(head + 4 + Number(length[1]));
        take(message);
    }
});

function take(message) {
    if (message.method === "textDocument/publishDiagnostics")
        published.get(message.params.uri)?.(message.params.diagnostics);
    else if (message.method === "workspace/configuration")
        send({ id: message.id, result: message.params.items.map(item => item.section === "yaml" ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : null) });
    else if (message.method && message.id !== undefined)
        send({ id: message.id, result: null });
    else if (message.error)
        asked.get(message.id)?.failed(new Error(message.error.message));
    else
        asked.get(message.id)?.done(message.result);
}

const textOf = contents => [contents].flat().map(one => one.value ?? one).join("\n");

async function answer(question, number) {
    const uri = pathToFileURL(path.join(folder, `${number}-${question.file}`)).href;
    const diagnostics = new Promise(done => published.set(uri, done));
    send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text: question.text } } });
    const found = await diagnostics;
    const place = { textDocument: { uri }, position: { line: question.line ?? 0, character: question.character ?? 0 } };
    if (question.ask === "completion")
        return ((await ask("textDocument/completion", place))?.items ?? []).map(item => item.label);
    if (question.ask === "hover")
        return [textOf((await ask("textDocument/hover", place))?.contents ?? "")];
    return found.map(one => `${one.range.start.line + 1}: ${one.message}`);
}

async function run() {
    const questions = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));
    await ask("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: { workspace: { configuration: true } }, workspaceFolders: null });
    send({ method: "initialized", params: {} });
    const answers = [];
    for (const [number, question] of questions.entries())
        answers.push(await answer(question, number));
    console.log(JSON.stringify(answers));
    server.kill();
}

run().catch(fault => {
    console.error(fault);
    server.kill();
    process.exitCode = 1;
});
