import type { PolicyFile } from "../../../../../actions/gate/policy/schema.ts";
import type { Finding } from "../../../../../shared/findings/index.ts";
import { fingerprint } from "../../../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../../../harness/samples.ts";
import {
  all,
  attested,
  attestedBy,
  builder,
  called,
  node,
  otherDigest,
  repository,
  ruled,
  scanned,
  step,
  vulnerability,
} from "../passing.ts";
import type { Attack } from "./case.ts";

type Advisory = NonNullable<Finding["advisory"]>;

/** A medium vulnerability with a fix, by the date that its advisory states. */
function medium(published: string | undefined, facts: Partial<Advisory> = {}): Finding {
  const { advisory, ...rest } = vulnerability(
    { ruleId: "CVE-2026-2000", severity: "medium" },
    { severity: "medium", ...facts },
  );
  const { published: _published, ...undated } = advisory ?? ({} as Advisory);
  return { ...rest, advisory: { ...undated, ...(published === undefined ? {} : { published }) } };
}

function manyAliases(length: number): Finding {
  return vulnerability({ aliases: Array.from({ length }, (_, index) => `GHSA-${index}`) });
}

const expression = (id: string, text: string): NonNullable<PolicyFile["rules"]> => ({
  expressions: [{ id, "deny-if": text, message: "no" }],
});
const pinned = (name: string) => ({ ...node, reference: `${name}@sha256:${"2".repeat(64)}` });
const based = (...images: readonly object[]) =>
  step("dockerfile-lint", { record: { images: [node, ...(images as readonly (typeof node)[])] } });
const deployed = (image: object) =>
  step("manifest-check", { record: { images: [{ ...node, ...image, use: "deployed", file: "k8s.yaml" }] } });
const stated = { attestedBy, digests: [imageDigest], builder, sources: [repository] };

/** Findings and facts that a rule has to object to. */
export const ruleAttacks: readonly Attack[] = [
  ["a critical vulnerability", 1, "severity", scanned(vulnerability({ severity: "critical" }))],
  [
    "a high vulnerability without a fix",
    1,
    "severity",
    scanned(vulnerability({ severity: "high", fixes: [] }, { fixState: "wont-fix" })),
  ],
  [
    "a high finding of a Dockerfile",
    1,
    "severity",
    step("dockerfile-lint", { findings: [lintFinding("DL3000", "high", 9)] }),
  ],
  [
    "a high finding of a manifest",
    1,
    "severity",
    step("manifest-check", { findings: [lintFinding("SW-K8S-x", "high", 9)] }),
  ],
  [
    "a medium finding that is no vulnerability, under `sla`",
    1,
    "severity",
    scanned(packageFinding("SW-IM-x", "medium", { advisory: undefined as never })),
  ],
  [
    "a severity that the table leaves to `fail-on`",
    1,
    "severity",
    all(ruled({ severities: { critical: "deny" } }), scanned(vulnerability({ severity: "high" }))),
  ],
  [
    "a table that is off, where `fail-on` is low",
    1,
    "severity",
    all(ruled({ severities: { low: "allow", enforce: "off" } }), called({}, { failOn: "low" })),
  ],
  [
    "a vulnerability that only another severity's fix makes fixable",
    1,
    "severity",
    all(ruled({ severities: { low: "fixable" } }), scanned(vulnerability())),
  ],
  ["a vulnerability that is overdue by a day", 1, "sla", scanned(medium("2026-09-24T23:59:59Z"))],
  ["a vulnerability whose days end today", 1, "sla", scanned(medium("2026-09-25"))],
  ["a vulnerability that nobody dates", 1, "sla", scanned(medium(undefined))],
  ["a vulnerability dated by a word", 1, "sla", scanned(medium("soon"))],
  ["a vulnerability dated by a day that no month has", 1, "sla", scanned(medium("2026-13-45"))],
  ["a vulnerability dated in another order", 1, "sla", scanned(medium("24/11/2026"))],
  ["a vulnerability dated without hyphens", 1, "sla", scanned(medium("20261120"))],
  ["a vulnerability dated with one digit for the month", 1, "sla", scanned(medium("2026-9-20"))],
  ["a vulnerability of the year one", 1, "sla", scanned(medium("0001-01-01T00:00:00Z"))],
  ["a vulnerability that is published in a hundred years", 1, "sla", scanned(medium("2126-11-20T00:00:00Z"))],
  ["a vulnerability that is published the day after tomorrow", 1, "sla", scanned(medium("2026-11-26T00:00:00Z"))],
  ["a vulnerability of the last year that has four digits", 1, "sla", scanned(medium("9999-12-31"))],
  ["a vulnerability that became overdue meanwhile", 1, "sla", called({ now: new Date("2027-02-01T12:00:00Z") })],
  [
    "a vulnerability that CISA lists",
    1,
    "known-exploited",
    scanned(vulnerability({}, { exploitedSince: "2026-11-01" })),
  ],
  [
    "a vulnerability that CISA lists without a day",
    1,
    "known-exploited",
    scanned(vulnerability({}, { exploitedSince: "an unknown day" })),
  ],
  [
    "a vulnerability that CISA lists from tomorrow",
    1,
    "known-exploited",
    scanned(vulnerability({}, { exploitedSince: "2026-11-25" })),
  ],
  ["a probability a little above the bound", 1, "epss", scanned(vulnerability({}, { epss: 0.100001 }))],
  ["a probability of one", 1, "epss", scanned(vulnerability({}, { epss: 1 }))],
  [
    "an unknown probability, where that denies",
    1,
    "epss",
    all(ruled({ epss: { above: 0.5, unknown: "deny" } }), scanned(vulnerability())),
  ],
  [
    "a distribution past its end",
    1,
    "end-of-life",
    scanned(packageFinding("SW-IM-end-of-life", "info", { aliases: [] })),
  ],
  ["a process that is root", 1, "root-user", scanned(packageFinding("SW-IM-root-user", "info", { aliases: [] }))],
  [
    "a process that is root, as an alias says",
    1,
    "root-user",
    scanned(packageFinding("X-1", "info", { aliases: ["CIS-DI-0001"] })),
  ],
  [
    "a Dockerfile that ends as root",
    1,
    "root-user",
    step("dockerfile-lint", { findings: [lintFinding("DL3002", "info", 7)] }),
  ],
  [
    "a signature that is missing",
    1,
    "signatures",
    step("verify", { findings: [packageFinding("SW-SIG-unsigned", "info", { aliases: [] })] }),
  ],
  [
    "an attestation that is missing",
    1,
    "signatures",
    step("verify", { findings: [packageFinding("SW-SIG-attestation-missing", "info", { aliases: [] })] }),
  ],
  [
    "a package of another type, by an expression",
    1,
    "no-new-npm",
    scanned(vulnerability({ package: { name: "a", version: "1", purl: "pkg:gem/a@1", path: "/a" } })),
  ],
  [
    "an alias that an expression looks for",
    1,
    "no-advisory",
    scanned(vulnerability({ aliases: ["GHSA-x", "GHSA-dead-dead-dead"] })),
  ],
  [
    "an expression over a field that a finding lacks",
    1,
    "a",
    ruled(expression("a", "finding.score > 99.0 || finding.package.name == 'x'")),
  ],
  ["an expression that is a text", 1, "a", ruled(expression("a", "finding.id"))],
  ["an expression that compares a text with a number", 1, "a", ruled(expression("a", "finding.ageDays > 'x'"))],
  ["an expression that divides by zero", 1, "a", ruled(expression("a", "1 / (size(finding.tools) - 1) == 1"))],
  ["an expression whose pattern is none", 1, "a", ruled(expression("a", "finding.message.matches('(')"))],
  [
    "an expression over the index of a list that is not there",
    1,
    "a",
    ruled(expression("a", "finding.aliases[7] == 'x'")),
  ],
  [
    "an expression over more aliases than can be judged",
    1,
    "a",
    all(ruled(expression("a", "finding.aliases.exists(a, a == 'x')")), scanned(manyAliases(100_000))),
  ],
  [
    "nested loops over many aliases",
    1,
    "a",
    all(
      ruled(
        expression(
          "a",
          "finding.aliases.exists(a, finding.aliases.exists(b, finding.aliases.exists(c, a + b + c == 'x')))",
        ),
      ),
      scanned(manyAliases(900)),
    ),
  ],
  ["an image outside the patterns", 1, "base-images", based(pinned("evil.example/node"))],
  [
    "an image of a registry that begins like the allowed one",
    1,
    "base-images",
    based(pinned("ghcr.io.evil.example/owner/a")),
  ],
  ["an image of an owner that begins like the allowed one", 1, "base-images", based(pinned("ghcr.io/owner-evil/a"))],
  ["an image on another port of the registry", 1, "base-images", based(pinned("ghcr.io:8443/owner/a"))],
  ["an image with the registry as a directory", 1, "base-images", based(pinned("evil.example/ghcr.io/owner/a"))],
  ["an image with a look-alike letter", 1, "base-images", based(pinned("n\u043ede"))],
  ["an image with a zero-width blank", 1, "base-images", based(pinned("node\u200b"))],
  ["an image with dot segments", 1, "base-images", based(pinned("ghcr.io/owner/../evil/a"))],
  ["an image of another user of Docker Hub", 1, "base-images", based(pinned("evil/node"))],
  ["an image without a digest", 1, "base-images", based({ ...node, reference: "node:24" })],
  ["an image with half a digest", 1, "base-images", based({ ...node, reference: `node@sha256:${"2".repeat(32)}` })],
  [
    "an image with a tag that looks like a digest",
    1,
    "base-images",
    based({ ...node, reference: `node:sha256-${"2".repeat(64)}` }),
  ],
  ["an image with a variable", 1, "base-images", based({ ...node, unknown: ["BASE"] })],
  [
    "an image that builders read in two ways",
    1,
    "base-images",
    based({ ...node, doubt: "a comment continues the line" }),
  ],
  ["a build context with the name of an allowed image", 1, "base-images", based({ ...node, context: true })],
  [
    "a frontend that is not allowed",
    1,
    "base-images",
    based({ ...pinned("evil.example/dockerfile"), use: "frontend" }),
  ],
  [
    "a mount from an image that is not allowed",
    1,
    "base-images",
    based({ ...pinned("evil.example/x"), use: "mounted" }),
  ],
  ["a copy from an image that is not allowed", 1, "base-images", based({ ...pinned("evil.example/x"), use: "copied" })],
  ["a manifest that deploys an image that is not allowed", 1, "base-images", deployed(pinned("evil.example/x"))],
  ["a manifest that deploys by a tag", 1, "base-images", deployed({ reference: "node:24" })],
  ["an image that was built by nobody known", 3, "provenance", attested({ provenances: [] })],
  ["provenance of another image", 3, "provenance", attested({ provenances: [{ ...stated, digests: [otherDigest] }] })],
  [
    "provenance by another builder",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, builder: "https://evil.example/builder" }] }),
  ],
  [
    "provenance by a builder that begins like the allowed one",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, builder: "https://github.com/owner/repo-evil/.github/workflows/a.yml" }] }),
  ],
  [
    "provenance by the builder over plain HTTP",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, builder: builder.replace("https", "http") }] }),
  ],
  [
    "provenance by the builder with a name before its host",
    1,
    "provenance",
    attested({
      provenances: [{ ...stated, builder: builder.replace("https://", "https://github.com@evil.example/") }],
    }),
  ],
  [
    "provenance from another owner",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, sources: ["https://github.com/evil/repo"] }] }),
  ],
  [
    "provenance from an owner that begins like the allowed one",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, sources: ["https://github.com/owner-evil/repo"] }] }),
  ],
  [
    "provenance from the owner in another case",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, sources: ["https://github.com/Owner/repo"] }] }),
  ],
  ["provenance without a source", 1, "provenance", attested({ provenances: [{ ...stated, sources: [] }] })],
  [
    "provenance from two sources, one of a stranger",
    1,
    "provenance",
    attested({ provenances: [{ ...stated, sources: [repository, "https://github.com/evil/repo"] }] }),
  ],
  ["provenance of one platform of two", 3, "provenance", called({ digests: [imageDigest, otherDigest] })],
  [
    "two findings with one fingerprint, one of them critical",
    1,
    "severity",
    scanned(
      vulnerability(),
      vulnerability({ severity: "critical", fingerprint: fingerprint("CVE-2026-1000", "pkg:npm/ws") }),
    ),
  ],
];
