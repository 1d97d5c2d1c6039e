import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import zlib from "node:zlib";
import * as esbuild from "esbuild";

let loads = 0;
/** Each time anew: a program looks around once, when it is loaded. */
const load = async file => {
    const { outputFiles } = await esbuild.build({ absWorkingDir: path.join(import.meta.dirname, ".."), entryPoints: [file], bundle: true, format: "esm", write: false });
    return await import(`data:text/javascript;base64,${Buffer.from(`${outputFiles[0].text}\n// ${loads++}`).toString("base64")}`);
};
const { unpacked } = await load("src/engine/packed.ts");
const { Deliveries } = await load("src/engine/deliveries.ts");

const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i * i >>> 5);
const packed = zlib.gzipSync(bytes).toString("base64");

test("what is packed is unpacked, in browsers that read base64 into bytes and in those that do not", async () => {
    const own = Uint8Array.fromBase64;
    for (const fromBase64 of [undefined, text => new Uint8Array(Buffer.from(text, "base64"))]) {
        Uint8Array.fromBase64 = fromBase64;
        const { unpacked } = await load("src/engine/packed.ts");
        const response = unpacked(packed, "application/wasm");
        assert.equal(response.headers.get("content-type"), "application/wasm");
        assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
    }

    Uint8Array.fromBase64 = own;
    await assert.rejects(unpacked(`${packed.slice(0, 400)}AAAA${packed.slice(404)}`, "application/wasm").arrayBuffer());
});

test("a file may be asked for before it arrives and after, and one that never arrives is named", async () => {
    const deliveries = new Deliveries();
    deliveries.take("early", packed);
    const [early, late, never] = [deliveries.response("early", "text/plain"), deliveries.response("late", "text/plain"), deliveries.response("never", "text/plain")];
    deliveries.take("late", packed);
    for (const response of [early, late])
        assert.deepEqual(new Uint8Array(await (await response).arrayBuffer()), bytes);
    deliveries.end();
    await assert.rejects(never, /never is not in this page/);
    await assert.rejects(deliveries.response("none", "text/plain"), /none is not in this page/);
});
