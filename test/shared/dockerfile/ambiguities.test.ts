import { describe, expect, test } from "vitest";
import { findAmbiguities, parseDockerfile } from "../../../shared/dockerfile/index.ts";

function lines(text: string): number[] {
  return findAmbiguities(parseDockerfile(text)).map(({ line }) => line);
}

describe("ambiguities of a file", () => {
  test.each(["\v", "\f", "\u0085", "\u00A0", "\u1680", "\u2003", "\u2028", "\u202F", "\u3000", "\uFEFF"])(
    "are blanks that not every builder knows: %j",
    (blank) => {
      const code = `U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      const [ambiguity, ...others] = findAmbiguities(parseDockerfile(`FROM a\n${blank}FROM b\n${blank}\n`));
      expect(ambiguity).toMatchObject({ line: 2, doubt: expect.stringContaining(code) });
      expect(others).toEqual([]);
      expect(lines(`#${blank}syntax=a/b\nFROM a\n`)).toEqual([1]);
      expect(lines(`#!x\n# check=skip=all\n${blank}# escape${blank}=\`\nFROM a\n`)).toEqual([3]);
      expect(lines(`FROM a\nRUN x \\\n${blank}# c\n y\n`)).toEqual([3]);
      expect(lines(`# a${blank}comment\n\t#${blank}syntax=a/b\nFROM a\n`)).toEqual([]);
    },
  );

  test.each([
    "# escape=`\nFROM a\nRUN <<EOF\nEOF\n",
    "# escape=`\nFROM a\nCOPY 'x<<EOF' /\n",
    "# x\nFROM a\nRUN it's <<EOF\nx\nEOF\n",
    '# x\nFROM a\nRUN "a <<EOF\nx\nEOF\n',
    "# x\nFROM a\nRUN # <<EOF\nx\nEOF\n",
    "# x\nFROM a\nRUN cat << EOF\n",
    "# x\nFROM a\nRUN x<< <<'USER root'\nUSER root\n",
    "# x\nFROM a\nRUN x <<<< <<'USER root'\nUSER root\n",
    "# x\nFROM a\nONBUILD COPY <<- EOF /\n",
    `# x\nFROM a\nRUN "\${x@Q}" <<EOF\nx\nEOF\n`,
    `# x\nFROM a\nRUN \${x:-<<EOF}\n`,
    `# x\nFROM a\nRUN \${x:-}<<EOF\n`,
  ])("are markers of here-documents that not every builder finds: %j", (text) => {
    expect(lines(text)).toEqual([3]);
  });

  test.each(["'A'=x", '"A=x"', 'A"B"', "A\\B=x", "A B\\C"])(
    "are names of arguments with quotes or escapes: %s",
    (arg) => {
      expect(lines(`ARG ${arg}\nFROM a\n`)).toEqual([1]);
      expect(lines(`FROM a\nARG ${arg}\n`)).toEqual([2]);
    },
  );

  test("are named by their line, cut", () => {
    const [blank, argument] = findAmbiguities(parseDockerfile(`\u00A0\nARG "A"=${"x".repeat(500)}\n`));
    expect(blank?.reference).toBe("a blank line");
    expect(argument?.reference).toMatch(/^ARG "A"=x+…$/u);
    expect(argument?.reference.length).toBeLessThan(200);
  });

  test.each([
    '\uFEFF# syntax=a/b\r\nFROM a\r\nARG A=\'x\' B="y\\"z"\r\nRUN\ta\r\n',
    `FROM a\nRUN <<EOF cat <<-'B' | "it's" > \${HOME}/$x\n# it's so\nEOF\n\tB\n`,
    "FROM a\nRUN cat <<< \"it's\" && echo 'a << b'\nCMD cat << x\n",
    "# escape=`\nFROM a\nRUN dir C:\\ `\n  && x\n",
    "FROM a\nRUN echo it\\'s # <b\nLABEL a=it\\'s\n",
    "FROM a\nCOPY <<\"EOF\" <<'B' /a/\nit's\nEOF\nB\n",
  ])("are none in what honest files hold: %j", (text) => {
    expect(lines(text)).toEqual([]);
  });
});
