import { describe, expect, test } from "vitest";
import type { DependencyChange, Finding } from "../../../shared/findings/index.ts";
import { fixPlan, formatStep } from "../../../shared/report/index.ts";
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

const npm = (
  id: string,
  name: string,
  version: string,
  to: string,
  change?: DependencyChange,
  overrides: Partial<Finding> = {},
) =>
  packageFinding(id, "high", {
    locations: [{ file: "package.json", region: { startLine: 14, startColumn: 5, endLine: 14, endColumn: 20 } }],
    fixes: [{ kind: "upgrade", description: "Upgrade", packageName: name, toVersion: to, ...(change && { change }) }],
    package: { name, version, purl: `pkg:npm/${name}@${version}`, path: `/app/node_modules/${name}/package.json` },
    ...overrides,
  });

const plan = (findings: readonly Finding[]): readonly string[] => fixPlan(findings).map((step) => formatStep(step));

test("one step a source package, to the version that clears all of it, by its ecosystem's order", () => {
  const steps = plan([
    glibc("CVE-1", "libc6", "2.36-9+deb12u10"),
    glibc("CVE-2", "libc-bin", "2.36-9+deb12u4"),
    glibc("CVE-2", "libc6", "2.36-9+deb12u4"),
    packageFinding("CVE-3", "critical"),
    lintFinding("DL3000", "high", 1),
    lintFinding("DL3059", "low", 2),
  ]);
  expect(steps).toEqual([
    "Upgrade minimist from 1.2.0 to 1.2.6 in Dockerfile:6:1 — fixes CVE-3 (critical)",
    "Upgrade glibc from 2.36-9+deb12u3 to 2.36-9+deb12u10 (libc-bin, libc6) in Dockerfile:6:1 — fixes CVE-1 (high), CVE-2 (high)",
    "Use an absolute path in Dockerfile:1:1 — DL3000 (high)",
  ]);
});

describe("a step", () => {
  test("of an exploited vulnerability is first, whatever its severity", () => {
    const { advisory } = packageFinding("CVE-9", "medium");
    if (advisory === undefined) throw new Error("no advisory");
    const exploited = npm("CVE-9", "tar", "4.4.1", "4.4.19", undefined, {
      severity: "medium",
      advisory: { ...advisory, exploitedSince: "2026-03-02" },
    });
    expect(plan([packageFinding("CVE-1", "critical"), exploited])[0]).toBe(
      "Upgrade tar from 4.4.1 to 4.4.19 in package.json:14:5 — fixes CVE-9 (medium, exploited since 2026-03-02)",
    );
  });

  test("is one for five services with the same fault", () => {
    const services = ["a", "b", "c", "d", "e"].map((name, index) =>
      lintFinding("SW-COMPOSE-secret-in-env", "high", index + 1, {
        message: `POSTGRES_PASSWORD of ${name} has a value`,
        remedy: "Read secrets from files",
        fixes: [],
      }),
    );
    expect(plan(services)).toEqual([
      "Read secrets from files in Dockerfile:1:1, Dockerfile:2:1, Dockerfile:3:1 and 2 more places — SW-COMPOSE-secret-in-env (high)",
    ]);
  });

  test("says what edits do only if all do the same", () => {
    const edit = (line: number, description: string) =>
      lintFinding("DL3006", "high", line, {
        remedy: "Set the version of the base image",
        fixes: [{ kind: "edit", description, edits: [] }],
      });
    expect(plan([edit(1, "Use debian:12"), edit(2, "Use node:22")])[0]).toMatch(
      /^Set the version of the base image in /,
    );
    expect(plan([edit(1, "Use debian:12."), edit(2, "Use debian:12.")])[0]).toMatch(/^Use debian:12 in /);
  });

  test("falls back to the message of a finding without advice", () => {
    expect(plan([lintFinding("X-1", "high", 3, { fixes: [] })])).toEqual([
      "X-1 on this line in Dockerfile:3:1 — X-1 (high)",
    ]);
  });

  test("names the command that writes the lockfile, and its directory", () => {
    const change: DependencyChange = {
      kind: "update",
      edits: [],
      lockfile: { path: "web/package-lock.json", command: ["npm", "update", "tar"] },
    };
    expect(plan([npm("CVE-1", "tar", "4.4.1", "4.4.19", change)])).toEqual([
      "Upgrade tar from 4.4.1 to 4.4.19 in package.json:14:5, then run npm update tar in web — fixes CVE-1 (high)",
    ]);
  });

  test("is one for all packages that a direct dependency brings in", () => {
    const through = { name: "express", version: "4.16.0" };
    const change: DependencyChange = { kind: "override", through, edits: [] };
    expect(
      plan([
        npm("CVE-1", "qs", "6.5.0", "6.7.3", change),
        npm("CVE-2", "qs", "6.5.0", "6.5.3", change),
        npm("CVE-3", "send", "0.16.0", "0.19.0", change),
      ]),
    ).toEqual([
      "Upgrade express from 4.16.0 to a release that accepts qs 6.7.3, send 0.19.0, or override these packages in package.json:14:5 — fixes CVE-1 (high), CVE-2 (high), CVE-3 (high)",
    ]);
  });

  test("names the version of the direct dependency if the lockfile knows one for all", () => {
    const to = (toVersion: string): DependencyChange => ({
      kind: "edit",
      through: { name: "mkdirp", version: "0.5.1", toVersion },
      edits: [],
    });
    expect(
      plan([
        npm("CVE-1", "minimist", "0.0.8", "1.2.6", to("0.5.6")),
        npm("CVE-2", "minimist", "0.0.8", "1.2.2", to("0.5.5")),
      ]),
    ).toEqual([
      "Upgrade mkdirp from 0.5.1 to 0.5.6, which accepts minimist 1.2.6 in package.json:14:5 — fixes CVE-1 (high), CVE-2 (high)",
    ]);
  });

  test("changes the base image for everything that it resolves", () => {
    const fix = {
      kind: "base",
      description: "Build on it",
      reference: "debian:12.6@sha256:1",
      from: "debian:12.5",
    } as const;
    expect(
      plan([packageFinding("CVE-1", "high", { fixes: [fix] }), packageFinding("CVE-2", "low", { fixes: [fix] })]),
    ).toEqual([
      "Change the base image from debian:12.5 to debian:12.6@sha256:1 in Dockerfile:6:1 — fixes CVE-1 (high), CVE-2 (low)",
    ]);
  });
});
