import type { CheckMessage } from "./messages";
import type { Answer, Question, Resources } from "./protocol";

/** The engine in its worker: typing never waits for it. Questions are answered in the order in which they are asked. */
export class Engine {
    private readonly waiting = new Map<number, { done: (value: unknown) => void; failed: (reason: Error) => void }>();
    private next = 1;

    private constructor(private readonly worker: Worker) {
    }

    static start(program: string, resources: Resources): Promise<Engine> {
        const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
        const engine = new Engine(worker);
        return new Promise((ready, failed) => {
            worker.onerror = event => failed(new Error(event.message));
            worker.onmessage = (event: MessageEvent<Answer>) => {
                const answer = event.data;
                if (answer.kind === "ready")
                    ready(engine);
                else if (answer.kind === "failed")
                    failed(new Error(answer.reason));
                else
                    engine.take(answer);
            };
            worker.postMessage(resources);
        });
    }

    begin(day: string): Promise<void> {
        return this.ask("Begin", day) as Promise<void>;
    }

    set(path: string, text: string): Promise<void> {
        return this.ask("Set", path, text) as Promise<void>;
    }

    remove(path: string): Promise<void> {
        return this.ask("Remove", path) as Promise<void>;
    }

    async check(isTried: boolean): Promise<CheckMessage> {
        return JSON.parse(await this.ask("Check", isTried) as string) as CheckMessage;
    }

    private ask(call: string, ...args: readonly unknown[]): Promise<unknown> {
        const question: Question = { id: this.next++, call, args };
        return new Promise((done, failed) => {
            this.waiting.set(question.id, { done, failed });
            this.worker.postMessage(question);
        });
    }

    private take(answer: Extract<Answer, { id: number }>): void {
        const asked = this.waiting.get(answer.id);
        this.waiting.delete(answer.id);
        if (answer.kind === "value")
            asked?.done(answer.value);
        else
            asked?.failed(new Error(answer.reason));
    }
}
