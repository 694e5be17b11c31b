import { imageDigest } from "../../../../harness/samples.ts";
import { all, called, otherDigest, report } from "../passing.ts";
import type { Change } from "../world.ts";
import type { Attack } from "./case.ts";

const vulnerability = {
  VulnerabilityID: "CVE-2026-3000",
  PkgName: "zlib",
  InstalledVersion: "1.3",
  Severity: "CRITICAL",
};
const trivy = (results: readonly object[], changes: object = {}) => ({
  SchemaVersion: 2,
  ArtifactName: "shop:ci",
  ArtifactType: "container_image",
  CreatedAt: "2026-11-24T11:30:00Z",
  Metadata: { RepoDigests: [`shop@${imageDigest}`] },
  Results: [{ Target: "shop", Class: "os-pkgs" }, ...results],
  ...changes,
});
const vulnerable = (changes: object) =>
  trivy([{ Target: "shop", Class: "os-pkgs", Vulnerabilities: [{ ...vulnerability, ...changes }] }]);
const match = {
  vulnerability: { id: "CVE-2026-3000", severity: "Critical" },
  artifact: { name: "zlib", version: "1.3" },
};
const low = { ...match, vulnerability: { id: "CVE-2026-3000", severity: "Low" } };
const grype = (changes: object) => ({
  matches: [],
  source: { type: "image", target: { manifestDigest: imageDigest } },
  descriptor: {
    ...{ name: "grype", version: "0.90.0", timestamp: "2026-11-24T11:30:00Z" },
    db: { status: { built: "2026-11-24T00:00:00Z", valid: true } },
  },
  ...changes,
});
const likely = (epss: readonly object[]) =>
  grype({ matches: [{ ...low, vulnerability: { ...low.vulnerability, epss } }] });
const exploited = (knownExploited: readonly object[]) =>
  grype({ matches: [{ ...low, vulnerability: { ...low.vulnerability, knownExploited } }] });
const result = { ruleId: "js/x", level: "error", message: { text: "x" } };
const revised = { versionControlProvenance: [{ repositoryUri: "https://git.example/shop" }] };
const ended = {
  ...revised,
  invocations: [{ executionSuccessful: true, endTimeUtc: "2026-11-24T11:30:00Z" }],
};
const sarif = (...results: readonly object[]) => ({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "CodeQL" } }, ...ended, results }],
});
const sarifRun = (changes: object) => ({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "CodeQL" } }, ...ended, results: [], ...changes }],
});
const scored = (score: unknown) => ({ ...result, level: "note", properties: { "security-severity": score } });
const zap = (name: string, results: readonly object[] = []) => ({
  version: "2.1.0",
  runs: [{ tool: { driver: { name } }, invocations: ended.invocations, results }],
});
/** A vulnerability in a package, in the form of Snyk. */
const known = {
  ruleId: "SNYK-1",
  level: "note",
  message: { text: "x" },
  locations: [{ logicalLocations: [{ fullyQualifiedName: "bzip2@1.0.6-8.1" }] }],
};
const hadolint = { file: "Dockerfile", line: 1, column: 1, code: "DL3000", level: "error", message: "x" };
const dockle = (details: readonly object[], summary: object = {}) => ({
  image: `shop@${imageDigest}`,
  summary: { fatal: 0, warn: 0, info: 0, pass: 9, ...summary },
  details,
});
const denied = (what: string, document: unknown, by = "severity", digest?: string): Attack => [
  `a report ${what}`,
  1,
  by,
  report("report.json", document, digest),
];
const unread = (what: string, document: unknown, digest?: string): Attack => [
  `a report ${what}`,
  3,
  "evidence",
  report("report.json", document, digest),
];
const unmerged = called({ distrust: { suppressed: [], baselines: [] } });
const onChange = (what: string, change: Change): Attack => [
  `a report ${what}, about a change`,
  1,
  "severity",
  all(change, unmerged),
];

/** Reports to which there is nothing to object. */
export const wholeReports = {
  Trivy: trivy([]),
  Grype: grype({ matches: [low], ignoredMatches: [{ ...match, artifact: { name: "expat", version: "2" } }] }),
  CodeQL: sarif({ ...result, suppressions: [{ kind: "inSource", status: "accepted" }] }),
  hadolint: [{ ...hadolint, level: "style" }],
  Dockle: dockle([{ code: "CIS-DI-0005", level: "INFO" }], { info: 1 }),
};

/** Reports of other tools that a job gives to the gate. */
export const reportAttacks: readonly Attack[] = [
  denied("of Trivy with a critical vulnerability", vulnerable({})),
  denied("of Trivy with a severity in lower case", vulnerable({ Severity: "critical" })),
  denied(
    "of Trivy with a fixed vulnerability of an unknown severity",
    vulnerable({ Severity: "SEVERE", FixedVersion: "2" }),
    "sla",
  ),
  denied(
    "of Trivy with a fix, published in a hundred years",
    vulnerable({ Severity: "MEDIUM", FixedVersion: "2", PublishedDate: "2126-01-01T00:00:00Z" }),
    "sla",
  ),
  denied(
    "of Trivy with a secret",
    trivy([{ Target: "/a", Class: "secret", Secrets: [{ RuleID: "aws", Severity: "CRITICAL" }] }]),
  ),
  denied(
    "of Trivy with a misconfiguration",
    trivy([
      { Target: "Dockerfile", Class: "config", Misconfigurations: [{ ID: "DS002", Severity: "HIGH", Status: "FAIL" }] },
    ]),
  ),
  denied(
    "of Trivy with a license",
    trivy([{ Target: "x", Class: "license", Licenses: [{ Severity: "HIGH", Name: "X" }] }]),
  ),
  denied(
    "of Trivy with a vulnerability of a class of its own",
    trivy([{ Target: "x", Class: "other", Vulnerabilities: [vulnerability] }]),
  ),
  denied("of Grype with a critical match", grype({ matches: [match] })),
  denied("of Grype with a match that is likely exploited", likely([{ epss: 0.5 }]), "epss"),
  denied("of Grype with two probabilities", likely([{ epss: 0.01 }, { epss: 0.5 }]), "epss"),
  denied("of Grype with an exploited match", exploited([{ dateAdded: "2026-01-01" }]), "known-exploited"),
  denied("of Grype with an exploited match without a day", exploited([{}]), "known-exploited"),
  denied(
    "of Grype with a fix in a hundred years",
    grype({
      matches: [
        {
          ...match,
          vulnerability: {
            id: "CVE-2026-3000",
            severity: "Medium",
            fix: { state: "fixed", versions: ["2"], available: [{ date: "2126-01-01" }] },
          },
        },
      ],
    }),
    "sla",
  ),
  denied("in SARIF with an error", sarif(result)),
  denied("in SARIF with a score above its level", sarif(scored("9.8"))),
  denied("in SARIF with a score that is a number", sarif(scored(9.8))),
  denied("in SARIF with a score in the form of a power", sarif(scored("0.98e1"))),
  denied("in SARIF with an error that is open", sarif({ ...result, kind: "open" })),
  denied("in SARIF with an error to review", sarif({ ...result, kind: "review" })),
  denied("in SARIF with an error of an unknown kind", sarif({ ...result, kind: "Pass" })),
  denied("in SARIF with an error that is unchanged", sarif({ ...result, baselineState: "unchanged" })),
  denied("in SARIF with an error without a rule", sarif({ level: "error", message: { text: "x" } })),
  denied(
    "in SARIF with a suppression under review",
    sarif({ ...result, suppressions: [{ kind: "external", status: "underReview" }] }),
  ),
  denied(
    "in SARIF with a rejected suppression",
    sarif({ ...result, suppressions: [{ kind: "inSource", status: "rejected" }] }),
  ),
  denied(
    "in SARIF with a suppression that is accepted and rejected",
    sarif({ ...result, suppressions: [{ status: "accepted" }, { status: "rejected" }] }),
  ),
  denied("in SARIF with an empty list of suppressions", sarif({ ...result, suppressions: [] })),
  denied("in SARIF with an error in the second run", {
    version: "2.1.0",
    runs: [...sarif().runs, ...sarif(result).runs],
  }),
  denied(
    "in SARIF with the level in its rule alone",
    sarifRun({
      tool: { driver: { name: "CodeQL", rules: [{ id: "a", defaultConfiguration: { level: "error" } }] } },
      results: [{ ruleId: "a", message: { text: "x" } }],
    }),
  ),
  denied("in SARIF with an error of a kind that has none", sarif({ ...result, kind: "informational" })),
  denied(
    "in SARIF with the level in the rule of an extension",
    sarifRun({
      tool: {
        driver: { name: "CodeQL", rules: [{ id: "b", defaultConfiguration: { level: "note" } }] },
        extensions: [{ rules: [{ id: "a", defaultConfiguration: { level: "error" } }] }],
      },
      results: [{ rule: { index: 0, toolComponent: { index: 0 } }, message: { text: "x" } }],
    }),
  ),
  denied(
    "in SARIF with two rules of one id",
    sarifRun({
      tool: {
        driver: { name: "CodeQL", rules: [{ id: "a", defaultConfiguration: { level: "error" } }] },
        extensions: [{ rules: [{ id: "a", defaultConfiguration: { level: "note" } }] }],
      },
      results: [{ ruleId: "a", message: { text: "x" } }],
    }),
  ),
  denied(
    "in SARIF with a level that the call of the tool raised",
    sarifRun({
      tool: { driver: { name: "CodeQL", rules: [{ id: "a", defaultConfiguration: { level: "note" } }] } },
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { id: "a" }, configuration: { level: "error" } }],
        },
      ],
      results: [{ ruleId: "a", message: { text: "x" } }],
    }),
  ),
  denied(
    "of Trivy with a misconfiguration of another status",
    trivy([
      { Target: "Dockerfile", Class: "config", Misconfigurations: [{ ID: "DS002", Severity: "HIGH", Status: "Fail" }] },
    ]),
  ),
  unread("in SARIF whose results are in another file", sarifRun({ externalPropertyFileReferences: { results: [{}] } })),
  unread(
    "in SARIF of a run that was configured wrongly",
    sarifRun({ invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: "error" }] }] }),
  ),
  unread("of Grype whose data has no date", grype({ descriptor: { name: "grype", version: "1", db: {} } })),
  unread("of Trivy and in SARIF at once", { ...trivy([]), ...sarif() }),
  unread(
    "of Trivy with two lists of results",
    JSON.stringify(trivy([])).replace('"Results"', '"Results":[],"Results"'),
  ),
  unread("in SARIF that does not say what it is about", {
    version: "2.1.0",
    runs: [{ ...sarif().runs[0], versionControlProvenance: [] }],
  }),
  unread("of Trivy with keys in another case", trivy([{ Target: "x", vulnerabilities: [vulnerability] }])),
  [
    "a report of Trivy on secrets alone, where Trivy is required",
    3,
    "evidence",
    all(
      called({}, { require: ["image-scan", "trivy"] }),
      report("report.json", trivy([], { Results: [{ Target: "/a", Class: "secret" }] })),
    ),
  ],
  [
    "a report of ZAP about the source, where one about the image is required",
    3,
    "evidence",
    all(called({}, { require: ["image-scan", "zap@image"] }), report("zap.sarif", zap("ZAP"))),
  ],
  [
    "a report of a scanner whose data has no date",
    3,
    "evidence-age",
    report("snyk.sarif", zap("Snyk Container", [known]), imageDigest),
  ],
  [
    "a report of a tool that is called sbom and has no date",
    3,
    "evidence-age",
    report("sbom.sarif", { ...zap("sbom"), runs: [{ ...zap("sbom").runs[0], ...revised, invocations: [] }] }),
  ],
  denied("of hadolint with an error", [hadolint]),
  denied(
    "of hadolint with a root user at the lowest level",
    [{ ...hadolint, code: "DL3002", level: "style" }],
    "root-user",
  ),
  denied("of Dockle with a fatal result", dockle([{ code: "CIS-DI-0010", level: "FATAL" }], { fatal: 1 })),
  denied("of Dockle with a root user", dockle([{ code: "CIS-DI-0001", level: "INFO" }], { info: 1 }), "root-user"),
  denied(
    "of Syft with a blocked package",
    {
      artifacts: [
        {
          id: "1",
          name: "pyyaml",
          version: "6",
          type: "python",
          purl: "pkg:pypi/pyyaml@6",
          licenses: [{ value: "MIT" }],
        },
      ],
      source: { type: "image", metadata: { manifestDigest: imageDigest } },
      descriptor: { name: "syft", version: "1" },
      schema: { version: "16.0.0" },
    },
    "packages",
  ),
  onChange("of Grype with an ignored match", report("report.json", grype({ ignoredMatches: [match] }))),
  onChange(
    "in SARIF with a suppression",
    report("report.json", sarif({ ...result, suppressions: [{ kind: "inSource" }] })),
  ),
  onChange(
    "of Dockle with an ignored result",
    report("report.json", dockle([{ code: "CIS-DI-0010", level: "IGNORE" }])),
  ),
  unread("that is nothing", ""),
  unread("that is a word", "null"),
  unread("that is an object", "{}"),
  unread("with a comma behind its end", `${JSON.stringify(trivy([]))},`),
  unread("with a comment", `// of Trivy\n${JSON.stringify(trivy([]))}`),
  unread("in lines of JSON", `${JSON.stringify(trivy([]))}\n${JSON.stringify(trivy([]))}\n`),
  unread("of Trivy in its old form", [{ Target: "shop", Vulnerabilities: [vulnerability] }]),
  unread("of Trivy whose version is in quotes", trivy([], { SchemaVersion: "2" })),
  unread("of Trivy of the first version", trivy([], { SchemaVersion: 1 })),
  unread("of Trivy on nothing", trivy([], { ArtifactType: "" })),
  unread("of Trivy without results", trivy([], { Results: null })),
  unread("of Trivy whose results are an object", trivy([], { Results: {} })),
  unread("of Trivy whose vulnerabilities are an object", trivy([{ Target: "x", Vulnerabilities: {} }])),
  unread("of Trivy with a vulnerability without a severity", vulnerable({ Severity: undefined })),
  unread("of Trivy with a vulnerability with an empty severity", vulnerable({ Severity: "" })),
  unread("of Trivy with a vulnerability without a package", vulnerable({ PkgName: "" })),
  unread("of Trivy with a vulnerability whose id is a number", vulnerable({ VulnerabilityID: 1 })),
  unread(
    "of Trivy with a misconfiguration without a status",
    trivy([{ Target: "x", Misconfigurations: [{ ID: "a", Severity: "HIGH" }] }]),
  ),
  unread(
    "of Trivy with a suppressed vulnerability that is none",
    trivy([{ Target: "x", ExperimentalModifiedFindings: [{ Type: "vulnerability", Finding: {} }] }]),
  ),
  unread("of Trivy on another image", trivy([], { Metadata: { RepoDigests: [`shop@${otherDigest}`] } })),
  unread("of Trivy whose digest the call contradicts", trivy([]), otherDigest),
  unread(
    "of Trivy whose digest is behind another sign",
    trivy([], { Metadata: { RepoDigests: [`shop#${imageDigest}`] } }),
  ),
  unread(
    "of Trivy whose digest is followed by more",
    trivy([], { Metadata: { RepoDigests: [`shop@${imageDigest}0`] } }),
  ),
  unread("of Grype on another image", grype({ source: { type: "image", target: { manifestDigest: otherDigest } } })),
  unread("of Grype under another name", grype({ descriptor: { name: "gripe", version: "1", db: {} } })),
  unread(
    "of Grype whose data failed to load",
    grype({ descriptor: { name: "grype", version: "1", db: { status: { error: "x" } } } }),
  ),
  unread("of Grype without data", grype({ descriptor: { name: "grype", version: "1", db: null } })),
  unread("of Grype with a match without a package", grype({ matches: [{ ...match, artifact: {} }] })),
  unread("of Grype with a probability above one", likely([{ epss: 1.5 }])),
  unread("of Grype whose matches are an object", grype({ matches: {} })),
  unread("in SARIF of another version", { ...sarif(), version: "2.0.0" }),
  unread("in SARIF without runs", { version: "2.1.0", runs: [] }),
  unread("in SARIF without results", sarifRun({ results: null })),
  unread("in SARIF of nobody", sarifRun({ tool: { driver: { name: "" } } })),
  unread("in SARIF of Seaworthy in another case", sarifRun({ tool: { driver: { name: "SeaWorthy" } } })),
  unread("in SARIF of a run that failed", sarifRun({ invocations: [{ executionSuccessful: false }] })),
  unread(
    "in SARIF of two calls, the first of which failed",
    sarifRun({ invocations: [{ executionSuccessful: false }, { executionSuccessful: true }] }),
  ),
  unread("in SARIF of a call that does not say whether it ended", sarifRun({ invocations: [{}] })),
  unread("in SARIF with a result without a message", sarif({ ruleId: "a" })),
  unread("of hadolint without problems", "[]"),
  unread("of hadolint with a rule of another tool", [{ ...hadolint, code: "CKV_1" }]),
  unread("of hadolint with an unknown level", [{ ...hadolint, level: "fatal" }]),
  unread("of hadolint that could not read a file", [{ ...hadolint, code: "DL1000" }]),
  unread("of Dockle that counts more than it lists", dockle([], { fatal: 1 })),
  unread("of Dockle without checks", dockle([], { pass: 0 })),
  unread("of Dockle with an unknown level", dockle([{ code: "a", level: "BAD" }])),
  unread("of Dockle on another image", { ...dockle([]), image: `shop@${otherDigest}` }),
  ["a report that is not there", 3, "evidence", (world) => ({ ...world, reports: ["nowhere.json"] })],
  ["a report that is a directory", 3, "evidence", (world) => ({ ...world, reports: ["out"] })],
  [
    "a report of a name with a digest in upper case",
    3,
    "evidence",
    all(report("report.json", trivy([])), (world) => ({
      ...world,
      reports: [`report.json@${imageDigest.toUpperCase()}`],
    })),
  ],
];
