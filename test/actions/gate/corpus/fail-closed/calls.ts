import { fingerprint } from "../../../../../shared/findings/index.ts";
import { imageDigest, lintFinding } from "../../../../harness/samples.ts";
import {
  all,
  attested,
  attestedBy,
  called,
  component,
  otherDigest,
  recent,
  ruled,
  sbomWith,
  scanned,
  step,
  vulnerability,
  without,
} from "../passing.ts";
import type { Attack } from "./case.ts";

const requiring = (...names: readonly string[]) => called({}, { require: names });
const suppressed = vulnerability({
  severity: "critical",
  suppression: { kind: "inline", source: "# seaworthy ignore=CVE-2026-1000" },
});
const known = { ...vulnerability({ severity: "critical" }), baselineState: "unchanged" } as const;
const distrust = { suppressed: [], baselines: [] };
const lint = lintFinding("DL3004", "critical", 3, {
  suppression: { kind: "inline", source: "# hadolint ignore=DL3004" },
});

/** Questions that the evidence does not answer. */
export const callAttacks: readonly Attack[] = [
  ["a call about another image", 3, "evidence", called({ digests: [otherDigest] })],
  [
    "a call about two images, one of them without evidence",
    3,
    "evidence",
    called({ digests: [imageDigest, otherDigest] }),
  ],
  ["a call about an image in upper case", 3, "evidence", called({ digests: [imageDigest.toUpperCase()] })],
  ["a call that requires a tool that left nothing", 3, "evidence", requiring("grype")],
  ["a call that requires a mistyped action", 3, "evidence", requiring("image-scna")],
  ["a call that requires an action in another case", 3, "evidence", requiring("Image-Scan")],
  ["a call that requires an earlier verdict", 3, "evidence", requiring("gate")],
  ["a call that requires a signature's record", 3, "evidence", requiring("sign-image")],
  ["a call that requires the suite", 3, "evidence", requiring("check")],
  ["a call that requires nobody", 3, "evidence", requiring("")],
  [
    "a call of another run",
    3,
    "evidence",
    called({ run: { host: "github", runId: "2", runAttempt: "1", job: "build" } }),
  ],
  ["a call of a terminal", 3, "evidence", called({ run: { host: "terminal", runId: "x" } })],
  ["a call a day later", 3, "evidence-age", called({ now: new Date("2026-11-25T11:00:00Z") })],
  ["a call by a clock that is two hours late", 3, "evidence", called({ now: new Date("2026-11-24T09:59:59Z") })],
  ["a call when an image has become too old", 1, "image-age", called({ now: new Date("2027-02-01T00:00:00Z") })],
  ["a rule that reads what nobody requires", 3, "evidence", all(requiring(), without("verify.evidence.json"))],
  [
    "a rule for signatures without a record of them",
    3,
    "evidence",
    all(requiring(), without("verify.evidence.json", "verify.sarif")),
  ],
  [
    "a rule for exploited vulnerabilities without a scan",
    3,
    "evidence",
    all(requiring(), without("image-scan.evidence.json")),
  ],
  [
    "a rule for deployed images without a manifest check",
    3,
    "evidence",
    all(requiring(), without("manifest-check.evidence.json")),
  ],
  [
    "a threshold that the policy does not replace",
    1,
    "severity",
    all(ruled({ severities: { critical: "deny" } }), called({}, { failOn: "info" })),
  ],
  [
    "new-only, where a new finding is exploited",
    1,
    "known-exploited",
    all(
      called({}, { newOnly: true }),
      scanned({ ...vulnerability({}, { exploitedSince: "2026-01-01" }), baselineState: "new" }),
    ),
  ],
  [
    "new-only, where a new finding is overdue",
    1,
    "sla",
    all(
      called({}, { newOnly: true }),
      scanned({
        ...recent,
        ruleId: "CVE-3",
        fingerprint: fingerprint("CVE-3"),
        baselineState: "new",
        advisory: { ...recent.advisory, published: "2020-01-01" } as never,
      }),
    ),
  ],
  [
    "new-only, where the baseline is the head's",
    1,
    "severity",
    all(called({ distrust: { ...distrust, baselines: ["image-scan"] } }, { newOnly: true }), scanned(known)),
  ],
  [
    "new-only, where nothing was compared",
    1,
    "severity",
    all(called({}, { newOnly: true }), scanned(vulnerability({ severity: "critical" }))),
  ],
  [
    "new-only, where the finding is updated",
    1,
    "severity",
    all(called({}, { newOnly: true }), scanned({ ...known, baselineState: "new" })),
  ],
  ["a known finding without new-only", 1, "severity", scanned(known)],
  [
    "a suppression that only the change has",
    1,
    "severity",
    all(scanned(suppressed), called({ distrust: { ...distrust, suppressed: [suppressed.fingerprint] } })),
  ],
  [
    "a suppression by the lint of a vulnerability",
    1,
    "severity",
    step("dockerfile-lint", { findings: [{ ...suppressed, locations: lint.locations, subject: lint.subject }] }),
  ],
  [
    "a suppression of another line by the change",
    1,
    "severity",
    all(
      step("dockerfile-lint", { findings: [lint] }),
      called({ distrust: { ...distrust, suppressed: [lint.fingerprint] } }),
    ),
  ],
  [
    "a twin of a suppressed finding",
    1,
    "severity",
    scanned(suppressed, { ...vulnerability({ severity: "critical" }), fingerprint: `${suppressed.fingerprint}:2` }),
  ],
  [
    "settings that only the change has",
    3,
    "evidence",
    called({ distrust: { ...distrust, settings: [{ action: "image-scan", what: ".seaworthy.yaml" }] } }),
  ],
  ["a report that the change brings", 3, "evidence", called({ distrust: { ...distrust, reports: ["trivy.json"] } })],
  [
    "an attested statement that cannot be used",
    3,
    "evidence",
    attested({ problems: [{ what: "an attestation cannot be used", remediation: "attest it again" }] }),
  ],
  [
    "an attested SBOM with a blocked package",
    1,
    "packages",
    attested({ sboms: [{ attestedBy, digest: imageDigest, text: sbomWith([component("pkg:pypi/pyyaml@6")]) }] }),
  ],
  [
    "an attested SBOM that cannot be read",
    3,
    "evidence",
    attested({ sboms: [{ attestedBy, digest: imageDigest, text: "{}" }] }),
  ],
  [
    "an attested SBOM of an image that is too old",
    1,
    "image-age",
    attested({ sboms: [{ attestedBy, digest: imageDigest, text: sbomWith([], "2020-01-01T00:00:00Z") }] }),
  ],
];
