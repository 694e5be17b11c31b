import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import type { CallSubject } from "../../../../actions/gate/model.ts";
import { type ExternalReport, readExternalReport } from "../../../../shared/evidence/external/index.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { evidenceDirectory, evidenceOf, policyWith, question } from "../fixtures.ts";

const directory = sharedData("reports");

/** What a call says about a report, so that it counts if anything of it can. */
function subjectOf({ about, subjects }: ExternalReport): CallSubject {
  const kind = about ?? subjects?.[0] ?? "source";
  if (kind === "source") return { kind };
  return kind === "host" || kind === "cluster" ? { kind, name: kind } : { kind, digest: imageDigest };
}

function reportsIn(file: string): readonly ExternalReport[] {
  try {
    // Digests of their images are not the judged one.
    return readExternalReport(readFileSync(file, "utf8"), "report").map(({ config: _other, ...report }) => ({
      ...report,
      manifests: [],
    }));
  } catch {
    return [];
  }
}

describeUnless(directory === undefined, "needs the given data reports")("given reports in the gate", () => {
  test("pass only if they examined something and have nothing at high or worse", () => {
    let passed = 0;
    let other = 0;
    for (const folder of readdirSync(directory ?? "", { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      for (const file of readdirSync(join(directory ?? "", folder.name))) {
        for (const report of reportsIn(join(directory ?? "", folder.name, file))) {
          const evidence = evidenceOf(evidenceDirectory(), { reports: [{ report, about: subjectOf(report) }] });
          const { decision } = decide(policyWith({}, { require: [report.tool] }), evidence, question).verdict;
          const isBad = report.findings.some(
            ({ finding: { severity, suppression } }) =>
              suppression === undefined && (severity === "high" || severity === "critical"),
          );
          expect(decision, `${folder.name}/${file}`).toBe(
            report.gaps.length > 0 ? "undecided" : isBad ? "deny" : "pass",
          );
          if (decision === "pass") passed += 1;
          else other += 1;
        }
      }
    }
    expect(passed).toBeGreaterThan(40);
    expect(other).toBeGreaterThan(150);
  });
});
