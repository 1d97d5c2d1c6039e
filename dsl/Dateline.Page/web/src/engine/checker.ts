import type { Engine } from "./engine";
import type { CheckMessage } from "./messages";

/** @param isTried Whether the edits of the findings were tried. @param version After which change the texts were as they were checked. */
export type Checked = (check: CheckMessage, isTried: boolean, version: number) => void;

/** From how many entries on a check waits until nobody types. */
const manyEntries = 5_000;

/** Asks the engine after each change: at most one question is open, and the next one is about the newest texts. */
export class Checker {
    private readonly changed = new Map<string, string | null>();
    private isAsking = false;
    private isTried = true;
    private entries = 0;
    private timer: number | undefined;
    private version = 0;
    /** Counts the projects: what is answered about an earlier one is dropped. */
    private round = 0;
    private shown = -1;
    private waiting: (() => void)[] = [];
    /** Who waits for what is found, whether or not its edits were tried. */
    private waitingToSee: (() => void)[] = [];

    constructor(private readonly engine: Engine, private readonly onChecked: Checked,
        private readonly onFault: (reason: Error) => void) {
    }

    /** Whether what was last said is about the texts as they are, with edits that were tried. */
    get isSettled(): boolean {
        return this.isTried && this.shown === this.version;
    }

    /** @param text Null where there is no such file any more. @returns The number of this change. */
    set(path: string, text: string | null): number {
        this.changed.set(path, text);
        this.version++;
        this.isTried = false;
        this.soon(this.entries > manyEntries ? 700 : 0);
        return this.version;
    }

    /** Begins anew, with no file. */
    async begin(day: string): Promise<void> {
        this.changed.clear();
        this.entries = 0;
        this.round++;
        await this.engine.begin(day);
    }

    /** Ends when what is said is about the texts as they are, with edits that were tried. */
    settled(): Promise<void> {
        if (this.isSettled)
            return Promise.resolve();
        this.soon(0);
        return new Promise(done => this.waiting.push(done));
    }

    /** Ends when what is said is about the texts as they are. */
    seen(): Promise<void> {
        return this.shown === this.version ? Promise.resolve() : new Promise(done => this.waitingToSee.push(done));
    }

    /** Sends what changed, for questions other than what is wrong. */
    async sent(): Promise<void> {
        await this.send();
    }

    /** With no time to wait, it is asked behind all that is changed at once, and before anything is drawn. */
    private soon(milliseconds: number): void {
        clearTimeout(this.timer);
        if (milliseconds === 0)
            queueMicrotask(() => void this.ask());
        else
            this.timer = setTimeout(() => void this.ask(), milliseconds) as unknown as number;
    }

    private async ask(): Promise<void> {
        if (this.isAsking)
            return;
        this.isAsking = true;
        try {
            const tries = this.changed.size === 0 && !this.isTried;
            const [version, round] = [this.version, this.round];
            // Questions are answered in their order: a check need not wait until it is heard that the texts arrived.
            const [, check] = await Promise.all([this.send(), this.engine.check(tries)]);
            if (round !== this.round)
                return;
            this.entries = check.entries;
            this.shown = version;
            this.isTried = tries && this.version === version;
            this.onChecked(check, tries, version);
        } catch (fault) {
            this.isTried = true;
            this.onFault(fault as Error);
        } finally {
            this.isAsking = false;
            this.goOn();
        }
    }

    private goOn(): void {
        if (this.changed.size > 0)
            this.soon(this.entries > manyEntries ? 700 : 0);
        else if (!this.isTried)
            this.soon(this.waiting.length > 0 ? 0 : this.entries > manyEntries ? 1_500 : 250);
        if (this.shown === this.version)
            this.waitingToSee.splice(0).forEach(done => done());
        if (this.isSettled)
            this.waiting.splice(0).forEach(done => done());
    }

    private async send(): Promise<void> {
        const changes = [...this.changed];
        this.changed.clear();
        await Promise.all(changes.map(([path, text]) => text === null ? this.engine.remove(path) : this.engine.set(path, text)));
    }
}
