import type { Question } from "../../../actions/gate/decide.ts";
import { type Evidence, nothingAttested } from "../../../actions/gate/model.ts";
import { type Policy, policyOf } from "../../../actions/gate/policy/policy.ts";
import { type PolicyFile, policyFile } from "../../../actions/gate/policy/schema.ts";
import type { Waiver } from "../../../actions/gate/waivers/schema.ts";
import { parseStrictYaml } from "../../../shared/config/strict-yaml.ts";
import type { EvidenceDirectory, EvidenceRecord, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import { imageDigest, packageFinding, sampleReport } from "../../harness/samples.ts";

export const run = { host: "github", runId: "1", runAttempt: "1", job: "build" };
export const now = new Date("2026-11-24T12:00:00Z");
export const question: Question = { digests: [imageDigest], run, now };
export const source = { kind: "source", path: "." } as const;
export const image = { kind: "image", name: "shop:ci", digest: imageDigest, platform: "linux/amd64" } as const;

const inputs = {
  failOn: "high",
  newOnly: false,
  require: ["dockerfile-lint", "image-scan", "sbom-generate"],
  attestedOnly: false,
  file: ".seaworthy.yaml",
} as const;

/** A policy as its file would have it. */
export function policyWith(file: PolicyFile = {}, changes: Partial<Parameters<typeof policyOf>[1]> = {}): Policy {
  return policyOf(policyFile.parse(file), { ...inputs, ...changes });
}

/** A policy from YAML. */
export function policyFrom(yaml: string): Policy {
  return policyOf(parseStrictYaml(yaml, "policy.yaml", policyFile), inputs);
}

/** The Dockerfile that was linted, and that the image was built from. */
export const dockerfile = { path: "Dockerfile", digest: `sha256:${"df".repeat(32)}`, baseSteps: 0 };

/** One action's evidence of this run about the image. */
export function item(
  action: string,
  findings: readonly Finding[],
  changes: Partial<EvidenceRecord> = {},
): VerifiedEvidence {
  const subject = action === "dockerfile-lint" ? source : image;
  const record: EvidenceRecord = {
    schema: 1,
    action,
    engine: { name: "seaworthy", version: "0.1.0" },
    subject,
    run,
    createdAt: "2026-11-24T11:00:00.000Z",
    configuration: `sha256:${"0".repeat(64)}`,
    coverage: { examined: {}, gaps: [] },
    complete: true,
    ...(action === "verify" ? {} : { dockerfiles: [dockerfile] }),
    files: [],
    ...changes,
  };
  return {
    file: `out/${action}.evidence.json`,
    sha256: `sha256:${Buffer.from(action).toString("hex").padEnd(64, "0").slice(0, 64)}`,
    record,
    report: sampleReport(findings, { action, subject: record.subject }),
    contents: [],
  };
}

/** Complete evidence of the three actions. */
export function evidenceDirectory(scan: readonly Finding[] = [], lint: readonly Finding[] = []): EvidenceDirectory {
  return {
    evidence: [item("dockerfile-lint", lint), item("image-scan", scan), item("sbom-generate", [])],
    problems: [],
  };
}

/** Evidence of the directory, with what other tools left. */
export function evidenceOf(of: EvidenceDirectory, more: Partial<Evidence> = {}): Evidence {
  return { directory: of, reports: [], unreadable: [], inventories: [], attested: nothingAttested, ...more };
}

/** A critical vulnerability in minimist 1.2.0 that has a fix. */
export const critical = packageFinding("CVE-2021-44906", "critical");

/** A waiver of it that holds. */
export function waiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    id: "CVE-2021-44906",
    severity: "critical",
    reason: "the parser is never given arguments",
    owner: "shop team",
    created: "2026-11-10",
    expires: "2026-12-01",
    fix: "known",
    ...changes,
  };
}

/** The critical vulnerability with other facts of its advisory. */
export function advisoryWith(changes: Partial<NonNullable<Finding["advisory"]>>, more: Partial<Finding> = {}): Finding {
  const { advisory } = critical;
  if (advisory === undefined) throw new Error("the sample has no advisory");
  return { ...critical, advisory: { ...advisory, ...changes }, ...more };
}
