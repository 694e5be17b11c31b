import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { spec as lintSpec } from "../../../actions/dockerfile-lint/inputs.ts";
import { run as lint } from "../../../actions/dockerfile-lint/run.ts";
import { spec as manifestSpec } from "../../../actions/manifest-check/inputs.ts";
import { run as checkManifests } from "../../../actions/manifest-check/run.ts";
import type { ActionSpec, InputSpecs } from "../../../shared/config/index.ts";
import { startTime, withinTime } from "../../../shared/runner/limits.ts";
import type { Run } from "../../../shared/runner/result.ts";
import { runAction } from "../../../shared/runner/run-action.ts";
import { fakeHost } from "../../architecture/fake-ci/host.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-time-"));
});
afterEach(() => rm(root, { recursive: true }));

/** Runs an action on a clock that goes on by `step` milliseconds whenever it is read. */
async function runAt<S extends InputSpecs>(
  spec: ActionSpec<S>,
  run: Run<S>,
  inputs: Record<string, string>,
  step: number,
) {
  const { host, received } = fakeHost(root, { "fail-on": "none", ...inputs });
  let now = 0;
  const clock = (): number => {
    now += step;
    return now;
  };
  const exitCode = await runAction({
    spec,
    run,
    catalog: actionSpecs,
    host,
    now: new Date(0),
    version: "0.1.0",
    clock,
  });
  return { exitCode, log: received.log.join("\n"), printed: received.printed };
}

describe("what the time does not suffice for is a gap that fails", () => {
  test("a Dockerfile whose rules take too long, and those after it", async () => {
    await writeFile(join(root, "Dockerfile"), "FROM debian:12\nRUN cd /app && make\n");
    await writeFile(join(root, "Dockerfile.b"), "FROM debian:12\n");
    const inputs = { shellcheck: "off", limits: "fileSeconds=1, totalSeconds=1" };
    const { exitCode, log } = await runAt(lintSpec, lint, inputs, 100);
    expect(exitCode).toBe(3);
    expect(log).toMatch(/Dockerfile: it takes longer than the limit (?:fileSeconds|totalSeconds)=1/u);
    expect(log).toContain("and 1 more");
  });

  test("manifests", async () => {
    for (const name of ["a", "b"]) {
      await writeFile(join(root, `${name}.yaml`), "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n");
    }
    const { exitCode, log } = await runAt(manifestSpec, checkManifests, { limits: "fileSeconds=1" }, 2000);
    expect(exitCode).toBe(3);
    expect(log).toMatch(/\.yaml:1: .*longer than the limit fileSeconds=1/u);
  });

  test("a script that ShellCheck never ends with, while other files are checked", async () => {
    await mkdir(join(root, "b"));
    await writeFile(join(root, "Dockerfile"), `FROM debian:12\nRUN ${"$(".repeat(1500)}a${")".repeat(1500)}\n`);
    await writeFile(join(root, "b/Dockerfile"), "FROM debian:12\nRUN cd $x\n");
    const { host, received } = fakeHost(root, { "fail-on": "none", limits: "fileSeconds=1" });
    const call = { spec: lintSpec, run: lint, catalog: actionSpecs, host, now: new Date(0), version: "0.1.0" };
    expect(await runAction(call)).toBe(3);
    const log = received.log.join("\n");
    expect(log).toMatch(/Dockerfile:2: ShellCheck was stopped, .*fileSeconds=1/u);
    expect(received.printed).toContain("SC2086");
  });
});

test("a run that waits for something is undecided at its limit", async () => {
  const waiting = withinTime(new Promise(() => {}), startTime(["totalSeconds=1"]), "image-scan");
  await expect(waiting).rejects.toThrow(/^image-scan: takes longer than the limit totalSeconds=1\. /u);
  await expect(withinTime(Promise.resolve(1), startTime([]), "x")).resolves.toBe(1);
});
