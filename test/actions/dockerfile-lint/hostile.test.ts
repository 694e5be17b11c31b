import { describe, expect, test } from "vitest";
import { defaultLintOptions, lintDockerfile } from "../../../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../../../actions/dockerfile-lint/shell-requests.ts";

/** Time of the processor, because others may use it, too. */
const maxMicroseconds = 3_000_000;
const options = defaultLintOptions("2026-11-25");
const words = (count: number, word: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => word(index)).join(" ");
const doubling = (count: number): string =>
  Array.from({ length: count }, (_none, index) => `ARG A${index + 1}=\${A${index}}\${A${index}}`).join("\n");

describe("a hostile Dockerfile is linted in the time of its length", () => {
  test.each([
    ["nested substitutions", `FROM a\nRUN ${"$(".repeat(5000)}\n`],
    ["closed nested substitutions", `FROM a\nRUN ${"$(".repeat(2000)}a${")".repeat(2000)}\n`],
    ["nested expansions", `FROM a\nENV A=${`\${a:-`.repeat(2000)}${"}".repeat(2000)}\n`],
    ["an installation of 10,000 packages", `FROM a\nRUN apt-get install ${words(10_000, (index) => `p${index}`)}\n`],
    ["an ENV of 15,000 variables", `FROM a\nENV ${words(15_000, (index) => `A${index}=1`)}\n`],
    ["an ARG of 30,000 references", `FROM a\nARG ${words(30_000, (index) => `A${index + 1}=$A${index}`)}\n`],
    ["10,000 ids in a comment", `FROM a\n# hadolint ignore=${words(10_000, (index) => `DL${index},`)}\nRUN a\n`],
    ["a pipe of 10,000 commands", `FROM a\nRUN ${"a | ".repeat(10_000)}a\n`],
    ["doubled global arguments", `ARG A0=${"a".repeat(32)}\n${doubling(60)}\nFROM $A60\n`],
    ["doubled arguments", `FROM a\nARG A0=${"a".repeat(32)}\n${doubling(60)}\nWORKDIR $A60\nRUN echo $A60\n`],
  ])("%s", (_what, text) => {
    const start = process.cpuUsage();
    lintDockerfile({ path: "Dockerfile", text }, options);
    listShellScripts({ path: "Dockerfile", text }, options);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(maxMicroseconds);
  });
});
