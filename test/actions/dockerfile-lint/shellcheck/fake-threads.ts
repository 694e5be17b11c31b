import type { ShellcheckThread } from "../../../../actions/dockerfile-lint/shellcheck/worker.ts";

interface FakeOptions {
  /** Turns of the event loop that a script takes. Default: none. */
  readonly turns?: () => number;
  /** Whether a script takes longer than its time. */
  readonly stops?: (script: string) => boolean;
  readonly fails?: (script: string) => boolean;
  /** Answer to a script. Default: the script in brackets. */
  readonly answer?: (script: string) => string;
}

/** Threads that log what they are asked, without ShellCheck. */
export function fakeThreads(options: FakeOptions = {}): {
  readonly start: () => ShellcheckThread;
  /** `start`, and the scripts in the order of their checks. */
  readonly log: string[];
  readonly running: () => number;
} {
  const log: string[] = [];
  const running = new Set<ShellcheckThread>();
  const start = (): ShellcheckThread => {
    log.push("start");
    let isBusy = false;
    const thread: ShellcheckThread = {
      start: async () => {},
      async lint(script) {
        if (isBusy || !running.has(thread)) throw new Error("the thread is not free");
        isBusy = true;
        log.push(script);
        for (let turn = options.turns?.() ?? 0; turn > 0; turn -= 1) await new Promise(setImmediate);
        isBusy = false;
        if (options.fails?.(script) === true) throw new Error("it failed");
        if (options.stops?.(script) !== true) return options.answer?.(script) ?? `[${script}]`;
        running.delete(thread);
        return undefined;
      },
      async stop() {
        running.delete(thread);
      },
    };
    running.add(thread);
    return thread;
  };
  return { start, log, running: () => running.size };
}
