/** What somebody changed in a text: lines of it, and what stands in their place. */
interface Hunk { readonly from: number; readonly to: number; readonly lines: readonly string[] }

/** One stretch over which two people wrote differently. */
export interface Conflict { readonly base: string; readonly ours: string; readonly theirs: string }

export type Merge = { readonly kind: "merged"; readonly text: string } | { readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] };

/**
 * Joins two versions of a text, line by line: what only one side changed is taken from it, what both changed alike is taken once.
 * @param preferred Whose lines are taken where both changed them; without it they are conflicts.
 */
export function merge(base: string, ours: string, theirs: string, preferred?: "ours" | "theirs"): Merge {
    const lines = linesOf(base);
    const [mine, other] = [hunks(lines, linesOf(ours)), hunks(lines, linesOf(theirs))];
    const out: string[] = [];
    const conflicts: Conflict[] = [];
    let [at, i, j] = [0, 0, 0];
    while (i < mine.length || j < other.length) {
        const from = Math.min(mine[i]?.from ?? Infinity, other[j]?.from ?? Infinity);
        let to = from;
        const [i0, j0] = [i, j];
        // Everything that touches the stretch belongs to it, which may make it longer.
        for (let grows = true; grows;) {
            grows = false;
            while (i < mine.length && mine[i]!.from <= to) {
                to = Math.max(to, mine[i++]!.to);
                grows = true;
            }

            while (j < other.length && other[j]!.from <= to) {
                to = Math.max(to, other[j++]!.to);
                grows = true;
            }
        }

        out.push(...lines.slice(at, from));
        const our = replaced(lines, from, to, mine.slice(i0, i));
        const their = replaced(lines, from, to, other.slice(j0, j));
        if (j === j0 || our === their)
            out.push(our);
        else if (i === i0)
            out.push(their);
        else if (preferred !== undefined)
            out.push(preferred === "ours" ? our : their);
        else
            conflicts.push({ base: lines.slice(from, to).join(""), ours: our, theirs: their });
        at = to;
    }

    out.push(...lines.slice(at));
    return conflicts.length > 0 ? { kind: "conflicts", conflicts } : { kind: "merged", text: out.join("") };
}

/** With their line breaks, so that a change of these is a change. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

function replaced(lines: readonly string[], from: number, to: number, parts: readonly Hunk[]): string {
    let text = "";
    let at = from;
    for (const part of parts) {
        text += lines.slice(at, part.from).join("") + part.lines.join("");
        at = part.to;
    }

    return text + lines.slice(at, to).join("");
}

/** What differs, by the longest common subsequence of the lines between the common beginning and the common end. */
export function hunks(base: readonly string[], changed: readonly string[]): Hunk[] {
    let start = 0;
    while (start < base.length && start < changed.length && base[start] === changed[start])
        start++;
    let [endA, endB] = [base.length, changed.length];
    while (endA > start && endB > start && base[endA - 1] === changed[endB - 1]) {
        endA--;
        endB--;
    }

    const [n, m] = [endA - start, endB - start];
    if (n === 0 && m === 0)
        return [];
    // A table of this size is the most that is worth it: a text that was written anew is one stretch.
    if (n === 0 || m === 0 || n * m > 4_000_000)
        return [{ from: start, to: endA, lines: changed.slice(start, endB) }];

    const width = m + 1;
    const common = new Uint32Array((n + 1) * width);
    for (let a = n - 1; a >= 0; a--)
        for (let b = m - 1; b >= 0; b--) {
            common[a * width + b] = base[start + a] === changed[start + b]
                ? common[(a + 1) * width + b + 1]! + 1
                : Math.max(common[(a + 1) * width + b]!, common[a * width + b + 1]!);
        }

    const found: Hunk[] = [];
    let [a, b] = [0, 0];
    while (a < n || b < m) {
        const [a0, b0] = [a, b];
        while ((a < n || b < m) && !(a < n && b < m && base[start + a] === changed[start + b])) {
            if (b >= m || (a < n && common[(a + 1) * width + b]! >= common[a * width + b + 1]!))
                a++;
            else
                b++;
        }

        if (a > a0 || b > b0)
            found.push({ from: start + a0, to: start + a, lines: changed.slice(start + b0, start + b) });
        while (a < n && b < m && base[start + a] === changed[start + b]) {
            a++;
            b++;
        }
    }

    return found;
}
