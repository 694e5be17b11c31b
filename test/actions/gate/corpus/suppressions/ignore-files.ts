import { applyIgnores } from "../../../../../actions/image-scan/ignore/apply.ts";
import { readGrypeIgnore } from "../../../../../actions/image-scan/ignore/grype.ts";
import type { IgnoreFile } from "../../../../../actions/image-scan/ignore/ignore-rule.ts";
import { readOsvScannerToml } from "../../../../../actions/image-scan/ignore/osv-scanner.ts";
import { readSnykPolicy } from "../../../../../actions/image-scan/ignore/snyk.ts";
import { readTrivyIgnore, readTrivyIgnoreYaml } from "../../../../../actions/image-scan/ignore/trivy.ts";
import { SeaworthyError } from "../../../../../shared/errors/index.ts";
import type { Finding } from "../../../../../shared/findings/index.ts";
import { critical } from "../../fixtures.ts";
import type { Case } from "./case.ts";

const moment = "2026-11-24T12:00:00Z";
const bulletin = { ...critical, ruleId: "DSA-1-1", aliases: ["CVE-2021-44906", "CVE-2021-44907"] };
const elsewhere = { path: "/srv/minimist/package.json", diffId: `sha256:${"cd".repeat(32)}`, layerIndex: 3 };
const twice = { ...critical, locations: [], imageLocations: [...(critical.imageLocations ?? []), elsewhere] };

function isIgnored(read: () => IgnoreFile, finding: Finding): boolean {
  try {
    return applyIgnores([finding], [read()], new Date(moment)).findings[0]?.suppression !== undefined;
  } catch (error) {
    // The step fails where a file cannot be read.
    if (error instanceof SeaworthyError) return false;
    throw error;
  }
}

const trivy = (what: string, expected: boolean, line: string, finding: Finding = critical): Case => [
  `.trivyignore ${what}`,
  expected,
  () => isIgnored(() => readTrivyIgnore(line, ".trivyignore"), finding),
];
const yaml = (
  what: string,
  expected: boolean,
  entry: string,
  finding: Finding = critical,
  list = "vulnerabilities",
): Case => [
  `.trivyignore.yaml ${what}`,
  expected,
  () => isIgnored(() => readTrivyIgnoreYaml(`${list}:\n  - ${entry}\n`, ".trivyignore.yaml"), finding),
];
const grype = (what: string, expected: boolean, entry: string, finding: Finding = critical): Case => [
  `.grype.yaml ${what}`,
  expected,
  () => isIgnored(() => readGrypeIgnore(`ignore:\n  - ${entry}\n`, ".grype.yaml"), finding),
];
const osv = (what: string, expected: boolean, text: string): Case => [
  `osv-scanner.toml ${what}`,
  expected,
  () => isIgnored(() => readOsvScannerToml(text, "osv-scanner.toml"), critical),
];
const snyk = (what: string, expected: boolean, path: string, details = "reason: known"): Case => [
  `.snyk ${what}`,
  expected,
  () =>
    isIgnored(
      () => readSnykPolicy(`ignore:\n  CVE-2021-44906:\n    - ${path}:\n        ${details}\n`, ".snyk"),
      critical,
    ),
];

/** Entries of other tools' ignore files and near misses. */
export const ignoreFileCases: readonly Case[] = [
  trivy("by id", true, "CVE-2021-44906"),
  trivy("by another id", false, "CVE-2021-44907"),
  trivy("by the beginning of an id", false, "CVE-2021-4490"),
  trivy("by a pattern of ids", false, "CVE-2021-*"),
  trivy("by an id behind a comment sign", false, "# CVE-2021-44906"),
  trivy("by an id that was crossed out", false, "!CVE-2021-44906"),
  trivy("on the day on which it expires", false, "CVE-2021-44906 exp:2026-11-24"),
  trivy("on the day before it expires", true, "CVE-2021-44906 exp:2026-11-25"),
  trivy("with two dates", false, "CVE-2021-44906 exp:2027-01-01 exp:2026-01-01"),
  trivy("with a mistyped date", false, "CVE-2021-44906 exp:2027-1-1"),
  trivy("with a mistyped key", false, "CVE-2021-44906 expires:2027-01-01"),
  trivy("by one id of a bulletin on several", false, "CVE-2021-44906", bulletin),
  yaml("by id and purl", true, "{ id: CVE-2021-44906, purls: [pkg:npm/minimist@1.2.0] }"),
  yaml("by id and the purl of another version", false, "{ id: CVE-2021-44906, purls: [pkg:npm/minimist@1.2.1] }"),
  yaml("by id and the purl of another package", false, "{ id: CVE-2021-44906, purls: [pkg:npm/minimatch] }"),
  yaml("by id and no purl of a list", false, "{ id: CVE-2021-44906, purls: [] }"),
  yaml("by id and no path of a list", false, "{ id: CVE-2021-44906, paths: [] }"),
  yaml("by id and another path", false, '{ id: CVE-2021-44906, paths: ["srv/**"] }'),
  yaml("by id and a path that matches less", false, '{ id: CVE-2021-44906, paths: ["app/*"] }'),
  yaml("by id and one of two paths", false, '{ id: CVE-2021-44906, paths: ["srv/**"] }', twice),
  yaml("by id and both paths", true, '{ id: CVE-2021-44906, paths: ["srv/**", "app/**"] }', twice),
  yaml("in the list of secrets", false, "{ id: CVE-2021-44906 }", critical, "secrets"),
  yaml("in the list of misconfigurations", false, "{ id: CVE-2021-44906 }", critical, "misconfigurations"),
  yaml("in the second before it expires", true, "{ id: CVE-2021-44906, expired_at: 2026-11-24T12:00:01Z }"),
  yaml("in the second in which it expires", false, "{ id: CVE-2021-44906, expired_at: 2026-11-24T12:00:00Z }"),
  yaml(
    "in the hour before it expires, by its time zone",
    false,
    "{ id: CVE-2021-44906, expired_at: 2026-11-24T13:00:00+02:00 }",
  ),
  yaml("with a key of another tool", false, "{ id: CVE-2021-44906, ignoreUntil: 2027-01-01 }"),
  yaml("with a key twice", false, "{ id: CVE-2021-44906, expired_at: 2026-01-01, expired_at: 2027-01-01 }"),
  grype(
    "by id and package",
    true,
    "{ vulnerability: CVE-2021-44906, package: { name: minimist, version: 1.2.0, type: npm } }",
  ),
  grype("by another version", false, "{ vulnerability: CVE-2021-44906, package: { name: minimist, version: 1.2.1 } }"),
  grype(
    "by a version that YAML reads as a number",
    false,
    "{ vulnerability: CVE-2021-44906, package: { name: minimist, version: 1.2 } }",
  ),
  grype("by another type", false, "{ vulnerability: CVE-2021-44906, package: { name: minimist, type: python } }"),
  grype("by another state of its fix", false, "{ fix-state: not-fixed, package: { name: minimist } }"),
  grype("by a namespace", false, "{ vulnerability: CVE-2021-44906, namespace: github:language:javascript }"),
  grype("by one of two places", false, '{ vulnerability: CVE-2021-44906, package: { location: "/app/**" } }', twice),
  grype("by nothing", false, "{ reason: because }"),
  osv("by id", true, '[[IgnoredVulns]]\nid = "CVE-2021-44906"\n'),
  osv("by another id", false, '[[IgnoredVulns]]\nid = "CVE-2021-44905"\n'),
  osv("on the day on which it expires", false, '[[IgnoredVulns]]\nid = "CVE-2021-44906"\nignoreUntil = 2026-11-24\n'),
  osv(
    "by a package of another version",
    false,
    '[[PackageOverrides]]\nname = "minimist"\nversion = "1.2.1"\nignore = true\n',
  ),
  osv(
    "by a package of another ecosystem",
    false,
    '[[PackageOverrides]]\nname = "minimist"\necosystem = "PyPI"\nignore = true\n',
  ),
  osv("by a package that is not ignored", false, '[[PackageOverrides]]\nname = "minimist"\nreason = "x"\n'),
  osv("by a pattern of names", false, '[[PackageOverrides]]\nname = ".*"\nnameIsRegex = true\nignore = true\n'),
  snyk("for any path", true, "'*'"),
  snyk("for everything below another package", false, "'mkdirp > *'"),
  snyk("for another package below the same", false, "'mkdirp > minimatch'"),
  snyk("for another version", false, "minimist@1.2.1"),
  snyk("in the second in which it expires", false, "'*'", "expires: 2026-11-24T12:00:00.000Z"),
  snyk("with a mistyped date of expiry", false, "'*'", "expire: 2020-01-01"),
  snyk("until there is a fix", false, "'*'", "disregardIfFixable: true"),
];
