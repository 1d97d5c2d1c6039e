/** Tells whoever listens that something is so now. */
export class Signal<T> {
    private readonly listeners: ((value: T) => void)[] = [];

    on(listener: (value: T) => void): void {
        this.listeners.push(listener);
    }

    say(value: T): void {
        for (const listener of this.listeners)
            listener(value);
    }
}
