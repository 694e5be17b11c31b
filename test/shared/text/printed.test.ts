import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logText, plain, printable } from "../../../shared/text/index.ts";

const collator = new Intl.Collator("en", { sensitivity: "variant" });
/** What the runner's comparison by culture does not see. */
const isIgnored = (character: string): boolean => collator.compare(`#${character}#`, "##") === 0;
const seen = (line: string): string => [...line].filter((character) => !isIgnored(character)).join("");

/** Checks for a command as actions/runner does: `TryParseV2`, then `TryParse`. Takes any name as registered. */
function isCommand(line: string): boolean {
  const trimmed = seen(line.trimStart()).trimStart();
  return (trimmed.startsWith("::") && trimmed.includes("::", 2)) || /##\[[^\]]*\]/u.test(seen(line));
}

const pieces = fc.constantFrom(
  ..."# [ ] : a \n \t - \r \u200b \u00ad \u0301 \u0591 \u0640 \u200d \u2028 \u0085 \u202e".split(" "),
  ...[" ", "::", "##[", "##", "set-output name=x", "error", "]", "\ud800", "\u{e0041}", "vso[x"],
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

describe("logText", () => {
  test.each([
    ["a/##[set-output name=digest;]sha256:eee", "a/##\\[set-output name=digest;]sha256:eee"],
    ["  ::stop-commands::x", "  :\\:stop-commands::x"],
    ["a\n::error::b", "a\n:\\:error::b"],
    ["see (::set-output name=a::b)", "see (:\\:set-output name=a::b)"],
    ["##vso[task.setvariable variable=a]b", "##vso\\[task.setvariable variable=a]b"],
    ["##teamcity[buildStop]", "##teamcity\\[buildStop]"],
    ["#\u200b#[add-mask]a", "#\\u{200b}#[add-mask]a"],
    ["#\u0301#[add-mask]a", "#\u0301#\\[add-mask]a"],
    ["\u2066::debug::x", "\\u{2066}:\\:debug::x"],
  ])("breaks up %j", (text, expected) => {
    expect(logText(text)).toBe(expected);
  });

  test.each(["DBD::SQLite::Cursor 1.70", "listen on [::]:8080 and fe80::1", "## [heading]", "a :: b", "# comment [x]"])(
    "leaves %j",
    (text) => {
      expect(logText(text)).toBe(text);
    },
  );

  test("leaves no line that the runner takes for a command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          logText(text)
            .split(/[\r\n\u0085\u2028\u2029]/u)
            .filter(isCommand),
        ).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(logText(logText(text))).toBe(logText(text));
      }),
    );
  });

  test.each(["#", "#\u0301", "::a ", "##[", " \n", ":", "::", "\u0301", ":\u0301"])(
    "takes linear time for many %j",
    (part) => {
      const start = performance.now();
      logText(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe("plain", () => {
  test.each([
    ..."\u061c\u00ad\u034f\u115f\u180e\u200b\u200d\u200e\u2028\u2060\u2800\u3164\ufe0f\ufeff\uffa0\ufff9\u{e0041}",
  ])("shows the invisible character %j", (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    expect(plain(`a${character}b`)).toBe(code < 256 ? `a\\x${hex}b` : `a\\u{${hex}}b`);
  });
});

describe("printable", () => {
  test("keeps the values of JSON", () => {
    fc.assert(
      fc.property(fc.array(hostile), (values) => {
        const wellFormed = values.map((value) => value.toWellFormed());
        const text = printable(JSON.stringify(wellFormed, undefined, 2));
        expect(JSON.parse(text)).toEqual(wellFormed);
        expect(text.split("\n").filter(isCommand)).toEqual([]);
        expect(plain(text)).toBe(text);
      }),
    );
  });

  test("keeps what separates documents", () => {
    expect(printable('{"a":1}\u0000\n{"a":"\u202e"}\u0000\n')).toBe('{"a":1}\u0000\n{"a":"\\u202e"}\u0000\n');
  });

  test("escapes XML by references", () => {
    expect(printable('<?xml version="1.0"?>\n<a>##[x]\u202e ::b::c</a>\n')).toBe(
      '<?xml version="1.0"?>\n<a>##&#x5b;x]&#x202e; :&#x3a;b::c</a>\n',
    );
  });

  test("keeps colors only where a terminal shows them", () => {
    expect(printable("\u001b[31mred\u001b[0m \u001b]0;title\u0007", true)).toBe(
      "\u001b[31mred\u001b[0m \\x1b]0;title\\x07",
    );
    expect(printable("\u001b[31mred")).toBe("\\x1b[31mred");
  });
});
