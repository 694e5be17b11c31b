import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { githubHost } from "../../../shared/ci/github/host.ts";
import { terminalHost } from "../../../shared/ci/terminal/host.ts";
import { noSleep } from "../../harness/no-sleep.ts";

const hostile = "a/##[set-output name=digest;]sha256:eee \u202egpj \u200b";
const harmless = "a/##\\[set-output name=digest;]sha256:eee \\u{202e}gpj \\u{200b}";

/** A terminal, and what it showed. */
function terminal(isTty = false) {
  const shown: string[] = [];
  const stream = (): NodeJS.WriteStream => {
    const sink = new PassThrough().on("data", (chunk: Buffer) => shown.push(chunk.toString("utf8")));
    return Object.assign(sink, { isTTY: isTty, columns: 80, hasColors: () => isTty }) as unknown as NodeJS.WriteStream;
  };
  const host = terminalHost({ root: "/", inputs: {}, stdout: stream(), stderr: stream(), env: {}, sleep: noSleep });
  return { host, shown };
}

/** A step on GitHub, and the calls of `@actions/core`. */
function gitHub() {
  const calls: (readonly unknown[])[] = [];
  const core = new Proxy(
    {},
    {
      get:
        (_core, name) =>
        (...args: readonly unknown[]) =>
          calls.push([name, ...args]),
    },
  );
  return { host: githubHost(core as never, { GITHUB_WORKSPACE: "/" }, {}, noSleep), calls };
}

describe("what is printed is not a workflow command, and nothing in it is invisible", () => {
  test("on a terminal and on a CI system that is not known", async () => {
    for (const write of ["info", "warn", "error", "print"] as const) {
      const { host, shown } = terminal();
      await host[write](hostile);
      expect(shown.join("")).toContain(harmless);
    }
  });

  test("on GitHub", async () => {
    for (const write of ["info", "warn", "error", "print"] as const) {
      const { host, calls } = gitHub();
      await host[write](hostile);
      expect(calls).toEqual([[write === "warn" ? "warning" : write === "print" ? "info" : write, harmless]]);
    }
    const { host, calls } = gitHub();
    host.annotate([{ level: "error", title: `${hostile}\n::x::`, message: hostile }]);
    expect(calls).toEqual([["error", harmless, { title: `${harmless} :\\:x::` }]]);
  });
});

describe("masking does not garble what is printed", () => {
  test("a terminal shows the word that a short password occurs in", () => {
    const { host, shown } = terminal();
    for (const secret of ["", "no", "a", " "]) host.mask(secret);
    host.error("the password does not open it");
    expect(shown.join("")).toContain("the password does not open it");
  });

  test("hides each line of a key, and the longer of two secrets first", () => {
    const { host, shown } = terminal();
    host.mask("first-line\nsecond-line");
    host.mask("token-abc");
    host.mask("token-abc-long");
    host.info("first-line, second-line, token-abc-long, token-abc");
    expect(shown.join("")).toBe("***, ***, ***, ***\n");
  });

  test("GitHub is told no short value, and every line of a long one", () => {
    const { host, calls } = gitHub();
    for (const secret of ["", "no", "\n", "first-line\nsecond-line"]) host.mask(secret);
    expect(calls).toEqual([
      ["setSecret", "first-line\nsecond-line"],
      ["setSecret", "second-line"],
      ["setSecret", "first-line"],
    ]);
  });
});
