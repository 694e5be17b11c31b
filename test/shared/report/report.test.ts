import { describe, expect, test } from "vitest";
import { chooseAnnotations, toMarkdown } from "../../../shared/report/index.ts";
import { toText } from "../../../shared/report/text.ts";
import { lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";

describe("annotations", () => {
  test("are the most important ten of each level, and the rest is counted", () => {
    const findings = [
      ...Array.from({ length: 15 }, (_, index) => lintFinding(`H${index}`, index < 3 ? "critical" : "high", index + 1)),
      ...Array.from({ length: 4 }, (_, index) => lintFinding(`L${index}`, "low", index + 1)),
    ].toReversed();
    const { shown, left } = chooseAnnotations([sampleReport(findings)], 10);
    expect(shown.filter((annotation) => annotation.level === "error")).toHaveLength(10);
    expect(shown.filter((annotation) => annotation.message.startsWith("critical"))).toHaveLength(3);
    expect(shown.filter((annotation) => annotation.level === "notice")).toHaveLength(4);
    expect(left).toBe(5);
  });

  test("leave suppressed findings out", () => {
    const suppressed = lintFinding("A", "high", 1, { suppression: { kind: "inline", source: "Dockerfile:1" } });
    expect(chooseAnnotations([sampleReport([suppressed])], 10)).toEqual({ shown: [], left: 0, crowdedOut: 0 });
  });
});

describe("terminal table", () => {
  test("shows every finding, escapes what is hostile, and says what was not examined", () => {
    const report = sampleReport([lintFinding("A", "high", 2, { message: "evil \u001b[2J\nname" })], {
      coverage: { examined: { files: 1 }, gaps: [{ what: "/x.jar", why: "encrypted zip", weight: "partial" }] },
    });
    const text = toText(report, { colors: false, width: 100 });
    expect(text).toContain("2:1  high  A  evil \\x1b[2J name");
    expect(text).toContain("1 high in 1 file");
    expect(text).toContain("not examined: /x.jar — encrypted zip");
  });
});

describe("summary", () => {
  test("says the verdict, what to do, and every finding, with hostile text made harmless", () => {
    const finding = packageFinding("CVE-2021-44906", "critical", { message: "<script>alert(1)</script> | x" });
    const markdown = toMarkdown({ title: "image-scan", verdict: "1 finding", reports: [sampleReport([finding])] });
    expect(markdown).toContain("### image-scan: 1 finding");
    expect(markdown).toContain(
      "1. Upgrade minimist from 1.2.0 to 1.2.6 in `Dockerfile:6` — fixes [CVE-2021-44906](https://www.cve.org/CVERecord?id=CVE-2021-44906) (critical)",
    );
    expect(markdown).not.toContain("<script>");
  });
});
