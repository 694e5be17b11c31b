import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HelmCase } from "./generate.ts";

/** What Go prints, or its error. */
export interface Verdict {
  readonly out: string;
  readonly error?: string;
}

const sources = fileURLToPath(new URL("../helm-judge/", import.meta.url));
const maxOutputBytes = 2 ** 30;

/** Go's template engine with sprig, as a program. */
export class HelmJudge {
  readonly #directory: string;
  readonly #program: string;

  /** Compiles the judge. @throws Error if Go or one of the packages that `fuzz/helm-judge/main.go` names is missing. */
  constructor() {
    this.#directory = mkdtempSync(join(tmpdir(), "seaworthy-helm-judge-"));
    this.#program = join(this.#directory, "judge");
    const env = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode" };
    const built = spawnSync("go", ["build", "-o", this.#program, "."], { cwd: sources, encoding: "utf8", env });
    if (built.status === 0) return;
    this.close();
    throw new Error(`the judge was not built. Install Go and the packages that main.go names. ${built.stderr ?? ""}`);
  }

  ask(cases: readonly HelmCase[]): Verdict[] {
    const input = cases.map((each) => `${JSON.stringify(each)}\n`).join("");
    const { stdout, status } = spawnSync(this.#program, { input, encoding: "utf8", maxBuffer: maxOutputBytes });
    const verdicts = stdout
      .split("\n")
      .slice(0, -1)
      .map((line): Verdict => JSON.parse(line));
    if (verdicts.length !== cases.length) throw new Error(`the judge ended early (exit code ${status})`);
    return verdicts;
  }

  close(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
