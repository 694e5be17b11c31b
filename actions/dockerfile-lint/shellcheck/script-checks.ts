import { mapConcurrently } from "../../../shared/values/index.ts";
import type { FileScripts, ShellcheckComment, ShellcheckResults, ShellScriptRequest } from "../shellcheck.ts";
import { optionsFor, parseAnswer } from "./answer.ts";
import type { ShellcheckPool, StoppedScript } from "./pool.ts";
import type { ScriptCache } from "./script-cache.ts";

type Comments = readonly ShellcheckComment[];
type Outcome = Comments | StoppedScript;

/** A script that has no outcome yet. */
interface OpenCheck extends Pick<FileScripts, "time"> {
  readonly request: ShellScriptRequest;
  readonly resolve: (outcome: Outcome | Promise<Outcome>) => void;
}

/** Number of results that are read from a cache at once. */
const concurrentReads = 16;

/** Checks of scripts, each of which runs once: those of this run, and those that a cache has of earlier ones. */
export class ScriptChecks {
  readonly #pool: ShellcheckPool;
  readonly #cache: ScriptCache | undefined;
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  readonly #writes: Promise<void>[] = [];

  constructor(pool: ShellcheckPool, cache: ScriptCache | undefined) {
    this.#pool = pool;
    this.#cache = cache;
  }

  /** Starts to check the scripts that no earlier call has started. A script counts for the first file that has it. */
  begin(files: readonly FileScripts[]): void {
    const open: OpenCheck[] = [];
    for (const { requests, time } of files) {
      for (const request of requests) {
        if (this.#outcomes.has(request.key)) continue;
        const { promise, resolve } = Promise.withResolvers<Outcome>();
        // Whoever asks for the outcome gets the failure.
        promise.catch(() => {});
        this.#outcomes.set(request.key, promise);
        open.push({ request, time, resolve });
      }
    }
    if (open.length > 0) void this.#run(open);
  }

  /**
   * Waits for the scripts of a file. Those that the time of another file did not suffice for run again if this one has
   * more.
   * @throws UndecidedError if ShellCheck fails.
   */
  async finish(file: FileScripts): Promise<ShellcheckResults> {
    this.begin([file]);
    const { requests, time } = file;
    const left = (): number => time?.remaining() ?? Number.POSITIVE_INFINITY;
    const results = new Map<string, Comments>();
    for (const request of requests) {
      let outcome = await this.#outcomes.get(request.key);
      if (outcome !== undefined && isStopped(outcome) && left() > outcome.stoppedAfter) {
        this.#outcomes.delete(request.key);
        this.begin([{ requests: [request], time }]);
        outcome = await this.#outcomes.get(request.key);
      }
      if (outcome !== undefined && !isStopped(outcome)) results.set(request.key, outcome);
    }
    return results;
  }

  /** Waits until new results are in the cache. */
  async settled(): Promise<void> {
    await Promise.all(this.#writes);
  }

  async #run(open: readonly OpenCheck[]): Promise<void> {
    const known = await mapConcurrently(open, concurrentReads, ({ request }) => this.#readCached(request));
    for (const [index, { resolve }] of open.entries()) {
      const comments = known[index];
      if (comments !== undefined) resolve(comments);
    }
    const unknown = open.filter((_check, index) => known[index] === undefined);
    const outputs = this.#pool.run(
      // The module takes well-formed UTF-16 only.
      unknown.map(({ request, time }) => ({ script: request.text.toWellFormed(), options: optionsFor(request), time })),
    );
    for (const [index, { request, resolve }] of unknown.entries()) {
      const output = outputs[index];
      if (output !== undefined) resolve(output.then((value) => this.#outcomeOf(value, request)));
    }
  }

  async #readCached(request: ShellScriptRequest): Promise<Comments | undefined> {
    const output = await this.#cache?.read(request);
    try {
      return output === undefined ? undefined : parseAnswer(output, request);
    } catch {
      return undefined;
    }
  }

  #outcomeOf(output: string | StoppedScript, request: ShellScriptRequest): Outcome {
    if (typeof output !== "string") return output;
    const comments = parseAnswer(output, request);
    if (this.#cache !== undefined) this.#writes.push(this.#cache.write(request, output));
    return comments;
  }
}

function isStopped(outcome: Outcome): outcome is StoppedScript {
  return "stoppedAfter" in outcome;
}
