import { expect, test } from "vitest";
import { formatExports } from "../../../actions/dockerfile-lint/shell-exports.ts";

test.each([
  ["echo done", ["A"], ""],
  ["echo $B", ["A1234567"], ""],
  ["echo $A", ["A", "B", "not valid", "1"], "export A=1\n"],
  [`echo "\${A:-x}" $b && read -r C`, ["A", "b", "C"], "export A=1 b=1 C=1\n"],
  // What ShellCheck suggests for a name that is not assigned (SC2153).
  ["echo $NODE_VERSON", ["NODE_VERSION", "PATH"], "export NODE_VERSION=1\n"],
  [`echo \${#node_version}`, ["NODE_VERSION"], "export NODE_VERSION=1\n"],
])("%j exports of %j what it uses", (body, names, expected) => {
  expect(formatExports(names, body)).toBe(expected);
});

test("a script with very many variables exports all, in the time of its length", () => {
  const names = Array.from({ length: 15_000 }, (_none, index) => `VARIABLE_${index}`);
  const body = Array.from({ length: 15_000 }, (_none, index) => `$OTHER_${index}`).join(" ");
  const start = process.cpuUsage();
  expect(formatExports(names, body).split(" ")).toHaveLength(15_001);
  const long = "N".repeat(200_000);
  expect(formatExports([`${long}A`], `echo $${long}B`)).toBe("");
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(1_000_000);
});
