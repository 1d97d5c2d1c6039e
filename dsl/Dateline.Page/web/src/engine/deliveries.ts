import { unpacked } from "./packed";

/** The files of the runtime and the engine as they arrive, while the page is still being read: who asks for one waits until it is there. */
export class Deliveries {
    private readonly arrived = new Map<string, string>();
    private readonly awaited = new Map<string, (packed: string | null) => void>();
    private isEnded = false;

    /** @param packed See packed.ts. */
    take(name: string, packed: string): void {
        const ask = this.awaited.get(name);
        this.awaited.delete(name);
        if (ask === undefined)
            this.arrived.set(name, packed);
        else
            ask(packed);
    }

    /** Nothing more arrives. */
    end(): void {
        this.isEnded = true;
        for (const ask of this.awaited.values())
            ask(null);
    }

    /** Each file is asked for once. @param type As a header says it. */
    async response(name: string, type: string): Promise<Response> {
        const packed = this.arrived.get(name) ?? (this.isEnded ? null : await new Promise<string | null>(done => this.awaited.set(name, done)));
        if (packed === null)
            throw new Error(`${name} is not in this page.`);
        this.arrived.delete(name);
        return unpacked(packed, type);
    }
}
