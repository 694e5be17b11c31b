import { decide } from "../../../../../actions/gate/decide.ts";
import type { GivenReport } from "../../../../../actions/gate/model.ts";
import { type PolicyFile, policyFile } from "../../../../../actions/gate/policy/schema.ts";
import type { Waiver } from "../../../../../actions/gate/waivers/schema.ts";
import { readExternalReport } from "../../../../../shared/evidence/external/index.ts";
import { type Finding, fingerprint } from "../../../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../../../harness/samples.ts";
import { advisoryWith, critical, evidenceDirectory, evidenceOf, policyWith, question, waiver } from "../../fixtures.ts";
import type { Case } from "./case.ts";

interface Meeting {
  readonly finding?: Finding;
  readonly waivers?: readonly Waiver[];
  readonly policy?: PolicyFile;
  readonly now?: string;
  /** What Trivy says of the same vulnerability. */
  readonly trivy?: object;
}

function reportOf(changes: object): GivenReport {
  const vulnerability = {
    VulnerabilityID: "CVE-2021-44906",
    PkgName: "minimist",
    InstalledVersion: "1.2.0",
    PkgIdentifier: { PURL: "pkg:npm/minimist@1.2.0" },
    Severity: "LOW",
    ...changes,
  };
  const [report] = readExternalReport(
    JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: "shop:ci",
      ArtifactType: "container_image",
      Metadata: { RepoDigests: [`shop@${imageDigest}`] },
      Results: [{ Target: "shop", Class: "lang-pkgs", Vulnerabilities: [vulnerability] }],
    }),
    "trivy.json",
  );
  if (report === undefined) throw new Error("no report");
  return { report };
}

/** Whether one waiver, or any of several, covers the finding so that the gate passes. */
function isWaived(
  changes: Partial<Waiver>,
  { finding = critical, waivers, policy = {}, now, trivy }: Meeting = {},
): boolean {
  const given = waivers ?? [waiver(changes)];
  const parsed = policyFile.safeParse({ ...policy, waivers: given });
  // A waiver that is refused waives nothing.
  if (!parsed.success) return false;
  const isImage = finding.subject.kind === "image";
  const evidence = evidenceOf(isImage ? evidenceDirectory([finding]) : evidenceDirectory([], [finding]), {
    reports: trivy === undefined ? [] : [reportOf(trivy)],
  });
  const asked = { ...question, now: now === undefined ? question.now : new Date(now) };
  const files = evidence.directory.evidence.map((entry) => ({
    ...entry,
    record: { ...entry.record, createdAt: asked.now.toISOString() },
  }));
  const whole = { ...evidence, directory: { evidence: files, problems: [] } };
  const { verdict } = decide(policyWith(parsed.data), whole, asked);
  return verdict.decision === "pass" && verdict.waived.length > 0;
}

const by = (what: string, isSuppressed: boolean, changes: Partial<Waiver>, meeting: Meeting = {}): Case => [
  `a waiver ${what}`,
  isSuppressed,
  () => isWaived(changes, meeting),
];
const elsewhere = { path: "/srv/minimist/package.json", diffId: `sha256:${"cd".repeat(32)}`, layerIndex: 3 };
const twice = { ...critical, imageLocations: [...(critical.imageLocations ?? []), elsewhere] };
const scoped = advisoryWith(
  {},
  { package: { name: "@shop/x", version: "1", purl: "pkg:npm/%40shop/x@1", path: "/x" } },
);
const deb = advisoryWith(
  {},
  {
    package: {
      name: "zlib1g",
      version: "1:1.3-1",
      purl: "pkg:deb/debian/zlib1g@1%3A1.3-1?arch=amd64",
      path: "/var/lib/dpkg/status",
      sourceName: "zlib",
    },
  },
);
const odd = (purl: string): Finding => advisoryWith({}, { package: { name: "x", version: "1", purl, path: "/x" } });
const unfixed = advisoryWith({ fixState: "not-fixed" }, { fixes: [] });
const lint = lintFinding("DL3002", "high", 3, { aliases: ["SW-DF-root"] });
const root = { id: "DL3002", severity: "high" } as const;
const age = { severity: "high", created: "2026-09-01" } as const;
const bulletin = { ...critical, ruleId: "DSA-1-1", aliases: ["CVE-2021-44906", "CVE-2021-44907"] };

/** Waivers of a policy and near misses. */
export const waiverCases: readonly Case[] = [
  by("that fits", true, {}),
  by("in the last millisecond of its last day", true, { expires: "2026-11-24" }, { now: "2026-11-24T23:59:59.999Z" }),
  by(
    "in the first millisecond after its last day",
    false,
    { expires: "2026-11-24" },
    { now: "2026-11-25T00:00:00.000Z" },
  ),
  by(
    "on its last day in a time zone where it is the next",
    true,
    { expires: "2026-11-24" },
    { now: "2026-11-25T05:00:00+10:00" },
  ),
  by(
    "after its last day in a time zone where it is still that day",
    false,
    { expires: "2026-11-24" },
    { now: "2026-11-24T20:00:00-10:00" },
  ),
  by("in the first millisecond of its first day", true, { created: "2026-11-20" }, { now: "2026-11-20T00:00:00.000Z" }),
  by(
    "in the last millisecond before its first day",
    false,
    { created: "2026-11-20" },
    { now: "2026-11-19T23:59:59.999Z" },
  ),
  by("of one day", true, { created: "2026-11-24", expires: "2026-11-24" }),
  by("of 30 days for a critical finding", true, { created: "2026-11-01", expires: "2026-12-01" }),
  by("of 31 days for a critical finding", false, { created: "2026-11-01", expires: "2026-12-02" }),
  by(
    "of 90 days for a high finding",
    true,
    { ...age, expires: "2026-11-30" },
    { finding: { ...critical, severity: "high" } },
  ),
  by(
    "of 91 days for a high finding",
    false,
    { ...age, expires: "2026-12-01" },
    { finding: { ...critical, severity: "high" } },
  ),
  by("of 31 days that calls a critical finding high", false, {
    severity: "high",
    created: "2026-11-01",
    expires: "2026-12-02",
  }),
  by(
    "of 15 days by the preset strict",
    false,
    { created: "2026-11-10", expires: "2026-11-25" },
    {
      policy: {
        preset: "strict",
        unsigned: "this-job",
        rules: { "full-read": { enforce: "off" }, "evidence-age": { enforce: "off" } },
      },
    },
  ),
  by(
    "of six days, where five are allowed",
    false,
    { created: "2026-11-20", expires: "2026-11-26" },
    { policy: { "waiver-limits": { critical: 5 } } },
  ),
  by(
    "of no day, where none is allowed",
    true,
    { created: "2026-11-24", expires: "2026-11-24" },
    { policy: { "waiver-limits": { critical: 0 } } },
  ),
  by("that ends before it begins", false, { created: "2026-11-24", expires: "2026-11-23" }),
  by(
    "over the end of February of a leap year",
    true,
    { created: "2028-02-20", expires: "2028-03-21" },
    { now: "2028-02-29T12:00:00Z" },
  ),
  by("with a day that no year has", false, { expires: "2027-02-29" }),
  by("with an hour", false, { expires: "2026-12-01T00:00:00Z" }),
  by("with an owner of blanks", false, { owner: "  " }),
  by("without an owner", false, { owner: undefined as never }),
  by("with a reason of nine letters", false, { reason: "ninechars" }),
  by("with a reason of ten blanks", false, { reason: "          " }),
  by("without a severity", false, { severity: undefined as never }),
  by("with a severity of another tool", false, { severity: "important" as never }),
  by("with an unknown key", false, { until: "2026-12-01" } as never),
  by("with an empty package", false, { package: "" }),
  by("with a bound above one", false, { "epss-max": 2 }),
  by("by a name with a look-alike letter", false, { package: "m\u0456nimist" }),
  by("by a name with a zero-width blank", false, { package: "minimist\u200b" }),
  by("by a name and a version without a purl", false, { package: "minimist@1.2.0" }),
  by("by the beginning of a name with a star", false, { package: "mini*" }),
  by("by a purl in the form of a pattern", false, { package: "pkg:npm/minimist@*" }),
  by("by a purl with a type in upper case", true, { package: "pkg:NPM/minimist@1.2.0" }),
  by("by a purl with an escaped letter", true, { package: "pkg:npm/%6Dinimist" }),
  by("by a purl with a name in upper case", false, { package: "pkg:npm/Minimist" }),
  by("by a purl with the beginning of the version", false, { package: "pkg:npm/minimist@1.2" }),
  by("by a purl with a longer version", false, { package: "pkg:npm/minimist@1.2.0-rc1" }),
  by("by a purl with a qualifier that the package lacks", false, { package: "pkg:npm/minimist@1.2.0?arch=any" }),
  by("by a purl with a scope that the package lacks", false, { package: "pkg:npm/%40evil/minimist" }),
  by("by a purl of another type", false, { package: "pkg:pypi/minimist@1.2.0" }),
  by("by a purl with a scope", true, { package: "pkg:npm/@shop/x" }, { finding: scoped }),
  by("by a purl without the scope of the package", false, { package: "pkg:npm/x" }, { finding: scoped }),
  by("by a purl with another scope", false, { package: "pkg:npm/@shop2/x" }, { finding: scoped }),
  by("by a purl with an epoch", true, { package: "pkg:deb/debian/zlib1g@1:1.3-1" }, { finding: deb }),
  by("by a purl without the epoch of the package", false, { package: "pkg:deb/debian/zlib1g@1.3-1" }, { finding: deb }),
  by("by a purl of another distribution", false, { package: "pkg:deb/ubuntu/zlib1g" }, { finding: deb }),
  by("by a purl of another architecture", false, { package: "pkg:deb/debian/zlib1g?arch=arm64" }, { finding: deb }),
  by("by the name of the source package", false, { package: "zlib" }, { finding: deb }),
  by(
    "by a purl whose version has an at sign behind it",
    false,
    { package: "pkg:npm/x@1.0" },
    { finding: odd("pkg:npm/x@1.0%40evil") },
  ),
  by(
    "by a purl whose name has an at sign in it",
    false,
    { package: "pkg:npm/x@1.0" },
    { finding: odd("pkg:npm/x%401.0") },
  ),
  by("by a purl whose name has a slash in it", false, { package: "pkg:npm/a/b" }, { finding: odd("pkg:npm/a%2Fb") }),
  by(
    "by a purl in one version, of a package without one",
    false,
    { package: "pkg:npm/x@1.0" },
    { finding: odd("pkg:npm/x") },
  ),
  by("by an image in upper case", false, { image: "Shop:ci" }),
  by("by an image with a tag in upper case", false, { image: "shop:CI" }),
  by("by an image with its registry, which the scan did not name", false, { image: "docker.io/library/shop:ci" }),
  by("by an image with a star", false, { image: "shop*" }),
  by("by a digest in upper case", false, { image: imageDigest.toUpperCase() }),
  by("by half a digest", false, { image: imageDigest.slice(0, 39) }),
  by("by a digest without its algorithm", false, { image: imageDigest.slice(7) }),
  by("by an image of a longer name", false, { image: "shop:ci2" }),
  by("by a path in lower case", false, { path: "dockerfile" }),
  by("by a path with a dot before it", false, { path: "./Dockerfile" }),
  by("by a path with a star", false, { path: "Docker*" }),
  by("by a path from the root", false, { path: "/Dockerfile" }),
  by("by a path in the image without its slash", false, { path: "app/node_modules/minimist/package.json" }),
  by("by a path in the image with dot segments", false, { path: "/app/../app/node_modules/minimist/package.json" }),
  by("by a directory of the image", false, { path: "/app/node_modules/minimist" }),
  by("by a path in the image", true, { path: "/app/node_modules/minimist/package.json" }),
  by(
    "by one of two paths in the image",
    false,
    { path: "/app/node_modules/minimist/package.json" },
    { finding: twice },
  ),
  by("by the other of two paths in the image", false, { path: "/srv/minimist/package.json" }, { finding: twice }),
  by("by the package, which is in two places", true, { package: "pkg:npm/minimist@1.2.0" }, { finding: twice }),
  by("by an id in another case", true, { id: "cve-2021-44906" }),
  by(
    "by an id with a letter that only lowers to the same",
    false,
    { id: "SW-K8S-x" },
    { finding: packageFinding("SW-\u212a8S-x", "critical", { aliases: [] }) },
  ),
  by("by an id with a leading zero", false, { id: "CVE-2021-044906" }),
  by("by an id with an underscore", false, { id: "CVE_2021_44906" }),
  by("by an id with a look-alike hyphen", false, { id: "CVE\u20102021\u201044906" }),
  by("by the id of an advisory, as an alias", true, { id: "GHSA-xvch-5gv4-984h" }),
  by("by the id of a bulletin on several", true, { id: "DSA-1-1" }, { finding: bulletin }),
  by("by one of several that a bulletin is about", false, { id: "CVE-2021-44907" }, { finding: bulletin }),
  by("of a finding of a Dockerfile", true, root, { finding: lint }),
  by("of a finding of a Dockerfile, by its alias", true, { ...root, id: "SW-DF-root" }, { finding: lint }),
  by("of a finding of a Dockerfile, for another file", false, { ...root, path: "Dockerfile.dev" }, { finding: lint }),
  by("of a finding of a Dockerfile, for an image", false, { ...root, image: "shop" }, { finding: lint }),
  by("of a finding of a Dockerfile, for a package", false, { ...root, package: "minimist" }, { finding: lint }),
  by(
    "of the same id in a Dockerfile, for a path in the image",
    false,
    { ...root, path: "/etc/passwd" },
    { finding: lint },
  ),
  by(
    "without a fix, of which another tool knows one",
    false,
    { fix: "none" },
    { finding: unfixed, trivy: { FixedVersion: "1.2.6" } },
  ),
  by("without a fix, of which no tool knows one", true, { fix: "none" }, { finding: unfixed, trivy: {} }),
  by(
    "of a severity that another tool rates higher",
    false,
    { severity: "high" },
    { finding: { ...critical, severity: "high" }, trivy: { Severity: "CRITICAL" } },
  ),
  by("of a severity that another tool rates lower", true, {}, { trivy: { Severity: "LOW" } }),
  by(
    "of a finding next to the same of another tool in another version",
    false,
    { package: "pkg:npm/minimist@1.2.0" },
    { trivy: { Severity: "CRITICAL", InstalledVersion: "1.1.0", PkgIdentifier: { PURL: "pkg:npm/minimist@1.1.0" } } },
  ),
  by(
    "of a finding next to the same of another tool in another type",
    false,
    { package: "pkg:npm/minimist" },
    { trivy: { Severity: "CRITICAL", PkgIdentifier: { PURL: "pkg:pypi/minimist@1.2.0" } } },
  ),
  by(
    "of a probability just above its bound",
    false,
    { "epss-max": 0.3 },
    { finding: advisoryWith({ epss: 0.3000001 }) },
  ),
  by(
    "of a probability above the usual bound, which it raises",
    true,
    { "epss-max": 1 },
    { finding: advisoryWith({ epss: 0.99 }) },
  ),
  by(
    "that knows of exploitation, but not of the probability",
    false,
    { exploited: "known" },
    { finding: advisoryWith({ exploitedSince: "2026-01-01", epss: 0.9 }) },
  ),
  by("that is expired, next to one that holds", true, {}, { waivers: [waiver({ expires: "2026-11-20" }), waiver()] }),
  by(
    "that is void, next to one that is expired",
    false,
    {},
    { waivers: [waiver({ severity: "low" }), waiver({ expires: "2026-11-20" })] },
  ),
  by(
    "for one scope, next to one for another that does not fit either",
    false,
    {},
    { waivers: [waiver({ package: "a" }), waiver({ image: "b" })] },
  ),
  by(
    "in part by two, which together would fit",
    false,
    {},
    { waivers: [waiver({ package: "minimist", path: "x" }), waiver({ image: "shop", path: "y" })] },
  ),
  [
    "a waiver of one of two findings with the same fingerprint in two packages",
    false,
    () => {
      const other = packageFinding("CVE-2021-44906", "critical", {
        package: { name: "y", version: "1", purl: "pkg:npm/y@1", path: "/y" },
        fingerprint: fingerprint("CVE-2021-44906", "pkg:npm/minimist", "shop"),
      });
      const { verdict } = decide(
        policyWith({ waivers: [waiver({ package: "minimist" })] }),
        evidenceOf(evidenceDirectory([critical, other])),
        question,
      );
      return verdict.decision === "pass" || verdict.waived.length !== 1;
    },
  ],
];
