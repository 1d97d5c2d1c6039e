import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import * as esbuild from "esbuild";

const load = async file => {
    const { outputFiles } = await esbuild.build({ absWorkingDir: path.join(import.meta.dirname, ".."), entryPoints: [file], bundle: true, format: "esm", write: false });
    return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
};
const { merge } = await load("src/files/merge.ts");
const { TextDocument, toText } = await load("src/files/document.ts");

/** The same numbers on every run. */
function numbers(seed) {
    let state = seed;
    return below => {
        state = Math.imul(state ^ state >>> 15, 0x2c1b3c6d) + 0x9e3779b9 | 0;
        return (state >>> 8) % below;
    };
}

const breaks = ["\n", "\r\n", "\r", ""];
const randomText = next => Array.from({ length: next(9) }, () => "abc"[next(3)].repeat(next(3)) + breaks[next(4)]).join("");
const edited = (text, next) => {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    for (let i = next(3); i > 0; i--)
        lines.splice(next(lines.length + 1), next(2), ...next(3) === 0 ? [] : [`${"xyz"[next(3)]}\n`]);
    return lines.join("");
};

test("two versions are joined where their changes do not touch", () => {
    const base = "a\nb\nc\nd\ne\n";
    for (const [ours, theirs, expected] of [
        ["a\nB\nc\nd\ne\n", "a\nb\nc\nD\ne\n", "a\nB\nc\nD\ne\n"],
        ["b\nc\nd\ne\n", "a\nb\nc\nd\ne\nf\n", "b\nc\nd\ne\nf\n"],
        ["a\nb\nX\nc\nd\ne\n", "a\nb\nc\nd\n", "a\nb\nX\nc\nd\n"],
        ["a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n"],
        [base, "", ""],
        ["a\nb\nc\nd\ne", base, "a\nb\nc\nd\ne"],
    ])
        assert.deepEqual(merge(base, ours, theirs), { kind: "merged", text: expected });
});

test("changes of the same lines, and of neighbours, are asked about", () => {
    for (const [base, ours, theirs] of [["a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n"], ["a\nb\n", "X\nb\n", "a\nY\n"], ["a\n", "", "b\n"], ["", "a\n", "b\n"]]) {
        assert.equal(merge(base, ours, theirs).kind, "conflicts");
        assert.equal(merge(base, ours, theirs, "ours").kind, "merged");
    }

    assert.equal(merge("a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n", "theirs").text, "a\nY\nc\n");
});

test("what one side alone changed is the outcome, and sides may be exchanged", () => {
    const next = numbers(7);
    for (let i = 0; i < 3_000; i++) {
        const base = Array.from({ length: next(8) }, () => `${"abc"[next(3)]}\n`).join("");
        const [ours, theirs] = [edited(base, next), edited(base, next)];
        assert.deepEqual(merge(base, ours, base), { kind: "merged", text: ours });
        assert.deepEqual(merge(base, base, theirs), { kind: "merged", text: theirs });
        assert.deepEqual(merge(base, ours, ours), { kind: "merged", text: ours });
        const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)];
        assert.equal(one.kind, other.kind, JSON.stringify([base, ours, theirs]));
        if (one.kind === "merged")
            assert.equal(one.text, other.text, JSON.stringify([base, ours, theirs]));
    }
});

test("an edit changes what it changes, and no byte besides", () => {
    const next = numbers(11);
    for (let i = 0; i < 3_000; i++) {
        const raw = (next(2) === 0 ? "\uFEFF" : "") + randomText(next);
        const document = new TextDocument("a", raw);
        const text = document.text;
        assert.equal(document.isChanged, false);
        const [a, b] = [next(text.length + 1), next(text.length + 1)].sort((x, y) => x - y);
        const insert = ["", "x", "\n", "y\nz"][next(4)];
        document.apply([{ from: a, to: b, insert }]);
        assert.equal(document.text, text.slice(0, a) + insert + text.slice(b));
        const [before, after] = [text.slice(0, a), text.slice(b)];
        assert.ok(toText(raw).startsWith(before) && document.content.startsWith(raw.slice(0, rawLength(raw, before.length))), "what stands before");
        assert.ok(document.content.endsWith(raw.slice(rawLength(raw, text.length - after.length))), "what stands behind");
    }
});

function rawLength(raw, count) {
    let at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (let i = 0; i < count; i++)
        at += raw[at] === "\r" && raw[at + 1] === "\n" ? 2 : 1;
    return at;
}
