import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { actionSpecs } from "../../../actions/action-specs.ts";
import { runCommand } from "../../../actions/suite/command-line.ts";

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

test("help lists all values of a long choice in the description", async () => {
  const help = (await helpOf("dockerfile-lint")).replace(/\s+/gu, " ");
  expect(help).toContain("--format <value>");
  expect(help).toContain("Allowed: text, json, sarif,");
});
