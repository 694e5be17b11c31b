import { DockerfileParser } from "dockerfile-ast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDockerfile } from "../../../shared/dockerfile/index.ts";
import { dockerfileTexts } from "../../fixtures/dockerfile/vectors.ts";

function keywords(text: string): string[] {
  return parseDockerfile(text).instructions.map((instruction) => instruction.keyword);
}

describe("parseDockerfile", () => {
  it("joins continued lines and drops comments and blank lines in between", () => {
    const [run] = parseDockerfile("RUN a && \\\n  # why\n\n  b \\\n").instructions;
    expect(run?.args.text).toBe("a &&   b");
    expect(run?.emptyContinuations).toHaveLength(1);
  });

  it("ends a line at an escaped escape character", () => {
    expect(keywords("ENV C x\\\\\nRUN y\n")).toEqual(["ENV", "RUN"]);
  });

  it("does not continue a comment line", () => {
    expect(keywords("# a \\\nRUN b\n")).toEqual(["RUN"]);
  });

  it.each([
    ["RUN cat <<EOF > /a\nRUN no\nEOF\nUSER x\n", "RUN no\n"],
    ["RUN 3<<EOF cat /dev/fd/3\nRUN no\nEOF\nUSER x\n", "RUN no\n"],
    ["RUN <<-'E O F'\n\tRUN no\n\tE O F\nUSER x\n", "RUN no\n"],
    ["ONBUILD RUN <<EOF\r\nRUN no\r\nEOF\r\nUSER x\r\n", "RUN no\r\n"],
  ])("reads the heredoc of %j", (text, body) => {
    const [run, user] = parseDockerfile(text).instructions;
    expect((run?.trigger ?? run)?.heredocs[0]?.body.text).toBe(body);
    expect(user?.keyword).toBe("USER");
  });

  it("reads the rest of the file after a heredoc that never ends", () => {
    const { instructions } = parseDockerfile("RUN <<EOF\nUSER x\n");
    expect(instructions[0]?.heredocs[0]?.terminated).toBe(false);
    expect(instructions[1]?.keyword).toBe("USER");
  });

  it("obeys the escape directive, behind a byte-order mark too", () => {
    const file = parseDockerfile("\uFEFF# escape=`\nRUN a `\n  b\nWORKDIR C:\\\n");
    expect(file.escapeChar).toBe("`");
    expect(file.instructions.map((instruction) => instruction.args.text)).toEqual(["a   b", "C:\\"]);
  });

  it("ends the directives at the first line that is none", () => {
    const { directives } = parseDockerfile("# syntax=docker/dockerfile:1\n# other\n# escape=`\nFROM scratch\n");
    expect(directives.map(({ name }) => name)).toEqual(["syntax"]);
  });

  it("takes flags off, with their places", () => {
    const file = parseDockerfile("COPY --from=build \\\n  --chown=1:1 a b\n");
    const [copy] = file.instructions;
    expect(copy?.flags.map(({ name, value }) => [name, value])).toEqual([
      ["from", "build"],
      ["chown", "1:1"],
    ]);
    expect(copy?.flags.map(({ valueSpan }) => file.source.slice(valueSpan))).toEqual(["build", "1:1"]);
  });

  it("tells the exec form from brackets that are no JSON", () => {
    const [cmd, run] = parseDockerfile('CMD ["a", "b\\n"]\nRUN [ -f x ]\n').instructions;
    expect(cmd?.json?.map(({ value }) => value)).toEqual(["a", "b\n"]);
    expect(run?.json).toBeUndefined();
  });

  it("finds the same instructions as dockerfile-ast where that has no known fault", () => {
    for (const text of dockerfileTexts()) {
      const theirs = DockerfileParser.parse(text)
        .getInstructions()
        .map((one) => [one.getKeyword(), one.getRange().start.line + 1]);
      const ours = parseDockerfile(text).instructions.map(({ keyword, line }) => [keyword, line]);
      expect(ours, text).toEqual(theirs);
    }
  });

  it("keeps every word at its place, whatever the text", () => {
    const line = fc.constantFrom(
      "RUN a \\",
      "  # c",
      "",
      'ENV A="b c" \\',
      "  D='e'",
      "COPY <<X --a=b c d",
      "X",
      "\t\\",
      "ONBUILD RUN x",
      "e\\\\",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, newline) => {
        const file = parseDockerfile(lines.join(newline));
        for (const { words, args, span, flags } of file.instructions) {
          for (const word of words)
            expect(file.source.slice(word.span).replace(/\\\r?\n|^[ \t]*#.*\r?\n|\r?\n/gm, "")).toContain(
              word.raw.slice(-1),
            );
          for (const word of words)
            if (!file.source.slice(word.span).includes("\n")) expect(file.source.slice(word.span)).toBe(word.raw);
          for (const flag of flags) expect(flag.span.end).toBeLessThanOrEqual(file.source.text.length);
          expect(args.span.end).toBeLessThanOrEqual(Math.max(span.end, args.span.start));
        }
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void parseDockerfile(text)));
  });
});
