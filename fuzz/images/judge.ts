import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a case is: a layer, a docker archive, or a document (manifest, index, config, `manifest.json`). */
export type CaseKind = "layer" | "archive" | "manifest" | "index" | "config" | "saved";

export interface FuzzCase {
  readonly kind: CaseKind;
  readonly bytes: Buffer;
}

/** Answer of the judge: what it sees, or why it refuses. `unusual`: readable, but runtimes refuse an entry's type. */
export interface Verdict {
  readonly status: "accepted" | "refused" | "unusual";
  readonly text: string;
}

const letters: Readonly<Record<CaseKind, string>> = {
  layer: "t",
  archive: "a",
  manifest: "m",
  index: "i",
  config: "c",
  saved: "d",
};
const statuses = ["accepted", "refused", "unusual"] as const;
const sources = fileURLToPath(new URL("../judge/", import.meta.url));

/** Returns whether the Go that the judge needs is installed. */
export function hasGo(): boolean {
  return spawnSync("go", ["version"], { stdio: "ignore" }).status === 0;
}

/** Process that reads cases as Go's standard library does. */
export class Judge {
  readonly #process: ChildProcess;
  readonly #directory: string;
  #received: Buffer[] = [];
  #wake: (() => void) | undefined;

  /** Compiles and starts the judge. @throws Error if Go is not installed or cannot compile it. */
  constructor() {
    this.#directory = mkdtempSync(join(tmpdir(), "seaworthy-judge-"));
    const program = join(this.#directory, "judge");
    const built = spawnSync("go", ["build", "-o", program, "."], { cwd: sources, encoding: "utf8" });
    if (built.status !== 0) {
      rmSync(this.#directory, { recursive: true });
      throw new Error(`the judge was not built. Install Go 1.22 or later. ${built.stderr ?? ""}`);
    }
    this.#process = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout?.on("data", (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#wake?.();
    });
    this.#process.on("exit", () => this.#wake?.());
    this.#process.stdin?.on("error", () => this.#wake?.());
  }

  /** Sends cases, and returns their verdicts when all have arrived. */
  async ask(cases: readonly FuzzCase[]): Promise<Verdict[]> {
    this.#process.stdin?.write(Buffer.concat(cases.flatMap(({ kind, bytes }) => [headOf(kind, bytes.length), bytes])));
    const verdicts: Verdict[] = [];
    let pending: Buffer = Buffer.alloc(0);
    while (verdicts.length < cases.length) {
      if (this.#received.length === 0) await this.#arrival();
      pending = Buffer.concat([pending, ...this.#received.splice(0)]);
      let offset = 0;
      while (pending.length - offset >= 5) {
        const end = offset + 5 + pending.readUInt32BE(offset + 1);
        if (end > pending.length) break;
        const status = statuses[pending[offset] ?? 1] ?? "refused";
        verdicts.push({ status, text: pending.toString("utf8", offset + 5, end) });
        offset = end;
      }
      pending = pending.subarray(offset);
    }
    return verdicts;
  }

  close(): void {
    this.#process.stdin?.end();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #arrival(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    await promise;
    if (this.#received.length === 0) throw new Error(`the judge ended early (exit code ${this.#process.exitCode})`);
  }
}

function headOf(kind: CaseKind, length: number): Buffer {
  const head = Buffer.alloc(5, letters[kind], "latin1");
  head.writeUInt32BE(length, 1);
  return head;
}
