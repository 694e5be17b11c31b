import { expect, test } from "vitest";
import { fixPlan, fixSentence } from "../../../shared/report/index.ts";
import { lintFinding, packageFinding } from "../../harness/samples.ts";

const glibc = (id: string, name: string, to: string) =>
  packageFinding(id, "high", {
    fixes: [{ kind: "upgrade", description: "Upgrade", packageName: name, toVersion: to }],
    package: {
      name,
      version: "2.36-9+deb12u3",
      purl: `pkg:deb/debian/${name}@2.36-9`,
      path: "/var/lib/dpkg/status",
      sourceName: "glibc",
      sourceVersion: "2.36-9+deb12u3",
    },
    advisory: {
      id,
      ecosystem: "Debian:12",
      severity: "high",
      fixState: "fixed",
      fixedVersion: to,
      references: [],
      because: "",
    },
  });

test("one step a source package, to the version that clears all of it, by its ecosystem's order", () => {
  const plan = fixPlan([
    glibc("CVE-1", "libc6", "2.36-9+deb12u10"),
    glibc("CVE-2", "libc-bin", "2.36-9+deb12u4"),
    glibc("CVE-2", "libc6", "2.36-9+deb12u4"),
    packageFinding("CVE-3", "critical"),
    lintFinding("DL3000", "high", 1),
    lintFinding("DL3059", "low", 2),
  ]);
  expect(plan.map(fixSentence)).toEqual([
    "Upgrade minimist 1.2.0 to 1.2.6: fixes CVE-3 (critical)",
    "Upgrade glibc 2.36-9+deb12u3 to 2.36-9+deb12u10 (libc-bin, libc6): fixes CVE-1 (high), CVE-2 (high)",
    "Dockerfile:1:1: DL3000 on this line (DL3000, high)",
  ]);
});
