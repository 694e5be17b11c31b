import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { spec } from "../../../actions/dockerfile-lint/inputs.ts";
import type { Host } from "../../../shared/ci/index.ts";
import { runAction } from "../../../shared/runner/run-action.ts";
import { fakeHost } from "../../architecture/fake-ci/host.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-fixes-"));
});
afterEach(() => rm(root, { recursive: true }));

/** Returns what an action is told about the readers of its fixes. */
async function toldWith(inputs: Record<string, string>, omitted: readonly (keyof Host)[]): Promise<unknown> {
  const { host } = fakeHost(root, inputs);
  const without = Object.fromEntries(Object.entries(host).filter(([name]) => !omitted.some((key) => key === name)));
  let told: unknown = "not run";
  await runAction({
    spec,
    catalog: actionSpecs,
    host: { ...(without as unknown as Host), defaultOutDir: undefined },
    now: new Date(0),
    version: "0.1.0",
    async run({ showsFixes }) {
      told = showsFixes;
      return { examined: [] };
    },
  });
  return told;
}

test("an action knows whether anything shows its fixes", async () => {
  const noPage: readonly (keyof Host)[] = ["summarize", "pullRequest"];
  expect(await toldWith({}, noPage)).toBe(false);
  expect(await toldWith({ format: "json" }, noPage)).toBe(true);
  expect(await toldWith({ "out-dir": "out" }, noPage)).toBe(true);
  expect(await toldWith({}, ["summarize"])).toBe(true);
  expect(await toldWith({}, ["pullRequest"])).toBe(true);
});
