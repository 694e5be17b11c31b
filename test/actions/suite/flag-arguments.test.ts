import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { normalizeFlags } from "../../../actions/suite/flag-arguments.ts";

const lint = new Command("lint").option("--fix").option("--no-fix").option("--format <value>").argument("[files...]");
const program = new Command("seaworthy").addCommand(lint);
const normalized = (...args: readonly string[]): readonly string[] =>
  normalizeFlags(["lint", ...args], program).slice(1);

describe("flags", () => {
  test.each([
    [
      ["--fix=true", "a"],
      ["--fix", "a"],
    ],
    [["--fix=false"], ["--no-fix"]],
    [["--no-fix=true"], ["--no-fix"]],
    [["--no-fix=false"], ["--fix"]],
    [
      ["--fix", "a"],
      ["--fix", "a"],
    ],
    // Options with values, targets, and everything after `--` stay as they are.
    [["--format=true"], ["--format=true"]],
    [
      ["--format", "true"],
      ["--format", "true"],
    ],
    [
      ["true", "--fix"],
      ["true", "--fix"],
    ],
    [
      ["--", "--fix=false", "--fix", "false"],
      ["--", "--fix=false", "--fix", "false"],
    ],
    [["--unknown=true"], ["--unknown=true"]],
  ])("%j", (args, expected) => {
    expect(normalized(...args)).toEqual(expected);
  });

  test.each([
    [["--fix", "false"], '"false" after --fix would be a target. Use --fix=false'],
    [["--no-fix", "true"], '"true" after --no-fix would be a target. Use --fix=true'],
    [["--fix=no"], '--fix is true or false, not "no"'],
    [["--fix="], '--fix is true or false, not ""'],
    [["--no-fix=maybe"], '--no-fix is true or false, not "maybe"'],
  ])("%j is an error", (args, message) => {
    expect(() => normalized(...args)).toThrow(message);
  });
});
