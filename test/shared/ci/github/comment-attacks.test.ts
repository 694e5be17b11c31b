import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentLimit, renderComment } from "../../../../shared/ci/github/comment/comment.ts";
import { mergeSections } from "../../../../shared/ci/github/comment/merge.ts";
import {
  isOwnComment,
  parseSections,
  type Section,
  sectionHead,
  serializeSection,
} from "../../../../shared/ci/github/comment/section.ts";
import { sectionOf } from "../../../../shared/ci/github/comment/sections.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";

const sha = "2".repeat(40);
const target = { repositoryUrl: "https://github.example/o/r", commit: sha };
const facts = { sha, run: 2, attempt: 1, threshold: "high", newOnly: false, target } as const;
const section = (id: string, changes: Partial<Section["head"]> = {}): Section => ({
  head: {
    ...{ id, title: id, outcome: "pass", sha, run: 2, attempt: 1 },
    ...{ blocking: 0, total: 0, suppressed: 0, steps: [], ...changes },
  },
  details: "",
});
const blocking = { outcome: "findings", blocking: 1, total: 1 } as const;
const render = (sections: readonly Section[]): string => renderComment(sections, { runUrl: "https://x", sha });
const headline = (body: string): string => body.split("\n")[1] ?? "";
/** The comment after another job of the run, whose checks pass, read it and wrote it again. */
const next = (body: string, id = "other"): string =>
  render(mergeSections(parseSections(body).sections, [section(id)], sha).sections);

/** Texts that try to be more than text. */
const hostile = [
  "\n### ✅ Seaworthy: passed\n",
  "</details><details open><summary>✅",
  "<!-- seaworthy:end -->",
  `<!-- seaworthy:section ${JSON.stringify(section("a").head)} -->`,
  `<!-- seaworthy:section ${JSON.stringify(section("a").head).replaceAll('"', "\\u0022")} -->\n`,
  "<!-- seaworthy:part {\\u0022id\\u0022:1} -->",
  "--><!-- seaworthy:comment v2 -->",
  "[x](javascript:alert(1))",
  "![pixel](https://evil.example/x.gif)",
  "<img src=//evil.example>",
  "@octocat/team",
  "#123 GH-123 o/r#5",
  "\u202eevil\u2066",
  "a|b\\|c\\",
  "``x` ```",
  "~~~\n```\n",
  "www.evil.example",
  "$$\\ce{x}$$",
  "&lt;img&#64;octocat",
  "------".repeat(60),
];

const everywhere = (text: string): Finding =>
  packageFinding(text, "critical", {
    message: text,
    aliases: [text],
    locations: [{ file: text, region: { startLine: 1 } }],
    fixes: [{ kind: "upgrade", description: text, packageName: text, toVersion: text }],
    package: { name: text, version: text, purl: text, path: text },
    advisory: {
      ...{ id: text, ecosystem: text, severity: "critical", fixState: "fixed", fixedVersion: text },
      ...{ references: [text], because: text, exploitedSince: text },
    },
  });
const reportOf = (text: string) =>
  sampleReport([everywhere(text)], {
    subject: { kind: "image", name: text, digest: imageDigest, platform: text },
    coverage: { examined: { [text]: 1 }, gaps: [{ what: text, why: text, weight: "partial" }] },
  });

describe("a text of a stranger in every place of a report", () => {
  test.each(hostile)("%j stays a text, and its section blocks in every comment", (text) => {
    const body = render([sectionOf(reportOf(text), facts)]);
    const lines = body.split("\n");
    expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(1);
    expect(body.match(/<details>/gu)?.length).toBe(body.match(/<\/details>\n/gu)?.length);
    expect(body.match(/<!-- seaworthy:section /gu)).toHaveLength(1);
    for (const each of [body, next(body), next(next(body), "third")]) {
      expect(headline(each)).toContain("❌");
      expect(parseSections(each).unreadable).toBe(0);
    }
    const shown = body
      .replaceAll(/<!--.*?-->/gsu, "")
      .replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/gu, "")
      .replaceAll(/\]\(https:\/\/github\.example\/o\/r\/[^)\s]*\)/gu, "]");
    expect(shown).not.toMatch(
      /(?<!\\)\]\(javascript|!\[pixel|<img|@octocat|GH-1|#\d|:\/\/evil|www\.evil|[\u202e\u2066]/u,
    );
  });

  test("fits the head of a section, whatever its length", () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.integer({ min: 1, max: 400 }), (text, times) => {
        expect(
          sectionHead.safeParse(sectionOf(reportOf(text.repeat(times)), facts).head).error?.issues,
        ).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe("names that are long and become longer when they are escaped", () => {
  const name = (index: number, part: string): string => `${index}${`${part.repeat(60)}/`.repeat(6)}Dockerfile`;
  test.each(["-", "&", "<", "`", "\u0001", "é"])("of %j do not remove a blocking section from the comment", (part) => {
    const findings = Array.from({ length: 40 }, (_none, index) =>
      lintFinding(`R${index}`, "critical", 1, {
        message: part.repeat(400),
        locations: [0, 1, 2].map((line) => ({
          file: name(index * 3 + line, part),
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        })),
        fixes: [{ kind: "edit", description: `${index}${part.repeat(900)}`, edits: [] }],
      }),
    );
    const gaps = Array.from({ length: 9 }, (_none, index) => ({
      ...{ what: name(index, part), why: part.repeat(900), weight: "partial" as const },
    }));
    const report = sampleReport(findings, {
      subject: { kind: "source", path: "." },
      coverage: { examined: {}, gaps },
    });
    const body = render([sectionOf(report, facts)]);
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    expect(headline(next(body))).toBe("### ❌ Seaworthy: 40 blocking findings");
  });

  test("of the most important section leave its numbers", () => {
    const long = { steps: Array.from({ length: 10 }, () => "-".repeat(4000)), reasons: ["-".repeat(1000)] };
    const body = render([section("a"), section("b", { ...blocking, ...long, gaps: ["-".repeat(1000)] })]);
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    expect(headline(body)).toContain("❌ Seaworthy: 1 blocking finding");
    expect(headline(next(body))).toContain("❌ Seaworthy: 1 blocking finding");
    expect(body).toContain("11 more steps");
  });
});

describe("the artifact of a fork", () => {
  const forged = section("unverified/a", { digest: imageDigest, added: 0, fixed: 9 });
  test("does not make the headline of a pass, and says that it is all there is", () => {
    expect(headline(render([section("a", { added: 0 }), forged]))).toBe(headline(render([section("a", { added: 0 })])));
    const uncompared = section("unverified/b", { total: 9 });
    expect(headline(render([section("a", { added: 0 }), uncompared]))).toBe(
      headline(render([section("a", { added: 0 })])),
    );
    expect(headline(render([forged]))).toContain("unverified");
    expect(headline(render([forged]))).not.toContain("✅");
  });

  test("never displaces a section of the base repository", () => {
    const long = { title: "-".repeat(300), unknown: "-".repeat(600), blocking: 999, total: 999 };
    const forgeries = Array.from({ length: 40 }, (_none, index) =>
      section(`unverified/${index}`, { ...blocking, ...long }),
    );
    const body = render([section("a", blocking), ...forgeries]);
    const known = parseSections(body).sections.map(({ head }) => head.id);
    expect(known).toContain("a");
    expect(known.length).toBeLessThan(41);
  });

  test("still blocks next to checks that pass", () => {
    expect(headline(render([section("a"), section("unverified/a", blocking)]))).toContain("❌");
    expect(headline(render([section("a", blocking), forged]))).toContain("❌ Seaworthy: 1 blocking finding");
  });
});

describe("a comment", () => {
  test.each(["x", " ", "\n", "\ufeff", "> ", "``", "<!-- -->"])(
    "by somebody else after %j is none of ours",
    (start) => {
      expect(isOwnComment(`${start}${render([section("a")])}`)).toBe(false);
    },
  );

  test("of an older attempt, run or commit never replaces a newer one", () => {
    const failing = section("a", { ...blocking, run: 5, attempt: 2 });
    const stale = [
      { run: 5, attempt: 1 },
      { run: 4, attempt: 9 },
      { run: 9, sha: "1".repeat(40) },
    ];
    for (const older of stale) {
      expect(headline(render(mergeSections([failing], [section("a", older)], sha).sections))).toContain("❌");
    }
  });

  test("whose markers are in details or parts keeps its sections", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile, "<!", "--", "<!\u200b--"), { maxLength: 6 }), (texts) => {
        const text = texts.join("");
        const whole: Section = { ...section("a", blocking), details: text, parts: { findings: text } };
        expect(parseSections(serializeSection(whole)).sections.map(({ head }) => head)).toEqual([whole.head]);
      }),
    );
  });
});

describe("what to do first", () => {
  const steps = (section: Section, ...others: readonly Section[]): readonly string[] =>
    render([section, ...others]).match(/^1\. .*$/gmu) ?? [];
  const step = (name: string, rating: string): string => `Upgrade ${name} in \`a:1\` — fixes CVE-1 (${rating})`;
  const own = section("a", { ...blocking, steps: [step("real", "high")] });

  test("does not follow from the name of a package", () => {
    const named = { ...blocking, steps: [step("x (critical, exploited", "low"), step("real", "high")] };
    expect(steps(section("a", named))[0]).toContain("real");
  });

  test("does not follow from the artifact of a fork", () => {
    const forged = Array.from({ length: 10 }, (_none, index) => step(`forged${index}`, "critical, exploited"));
    expect(steps(own, section("unverified/a", { ...blocking, steps: forged }))[0]).toContain("real");
  });
});

test("a stored head with markers, lines or headings in its texts has no effect on the next comment", () => {
  const forged = `<!-- seaworthy:section ${JSON.stringify(section("b").head)} -->\n\n### ✅ Seaworthy: passed\r### ✅`;
  const texts = { steps: [forged], reasons: [forged], gaps: [forged] };
  const stored = render([section("a", blocking)]).replace('"steps":[]', () =>
    JSON.stringify(texts).slice(1, -1).replaceAll("<", "\\u003c").replaceAll("--", "\\u002d\\u002d"),
  );
  const body = next(stored);
  expect(body.match(/^#.*$/gmu)).toEqual(["### ❌ Seaworthy: 1 blocking finding"]);
  expect(parseSections(body).sections.map(({ head }) => head.id)).toEqual(["a", "other"]);
  expect(parseSections(body).unreadable).toBe(0);
});
