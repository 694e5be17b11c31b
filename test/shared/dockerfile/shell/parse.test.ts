import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShell } from "../../../../shared/dockerfile/index.ts";

function commands(text: string): string[] {
  return parseShell(text).commands.map(({ words }) => words.map(({ value }) => value).join(" "));
}

describe("parseShell", () => {
  it.each([
    ["a && b | c; d", ["a", "b", "c", "d"]],
    ["if [ -f x ]; then a -y; elif b; then c; else d; fi", ["[ -f x ]", "a -y", "b", "c", "d"]],
    ["for i in 1 2; do a $i; done; while b; do c; done", ["a $i", "b", "c"]],
    ['case "$x" in a|b) c && d;; *) e ;; esac; f', ["c", "d", "e", "f"]],
    ["case $x in (a) b ;; esac", ["b"]],
    ["f() { a; }; function g { b; }; f", ["a", "b", "f"]],
    ["(a && b) || c", ["a", "b", "c"]],
    ["x=$(a b) c `d e`", ["a b", "d e", "c `d e`"]],
    ['a "$(b "c d")" e', ["b c d", 'a $(b "c d") e']],
    ["a # b\nc", ["a", "c"]],
    ["cat <<E\nno\nE\na", ["cat", "a"]],
    ["a <(b) >(c) 2>&1 >/dev/null", ["b", "c", "a"]],
    ["! a; time b", ["a", "b"]],
    ["((x++)); a $((1 + 2))", ["a $((1 + 2))"]],
    ["a \\\n  b", ["a b"]],
    ["'a b'\"c\"\\ d e", ["a bc d e"]],
    ["bash -c `# nothing`", ["bash -c `# nothing`"]],
  ])("finds the commands of %j", (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it.each([
    ["a && b; c | d\ne", ""],
    ["a || b && c; d", "b"],
    ["a || { b; c; } && d", "b c"],
    ["a || (b; c); d", "b c"],
    ["if a; then b; elif c; then d; else e; fi; f", "a b c d e"],
    ["for x in 1; do b; done; f", "b"],
    ["while a; do b; done && f", "a b"],
    ["case $x in 1) b;; *) c;; esac; f", "b c"],
    ["g() { a; b; }; f", "a b"],
    ["function g { a; }\nf", "a"],
    ["{ a; }; (b)", ""],
    ["if a; then x=$(b); fi; y=$(c)", "a b"],
    ["if a; then { b; }; (c); fi; d", "a b c"],
  ])("knows what %j may not run", (text, expected) => {
    const conditional = parseShell(text).commands.filter(({ isConditional, name }) => isConditional && name !== "");
    expect(conditional.map(({ name }) => name).join(" ")).toBe(expected);
  });

  it("separates assignments and redirects from words", () => {
    const [command] = parseShell("A=1 B='2 3' cmd x > /out 2>&1 | y").commands;
    expect(command?.assignments.map(({ name, value }) => [name, value.value])).toEqual([
      ["A", "1"],
      ["B", "2 3"],
    ]);
    expect(command?.words.map(({ value }) => value)).toEqual(["cmd", "x"]);
    expect(command?.redirects.map(({ operator }) => operator)).toEqual([">", ">&"]);
    expect(command?.next).toBe("|");
  });

  it("keeps the place of every word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "'b c'", '"$(d)"', "&&", "|", ";", "$x", "\n", "(", ")", "{", "}"), {
          maxLength: 15,
        }),
        (parts) => {
          const text = parts.join(" ");
          for (const { words } of parseShell(text).commands) {
            for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.raw);
          }
        },
      ),
    );
  });

  it("takes any text, in time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."$(){}`'\"\\ \n;&|<>ab#="), maxLength: 60 }),
        (text) => void parseShell(text),
      ),
    );
    for (const hostile of ["$(", "`", '"$(', `\${`, "((", "<<a ", "case x in ", "$((", "\\"]) {
      parseShell(hostile.repeat(20_000));
    }
  });
});
