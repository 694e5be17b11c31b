import { describe, expect, test } from "vitest";
import { lintRules } from "../../../actions/dockerfile-lint/rules/index.ts";
import { manifestRules } from "../../../actions/manifest-check/rules/registry.ts";
import { listRules } from "../../../actions/suite/rule-catalog.ts";
import { command } from "../../harness/command.ts";

const run = (...args: readonly string[]) => command(".", ...args);

describe("the catalog of rules", () => {
  test("has every rule of the engines once, with help", () => {
    const rules = listRules();
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...lintRules.list(), ...manifestRules.list()]) expect(ids).toContain(id);
    expect(rules.filter(({ help, summary }) => help.text.trim() === "" || summary === "")).toEqual([]);
    expect(new Set(rules.map(({ action }) => action))).toEqual(
      new Set(["dockerfile-lint", "image-scan", "manifest-check", "verify", "gate"]),
    );
  });
});

describe("seaworthy rules", () => {
  test("lists all rules, or those of an action, within the terminal", async () => {
    const { exitCode, stdout } = await run("rules");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("SW-K8S-privileged");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const own = await run("rules", "--action", "gate");
    expect(own.stdout).toMatch(/^gate: \d+ rules\n/u);
    expect(own.stdout).not.toContain("SW-K8S-");
  });

  test("shows one by its id, in any case, or by another tool's", async () => {
    const { stdout } = await run("rules", "sw-k8s-PRIVILEGED");
    expect(stdout).toMatch(/^SW-K8S-privileged: /u);
    expect((await run("explain", "SW-K8S-privileged")).stdout).toBe(stdout);
    const alias = listRules().find(({ aliases, id }) => aliases.length > 0 && !aliases.includes(id))?.aliases[0] ?? "";
    expect((await run("explain", alias)).stdout).toContain(`Also known as `);
    expect(stdout.split("\n").filter((line) => line.length > 80 && line.includes(" "))).toEqual([]);
  });

  test("prints JSON", async () => {
    const { stdout } = await run("rules", "DL3008", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, rules: [{ id: "DL3008", action: "dockerfile-lint" }] });
  });

  test.each([
    ["SW-K8S-privilged", "did you mean"],
    ["CVE-2024-3094", "image-scan IMAGE --explain"],
    ["SC2086", "shellcheck.net/wiki/SC2086"],
  ])("says what to do for %s", async (id, advice) => {
    const { exitCode, stderr } = await run("explain", id);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(advice)]);
  });
});
