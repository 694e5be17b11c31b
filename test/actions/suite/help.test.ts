import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { runCommand } from "../../../actions/suite/command-line.ts";
import { examples, groupOf } from "../../../actions/suite/option-groups.ts";

const actions = actionSpecs.filter(({ only }) => only !== "action").map(({ name }) => name);
const commands = [
  "",
  ...actions,
  "advisories",
  "advisories build",
  "advisories timestamp",
  "advisories status",
  "policy",
  "policy export",
  "rules",
  "explain",
  "init",
];

async function helpOf(command: string): Promise<string> {
  const output = new PassThrough();
  const stream = output as unknown as NodeJS.WriteStream;
  const words = command.split(" ").filter((word) => word !== "");
  expect(await runCommand([...words, "--help"], { stdout: stream, stderr: stream, root: "." })).toBe(0);
  return String(output.read());
}

test.each(commands)("help of %s fits into 80 columns", async (command) => {
  const help = await helpOf(command);
  expect(help).toContain(`Usage: seaworthy ${command}`.trimEnd());
  expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test.each(actionSpecs.filter(({ only }) => only !== "action"))("help of $name has groups and examples", (spec) => {
  const inputs = Object.entries(spec.inputs).filter(([, input]) => input.only !== "action");
  expect(inputs.map(([name]) => name).filter((name) => groupOf(name) === undefined)).toEqual([]);
  expect(examples[spec.name]).not.toEqual([]);
  for (const call of examples[spec.name] ?? []) expect(call).toMatch(new RegExp(`^seaworthy ${spec.name}( |$)`, "u"));
});

test("help lists all values of a long choice in the description", async () => {
  const help = (await helpOf("dockerfile-lint")).replace(/\s+/gu, " ");
  expect(help).toContain("--format <value>");
  expect(help).toContain("Allowed: text, json, sarif,");
});
