import { expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { loadEvidence } from "../../../../actions/gate/evidence/load.ts";
import { nothingAttested } from "../../../../actions/gate/model.ts";
import { verdictMarkdown, verdictText } from "../../../../actions/gate/verdict/render.ts";
import { verdictDocument } from "../../../../actions/gate/verdict/schema.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { critical, evidenceDirectory, evidenceOf, policyWith, question } from "../fixtures.ts";

const reports = sharedData("advisories/feeds/reports/");
const about = `@${imageDigest}`;

describeUnless(reports === undefined, "needs the given data advisories/feeds/reports")(
  "the gate over reports as their tools wrote them",
  () => {
    const judged = async (...entries: readonly string[]) => {
      const { reports: given, unreadable } = await loadEvidence(
        { root: reports ?? "", directory: ".", reports: entries },
        nothingAttested,
        {
          sboms: false,
        },
      );
      const policy = policyWith({ preset: "recommended" });
      const evidence = evidenceOf(evidenceDirectory([critical]), { reports: given, unreadable });
      return decide(policy, evidence, question).verdict;
    };

    test.each<[string, number]>([
      [`trivy/scheme_2_many_vulns.json${about}`, 5],
      [`trivy/alpine-310.sarif${about}`, 4],
      [`grype/TestSarifPresenter_image.sarif${about}`, 2],
      [`dockle/CIS-DI-0010.sarif${about}`, 1],
      [`dockle/many_findings.json${about}`, 3],
      [`snyk/sarif-with-file-container-result.json${about}`, 1],
      ["trivy/misconfigurations_and_secrets.json", 5],
      ["grype/many_vulns4.json", 9],
      ["hadolint/hadolint.json", 5],
      ["hadolint/one_dockerfile.json", 4],
    ])("%s counts", async (entry, findings) => {
      const verdict = await judged(entry);
      expect(verdict.rules[0]).toMatchObject({ rule: "evidence", decision: "pass" });
      expect(verdict.evidence.at(-1)?.findings).toBe(findings);
      expect(verdictDocument.safeParse(JSON.parse(JSON.stringify(verdict))).error).toBeUndefined();
      expect(verdictText(verdict)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
      expect(verdictMarkdown(verdict)).toContain("Evidence");
    });

    test.each(["grype/fix_available.json", "trivy/alpine-310.sarif"])("%s counts for no other image", async (entry) => {
      const verdict = await judged(entry);
      expect(verdict.rules[0]).toMatchObject({ decision: "undecided", count: 1 });
      expect(verdict.rules[0]?.because[0]?.what).toMatch(/is about sha256:[0-9a-f]{64}.*not about/u);
    });

    test("all of them together are one verdict", async () => {
      const verdict = await judged(
        `trivy/scheme_2_many_vulns.json${about}`,
        `trivy/alpine-310.sarif${about}`,
        `grype/TestSarifPresenter_image.sarif${about}`,
        `dockle/many_findings.json${about}`,
        "hadolint/hadolint.json",
      );
      expect(verdict.decision).toBe("deny");
      expect(verdict.disagreements.length).toBeGreaterThan(5);
    });
  },
);
