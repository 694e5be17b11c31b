import { describe, expect, test } from "vitest";
import { renderComment } from "../../../../shared/ci/github/comment/comment.ts";
import { gateSection } from "../../../../shared/ci/github/comment/gate-section.ts";
import { mergeSections } from "../../../../shared/ci/github/comment/merge.ts";
import { parseSections, type Section, serializeSection } from "../../../../shared/ci/github/comment/section.ts";
import { sectionOf } from "../../../../shared/ci/github/comment/sections.ts";
import { Baseline, compareReport, type Finding, type Report } from "../../../../shared/findings/index.ts";
import { displayFilter } from "../../../../shared/report/filter.ts";
import { shortTitles } from "../../../../shared/report/section-title.ts";
import { lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";

const sha = "c".repeat(40);
const repositoryUrl = "https://github.example/octo-org/shop";
const runUrl = `${repositoryUrl}/actions/runs/1`;
const facts = {
  sha,
  run: 1,
  attempt: 1,
  threshold: "high",
  newOnly: true,
  target: { repositoryUrl, commit: sha },
} as const;
const render = (sections: readonly Section[]): string => renderComment(sections, { runUrl, sha, repositoryUrl });
const known = (report: Report, ...findings: readonly Finding[]): Report =>
  compareReport(
    report,
    new Baseline("main at aaaaaaa", [
      ...findings,
      { fingerprint: "gone", ruleId: "CVE-2020-0001", message: "CVE-2020-0001 in x" },
    ]),
  );
const source = { action: "dockerfile-lint", subject: { kind: "source", path: "." } } as const;
const [critical, old] = [packageFinding("CVE-2021-44906", "critical"), packageFinding("CVE-2019-0001", "high")];
const ruling = {
  ...{ headline: "not fit to ship", blocking: 1, waived: 0, newOnly: true, planned: [], reasons: [] },
  details: "**Gate**: policy",
};
const gate = (
  denied: readonly Finding[],
  changes:
    | Partial<typeof ruling>
    | { reasons: readonly { what: string; remediation: string; isMissing: boolean }[] } = {},
): Section =>
  gateSection(
    { decision: { outcome: "findings", verdict: "not fit to ship" }, ruling: { ...ruling, ...changes, denied } },
    { sha, run: 1, attempt: 1, target: facts.target },
  );

describe("the comment of a pull request that adds a finding", () => {
  const image = sectionOf(known(sampleReport([critical, old]), old), facts);
  const lint = sectionOf(known(sampleReport([lintFinding("DL3008", "low", 1)], source)), facts);
  const body = render([lint, image, gate([critical])]);

  test("says in two lines whether to act, and what the change did", () => {
    expect(body.split("\n").slice(1, 4)).toEqual([
      "### ❌ Seaworthy: 1 new blocking finding",
      "",
      "This pull request adds 2 findings and fixes 2.",
    ]);
  });

  test("has at most one fold of each kind, and every finding once", () => {
    expect(body.match(/<summary>.*?<\/summary>/gu)).toEqual([
      "<summary>New findings (2)</summary>",
      "<summary>Fixed findings (2)</summary>",
      "<summary>Coverage</summary>",
    ]);
    expect(body.match(/^- \*\*\w+\*\* \S+/gmu)).toEqual([
      expect.stringContaining("- **critical** [CVE-2021-44906]"),
      "- **low** DL3008",
    ]);
    expect(body).not.toMatch(/(CVE-\d+-\d+)[^(\n]{0,4}\1/u);
  });

  test("links rules, advisories, places, the commit and the run", () => {
    for (const link of [
      `[\`Dockerfile:6\`](${repositoryUrl}/blob/${sha}/Dockerfile#L6)`,
      "[CVE-2021-44906](https://www.cve.org/CVERecord?id=CVE-2021-44906)",
      `[\`ccccccc\`](${repositoryUrl}/commit/${sha})`,
      `[Full report](${runUrl})`,
    ])
      expect(body).toContain(link);
    const pages = { ...sampleReport([lintFinding("DL3008", "low", 1)], source) };
    const rules = pages.rules.map((rule) => ({ ...rule, helpUri: "https://rules.example/DL3008" }));
    expect(sectionOf({ ...pages, rules }, facts).parts?.findings).toContain(
      "[DL3008](https://rules.example/DL3008) on this line",
    );
    expect(sectionOf({ ...pages, rules }, { ...facts, trustsPages: false }).parts?.findings).not.toContain(
      "rules.example",
    );
  });

  test("stays the same when the next job reads and writes it", () => {
    expect(render(mergeSections(parseSections(body).sections, [lint], sha).sections)).toBe(body);
  });
});

describe("a gate", () => {
  test("lists what no section lists, for example findings of other tools, with its reasons", () => {
    const other = packageFinding("CVE-2022-0001", "high", { fingerprint: "other" });
    const reasons = [
      { what: "the image is 400 days old", remediation: "rebuild it", isMissing: false },
      { what: "image-scan left no evidence", remediation: "run it first", isMissing: true },
    ];
    const body = render([sectionOf(known(sampleReport([critical])), facts), gate([critical, other], { reasons })]);
    expect(body.match(/^- \*\*\w+\*\* \[CVE-[\d-]+\]/gmu)).toEqual([
      "- **critical** [CVE-2021-44906]",
      "- **high** [CVE-2022-0001]",
    ]);
    expect(body).toContain("**Not examined**\n\n- image-scan left no evidence. To pass: run it first\n");
    expect(body).toContain("\n1. the image is 400 days old. To pass: rebuild it\n");
  });

  test("says what it denies in addition to findings that a section lists", () => {
    const reasons = [{ what: "the image is 400 days old", remediation: "rebuild it", isMissing: false }];
    const body = render([sectionOf(known(sampleReport([critical])), facts), gate([critical], { reasons })]);
    expect(body).toContain("1. the image is 400 days old. To pass: rebuild it\n1. Upgrade minimist");
    expect(body.match(/^1\. /gmu)).toHaveLength(2);
  });

  test("alone says everything", () => {
    const body = render([gate([critical])]);
    expect(body).toContain("<summary>New findings (1)</summary>");
    expect(body).toContain("- **critical** [CVE-2021-44906]");
  });
});

test("a pull request that passes gets one line and the counts", () => {
  const report = known(sampleReport([lintFinding("DL3008", "low", 1), old], source), old);
  const shown = render([sectionOf(report, facts)]).split("<details")[0] ?? "";
  expect(shown.split("\n")).toEqual([
    "<!-- seaworthy:comment v2 -->",
    "### ✅ Seaworthy: no new blocking findings; no image was scanned",
    "",
    "This pull request adds 1 finding below the threshold and fixes 1.",
    "",
    "|  | new | fixed | existing |",
    "| --- | --: | --: | --: |",
    "| Dockerfiles | 1 | 1 | 1 |",
    "",
    expect.stringContaining("1 existing finding does not block this pull request. [Full report]("),
    "",
    "",
  ]);
});

test("findings at high that a call lets pass get no check mark", () => {
  const section = sectionOf(known(sampleReport([critical])), { ...facts, threshold: "none" });
  expect(render([section]).split("\n")[1]).toBe("### ⚠️ Seaworthy: checks passed");
});

test("a filter counts the blocking findings that it hides", () => {
  const filter = displayFilter({ "package-types": ["deb"] });
  if (filter === undefined) throw new Error("there is a filter");
  const body = render([sectionOf(known(sampleReport([critical, old])), { ...facts, filter })]);
  expect(body.split("\n")[1]).toBe("### ❌ Seaworthy: 2 new blocking findings, 2 of them hidden by filters");
  expect(body).toContain("Shows only findings in packages of type deb; 2 others are in the report.");
  expect(body).toContain("| ❌ Image `shop:ci` (linux/amd64) | 2 |");
  expect(body).not.toContain("CVE-2021-44906");
});

describe("coverage", () => {
  test("names what matters before everything else, and counts files that are no manifests", () => {
    const other = Array.from({ length: 17 }, (_none, index) => ({
      what: `f${index}`,
      why: "it is not a manifest",
      weight: "note" as const,
    }));
    const gaps = [...other, { what: "k8s/x.yaml", why: "line 3 cannot be parsed", weight: "partial" as const }];
    const section = sectionOf(
      sampleReport([], { ...source, action: "manifest-check", coverage: { examined: { files: 2 }, gaps } }),
      facts,
    );
    const body = render([section]);
    expect(body.split("\n").slice(1, 6)).toEqual([
      "### ⚠️ Seaworthy: undecided — not everything was examined",
      "",
      "**Not examined**",
      "",
      "- `k8s/x.yaml` — line 3 cannot be parsed",
    ]);
    expect(section.details).toBe(
      "**Manifests**: 2 files\n\n- not examined: 17 files or parts — they are not manifests\n",
    );
  });
});

describe("titles in the table", () => {
  test("lose the beginning of long names, unless rows would look alike", () => {
    const title = (name: string) => `Image ${name} (linux/amd64)`;
    expect(shortTitles([title("registry.example.com/acme/shop:latest"), title("shop:ci"), "Manifests"])).toEqual([
      "Image `…/shop:latest` (linux/amd64)",
      "Image `shop:ci` (linux/amd64)",
      "Manifests",
    ]);
    const twins = [title("a.example.com/acme/shop:latest"), title("b.example.com/acme/shop:latest")];
    expect(shortTitles(twins)).toEqual([
      "Image `a.example.com/acme/shop:latest` (linux/amd64)",
      "Image `b.example.com/acme/shop:latest` (linux/amd64)",
    ]);
  });
});

describe("a comment of an earlier version", () => {
  const earlier: Section = {
    head: {
      ...{ id: "seaworthy/image-scan/shop/", title: "image-scan shop:ci linux/amd64", outcome: "findings", sha },
      ...{
        run: 1,
        attempt: 1,
        blocking: 2,
        total: 3,
        suppressed: 0,
        steps: ["`Dockerfile:6:1` — Upgrade x: fixes CVE-1 (high)"],
      },
    },
    details:
      "<details open><summary>image-scan: 1 new finding</summary>\n\n| severity |\n|---|\n| high |\n\n</details>",
  };
  const body = `<!-- seaworthy:comment v2 -->\n### Seaworthy: not fit to ship — 2 blocking\n\n${serializeSection(earlier)}\n`;

  test("keeps its numbers, steps and details next to those of this version", () => {
    const lint = sectionOf(known(sampleReport([lintFinding("DL3008", "low", 1)], source)), facts);
    const { sections } = parseSections(body);
    expect(sections).toEqual([earlier]);
    const text = render(mergeSections(sections, [lint], sha).sections);
    expect(text.split("\n")[1]).toBe("### ❌ Seaworthy: 2 blocking findings");
    expect(text).toContain("1. `Dockerfile:6:1` — Upgrade x: fixes CVE-1 (high)");
    expect(text).toContain("| ❌ image-scan shop:ci linux/amd64 | 3 |");
    expect(text).toContain(earlier.details);
  });
});
