import { expect, test } from "vitest";
import type { BasePort } from "../../../shared/ci/ci.ts";
import { noConfig } from "../../../shared/config/index.ts";
import { newOnlyRule, resolveNewOnly } from "../../../shared/runner/new-only.ts";
import { quietHost } from "../../harness/pull-request.ts";

interface Call {
  readonly input?: boolean;
  readonly isOfCall?: boolean;
  readonly gate?: string;
  readonly isUnmerged?: boolean;
}

function resolve({ input, isOfCall = false, gate, isUnmerged = true }: Call) {
  const { base: _none, ...host } = quietHost("/", isOfCall ? { "new-only": String(input) } : {});
  const base: BasePort = {
    change: "pull request",
    open: async () => Promise.reject(),
    openHead: async () => undefined,
  };
  return resolveNewOnly({
    inputs: { "new-only": input },
    host: isUnmerged ? { ...host, base } : host,
    config: { ...noConfig, section: () => ({ inputs: gate === undefined ? {} : { "new-only": gate }, values: {} }) },
  });
}

test.each<[string, Call, { readonly applies: boolean; readonly by: string }]>([
  ["a pull request", {}, { applies: true, by: "default" }],
  ["everything else", { isUnmerged: false }, { applies: false, by: "default" }],
  ["the gate's section", { gate: "false" }, { applies: false, by: "configuration" }],
  ["the action's section before it", { input: true, gate: "false" }, { applies: true, by: "configuration" }],
  ["the call before all", { input: false, isOfCall: true, gate: "true" }, { applies: false, by: "call" }],
])("%s decides whether existing findings count", (_what, call, expected) => {
  expect(resolve(call)).toEqual(expected);
});

test("actions without the input count everything", () => {
  const host = quietHost("/");
  expect(resolveNewOnly({ inputs: {}, host })).toEqual({ applies: false, by: "default" });
});

test("what applies is said with its reason", () => {
  expect(newOnlyRule({ applies: true, by: "default" }, "merge group")).toBe(
    "only findings that this merge group causes count (the default for a merge group)",
  );
  expect(newOnlyRule({ applies: false, by: "policy" }, "pull request")).toBe(
    "existing findings count (new-only: false in the policy)",
  );
});
