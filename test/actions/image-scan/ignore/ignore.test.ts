import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyIgnores } from "../../../../actions/image-scan/ignore/apply.ts";
import { readGrypeIgnore } from "../../../../actions/image-scan/ignore/grype.ts";
import type { IgnoreFile } from "../../../../actions/image-scan/ignore/ignore-rule.ts";
import { readOsvScannerToml } from "../../../../actions/image-scan/ignore/osv-scanner.ts";
import { readSnykPolicy } from "../../../../actions/image-scan/ignore/snyk.ts";
import { readTrivyIgnore, readTrivyIgnoreYaml } from "../../../../actions/image-scan/ignore/trivy.ts";
import { SeaworthyError } from "../../../../shared/errors/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";

const now = new Date("2026-11-24T12:00:00Z");

const openssl: Finding = {
  ruleId: "CVE-2026-0001",
  severity: "high",
  message: "x",
  locations: [],
  imageLocations: [{ path: "/var/lib/dpkg/status", diffId: "sha256:x", layerIndex: 0 }],
  subject: { kind: "image", name: "shop", digest: "sha256:x", platform: "linux/amd64" },
  fingerprint: "x",
  aliases: ["GHSA-aaaa-bbbb-cccc"],
  fixes: [],
  package: {
    name: "libssl3",
    version: "3.0.11-1",
    purl: "pkg:deb/debian/libssl3@3.0.11-1?arch=amd64",
    path: "/var/lib/dpkg/status",
    sourceName: "openssl",
    sourceVersion: "3.0.11-1",
  },
  advisory: {
    id: "DEBIAN-CVE-2026-0001",
    ecosystem: "Debian:12",
    severity: "high",
    fixState: "not-fixed",
    references: [],
    because: "x",
  },
};
const { package: _package, advisory: _advisory, ...bare } = openssl;
const secret: Finding = {
  ...bare,
  ruleId: "SW-IM-secret-npmrc",
  aliases: [],
  imageLocations: [{ path: "/root/.npmrc", diffId: "x", layerIndex: 1 }],
};

/** Whether the file suppresses each finding, and the rules of what is wrong with it. */
function outcome(file: IgnoreFile, ...findings: readonly Finding[]) {
  const { findings: judged, problems } = applyIgnores(findings, [file], now);
  return {
    suppressed: judged.map(({ suppression }) => suppression !== undefined),
    problems: problems.map(({ ignore, rule, message }) => `${ignore.line} ${rule.id}: ${message}`),
    suppression: judged[0]?.suppression,
  };
}

describe(".trivyignore", () => {
  const read = (text: string) => outcome(readTrivyIgnore(text, ".trivyignore"), openssl);

  test("suppresses until its day, and says why and by what line", () => {
    const { suppressed, suppression, problems } = read("# not reachable from outside\nCVE-2026-0001 exp:2026-12-01\n");
    expect(suppressed).toEqual([true]);
    expect(suppression).toEqual({
      kind: "configuration",
      source: ".trivyignore:2",
      files: [".trivyignore"],
      reason: "not reachable from outside",
      until: "2026-11-30",
    });
    expect(problems).toEqual([]);
  });

  test.each(["GHSA-aaaa-bbbb-cccc", "DEBIAN-CVE-2026-0001", "cve-2026-0001"])("knows it as %s", (id) => {
    expect(read(`${id} exp:2026-12-01 # why`).suppressed).toEqual([true]);
  });

  test.each([
    ["a mistyped key", "CVE-2026-0001 expires:2027-01-01", "ignore-void", 'expires:2027-01-01" is not valid here'],
    ["two dates", "CVE-2026-0001 exp:2027-01-01 exp:2026-01-01", "ignore-void", 'exp:2026-01-01" is not valid here'],
    ["no date", "CVE-2026-0001 exp:soon", "ignore-void", "is not a date"],
    ["a day that no month has", "CVE-2026-0001 exp:2027-02-31", "ignore-void", "is not a date"],
    ["a day that is over", "CVE-2026-0001 exp:2026-11-24", "ignore-expired", "expired after 2026-11-23"],
  ])("suppresses nothing with %s", (_name, line, rule, words) => {
    const { suppressed, problems } = read(line);
    expect(suppressed).toEqual([false]);
    expect(problems).toEqual([expect.stringContaining(`1 SW-IM-${rule}`)]);
    expect(problems[0]).toContain(words);
  });

  test("says which entries have no expiry, and which are not needed", () => {
    const { suppressed, problems } = read("CVE-2026-0001\r\nCVE-2020-0002 exp:2027-01-01 # old\r\n");
    expect(suppressed).toEqual([true]);
    expect(problems).toEqual([
      "1 SW-IM-ignore-open-ended: the entry for CVE-2026-0001 has no expiry and no reason",
      "2 SW-IM-ignore-unused: the entry for CVE-2020-0002 matches no finding",
    ]);
  });
});

describe(".trivyignore.yaml", () => {
  const read = (entry: string, list = "vulnerabilities") =>
    outcome(
      readTrivyIgnoreYaml(`${list}:\n  - ${entry.replaceAll("\n", "\n    ")}\n`, ".trivyignore.yaml"),
      openssl,
      secret,
    );
  const base = "id: CVE-2026-0001\nexpired_at: 2027-01-01\nstatement: why";

  test.each([
    ["by id", base, [true, false]],
    ["by id and purl", `${base}\npurls: [pkg:deb/debian/libssl3]`, [true, false]],
    ["not for another package", `${base}\npurls: [pkg:deb/debian/curl]`, [false, false]],
    ["by id and path", `${base}\npaths: ["var/lib/**"]`, [true, false]],
    ["not for another path", `${base}\npaths: ["opt/**"]`, [false, false]],
  ])("%s", (_name, entry, suppressed) => {
    expect(read(entry).suppressed).toEqual(suppressed);
  });

  test("a purl never covers a finding that has none", () => {
    expect(read("id: SW-IM-secret-npmrc\npurls: [pkg:npm/x]", "secrets").suppressed).toEqual([false, false]);
    expect(read("id: SW-IM-secret-npmrc", "secrets").suppressed).toEqual([false, true]);
    expect(read("id: SW-IM-secret-npmrc", "vulnerabilities").suppressed).toEqual([false, false]);
  });

  test("a mistyped key makes an entry void", () => {
    const { suppressed, problems } = read("id: CVE-2026-0001\nexpires_at: 2027-01-01");
    expect(suppressed).toEqual([false, false]);
    expect(problems).toEqual([
      expect.stringContaining(
        '2 SW-IM-ignore-void: the entry for CVE-2026-0001 has no effect: unknown key "expires_at"; did you mean "expired_at"',
      ),
    ]);
  });

  test.each(["vulnerabilites:\n  - id: x\n", "- id: x\n", "a: b: c\n", "a: &a [1]\nb: [*a,*a]\n"])(
    "is refused: %j",
    (text) => {
      expect(() => readTrivyIgnoreYaml(text, ".trivyignore.yaml")).toThrow(SeaworthyError);
    },
  );
});

describe(".grype.yaml", () => {
  const read = (rule: string) =>
    outcome(
      readGrypeIgnore(`fail-on-severity: high\nignore:\n  - ${rule.replaceAll("\n", "\n    ")}\n`, ".grype.yaml"),
      openssl,
      secret,
    );

  test.each([
    ["vulnerability: CVE-2026-0001", true],
    ["vulnerability: GHSA-aaaa-bbbb-cccc\npackage: {name: libssl3, version: 3.0.11-1, type: deb}", true],
    ["fix-state: not-fixed", true],
    ["fix-state: fixed", false],
    ["package: {upstream-name: openssl}", true],
    ["package: {name: openssl}", false],
    ["package: {type: npm}", false],
    ["package: {location: '/var/lib/**'}", true],
  ])("%j: %s", (rule, isSuppressed) => {
    expect(read(rule).suppressed).toEqual([isSuppressed, false]);
  });

  test.each([
    ["vulnerability: CVE-2026-0001\nnamespace: debian:distro:debian:12", "only Grype can evaluate namespace"],
    ["vulnerabilty: CVE-2026-0001", 'did you mean "vulnerability"'],
    ["fix-state: nope", "is not a fix-state"],
    ["package: {type: debb}", "is not a package type"],
    ["reason: because", "it has no condition"],
    ["package: {nme: x}", 'did you mean "name"'],
  ])("%j is void: %s", (rule, why) => {
    const { suppressed, problems } = read(rule);
    expect(suppressed).toEqual([false, false]);
    expect(problems).toEqual([expect.stringContaining(why)]);
  });
});

describe("osv-scanner.toml", () => {
  const read = (text: string) => outcome(readOsvScannerToml(text, "osv-scanner.toml"), openssl, secret);

  test("ignores a vulnerability until a day", () => {
    const text =
      'GoVersionOverride = "1.20"\n\n[[IgnoredVulns]]\nid = "CVE-2026-0001"\nignoreUntil = 2027-01-01\nreason = "why"\n';
    const { suppressed, suppression, problems } = read(text);
    expect(suppressed).toEqual([true, false]);
    expect(suppression).toMatchObject({ source: "osv-scanner.toml:3", until: "2026-12-31", reason: "why" });
    expect(problems).toEqual([]);
  });

  test.each([
    ['[[PackageOverrides]]\nname = "libssl3"\necosystem = "Debian"\nignore = true\n', true],
    ['[[PackageOverrides]]\nname = "libssl3"\nvulnerability.ignore = true\n', true],
    ['[[PackageOverrides]]\nname = "libssl3"\nlicense.ignore = true\n', false],
    ['[[PackageOverrides]]\necosystem = "Alpine"\nignore = true\n', false],
    ['[[PackageOverrides]]\nname = ".*"\nnameIsRegex = true\nignore = true\n', false],
    ["[[PackageOverrides]]\nignore = true\n", false],
  ])("%j: %s", (text, isSuppressed) => {
    expect(read(text).suppressed).toEqual([isSuppressed, false]);
  });

  test("a mistyped expiry makes the entry void", () => {
    const { suppressed, problems } = read('[[IgnoredVulns]]\nid = "CVE-2026-0001"\nignoreUntill = 2027-01-01\n');
    expect(suppressed).toEqual([false, false]);
    expect(problems).toEqual([expect.stringContaining('did you mean "ignoreUntil"')]);
  });
});

describe(".snyk", () => {
  const read = (details: string, path = "'*'") =>
    outcome(
      readSnykPolicy(
        `version: v1.25.0\nignore:\n  CVE-2026-0001:\n    - ${path}:\n        ${details.replaceAll("\n", "\n        ")}\n`,
        ".snyk",
      ),
      openssl,
    );

  test.each([
    ["'*'", true],
    ["openssl/libssl3", true],
    ["a > libssl3@3.0.11-1", true],
    ["a > curl", false],
    ["'a > *'", false],
  ])("for the path %s: %s", (path, isSuppressed) => {
    expect(read("reason: why\nexpires: 2027-01-01T00:00:00.000Z", path).suppressed).toEqual([isSuppressed]);
  });

  test.each([
    ["expiry: 2020-01-01", "unknown key"],
    ["expires: soon", "is not a date"],
    ["expires: 2026-11-24T11:59:59Z", "expired after"],
  ])("suppresses nothing with %s", (details, why) => {
    const { suppressed, problems } = read(`reason: why\n${details}`);
    expect(suppressed).toEqual([false]);
    expect(problems).toEqual([expect.stringContaining(why)]);
  });
});

describe("an entry that is for less than the finding suppresses nothing", () => {
  const bulletin = { ...openssl, ruleId: "DSA-1-1", aliases: ["CVE-2026-0001", "CVE-2026-0002"] };
  const place = { path: "/opt/app/lib/status", diffId: "sha256:x", layerIndex: 1 };
  const twice = { ...openssl, imageLocations: [...(openssl.imageLocations ?? []), place] };
  const yaml = (paths: string): IgnoreFile =>
    readTrivyIgnoreYaml(`vulnerabilities:\n  - id: CVE-2026-0001\n    paths: ${paths}\n`, ".trivyignore.yaml");

  test("such as one CVE of a bulletin", () => {
    expect(outcome(readTrivyIgnore("CVE-2026-0001", ".trivyignore"), bulletin).suppressed).toEqual([false]);
    expect(outcome(readTrivyIgnore("DSA-1-1", ".trivyignore"), bulletin).suppressed).toEqual([true]);
  });

  test("such as one of two places", () => {
    expect(outcome(yaml('["var/lib/**"]'), twice).suppressed).toEqual([false]);
    expect(outcome(yaml('["var/lib/**", "/opt/**"]'), twice).suppressed).toEqual([true]);
  });

  test("such as an id with letters that look the same", () => {
    const dockle = { ...openssl, ruleId: "CIS-DI-0001", aliases: [] };
    expect(outcome(readTrivyIgnore("c\u0131s-di-0001", ".trivyignore"), dockle).suppressed).toEqual([false]);
  });
});

test("what is suppressed already keeps its reason", () => {
  const suppression = { kind: "vex", source: "vex.json" } as const;
  const file = readTrivyIgnore("CVE-2026-0001 exp:2027-01-01 # why", ".trivyignore");
  const { findings, problems } = applyIgnores([{ ...openssl, suppression }], [file], now);
  expect(findings[0]?.suppression).toEqual(suppression);
  expect(problems).toEqual([]);
});

test("any text is read or refused with a typed error, and suppresses nothing by chance", () => {
  const readers = [readTrivyIgnore, readTrivyIgnoreYaml, readGrypeIgnore, readOsvScannerToml, readSnykPolicy];
  const words = fc.array(
    fc.constantFrom(
      "ignore",
      ":",
      "\n",
      "  - ",
      "id",
      "[[IgnoredVulns]]",
      "=",
      '"x"',
      "exp:",
      "&a",
      "*a",
      "2026",
      "{",
      "}",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((all) => all.join("")),
      ),
      fc.constantFrom(...readers),
      (text, read) => {
        try {
          expect(outcome(read(text, "file"), openssl).suppressed).toEqual([false]);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      },
    ),
  );
});
