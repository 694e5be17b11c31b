import { expect, test } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import { type Stage, suiteText, summarizeStage } from "../../../actions/suite/render.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";
import { critical, evidenceDirectory, evidenceOf, image, policyWith, question } from "../gate/fixtures.ts";

const scan = [critical, packageFinding("CVE-1", "medium"), packageFinding("CVE-2", "low")];
const lint = [lintFinding("DL3002", "low", 3)];
const stages: readonly Stage[] = [
  summarizeStage("dockerfile-lint", [{ report: sampleReport(lint) }], undefined, 120),
  summarizeStage(
    "image-scan",
    [{ report: sampleReport(scan, { action: "image-scan", subject: image }) }],
    undefined,
    90,
  ),
];
const { verdict } = decide(policyWith(), evidenceOf(evidenceDirectory(scan, lint)), question);

test("a suite run fits into a terminal of 80 columns", () => {
  const text = suiteText(verdict, stages, 80);
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(text).toMatch(/^✗ {2}image-scan +0\.1 s/mu);
  // Nothing is lost by wrapping.
  const words = (one: string): readonly string[] =>
    one
      .split(/\s+/u)
      .filter((word) => word !== "")
      .toSorted();
  expect(words(text)).toEqual(words(suiteText(verdict, stages)));
});

test("a suite run says how to see what it leaves out, and the digest that other steps need", () => {
  const text = suiteText(verdict, stages, 80);
  expect(text).toContain(`${image.name} ${image.platform}:\n  ${imageDigest}\n`);
  expect(text).toContain("3 more findings not listed here: --format html --output");
  const nothing = summarizeStage("dockerfile-lint", [{ report: sampleReport([]) }], undefined, 1);
  expect(suiteText({ ...verdict, rules: [] }, [nothing], 80)).not.toContain("more finding");
});
