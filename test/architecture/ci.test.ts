import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { afterAll, describe, expect, test } from "vitest";
import { actionSpecs } from "../../actions/action-specs.ts";
import { spec } from "../../actions/dockerfile-lint/inputs.ts";
import { run } from "../../actions/dockerfile-lint/run.ts";
import { runAction } from "../../shared/runner/run-action.ts";
import { fakeHost } from "./fake-ci/host.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), "utf8"),
}));
const directory = mkdtempSync(join(tmpdir(), "seaworthy-fake-ci-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Files outside of a directory that match. */
function outside(directory: string, pattern: RegExp): readonly string[] {
  return sources.filter(({ file, text }) => !file.startsWith(directory) && pattern.test(text)).map(({ file }) => file);
}

describe("no module depends on a CI system", () => {
  test("outside shared/ci nobody imports one", () => {
    expect(outside("shared/ci/", /ci\/(?:github|terminal)\//u)).toEqual([]);
  });

  test("in shared/ci only the tables of systems, runs and stores import GitHub", () => {
    expect(outside("shared/ci/github/", /from "[./]+github\/|import\("[./]+github\//u).toSorted()).toEqual([
      "shared/ci/attestation-store.ts",
      "shared/ci/detect.ts",
      "shared/ci/run-identity.ts",
    ]);
  });

  test("outside shared/ci/github nobody reads GitHub's variables or asks for its name", () => {
    expect(
      outside("shared/ci/github/", /["[.](?:GITHUB|RUNNER|ACTIONS)_[A-Z]|\.name === "github"|\.gitHub\b/u),
    ).toEqual([]);
  });

  test("outside shared/ci/github nobody imports GitHub's packages", () => {
    expect(outside("shared/ci/github/", /"@(?:actions|octokit)\//u)).toEqual([]);
  });

  test("only shared/exec starts processes", () => {
    expect(outside("shared/exec/", /node:child_process/u)).toEqual([]);
  });

  test("no variable of the environment shortens a wait", () => {
    expect(outside("/", /SEAWORTHY_PACE/u)).toEqual([]);
  });
});

describe("an action on another CI system", () => {
  test("comments, uploads, suggests and annotates through the ports", async () => {
    writeFileSync(
      join(directory, "Dockerfile"),
      "FROM alpine\nRUN cd /app && make\nMAINTAINER somebody\nCMD node app.js\n",
    );
    const inputs = { comment: "always", "upload-sarif": "true", suggestions: "true", "check-run": "true" };
    const { host, received } = fakeHost(directory, inputs);
    const exitCode = await runAction({ spec, run, catalog: actionSpecs, host, now: new Date(0), version: "0.1.0" });
    expect(exitCode).toBe(received.outputs.get("outcome") === "pass" ? 0 : 1);
    expect(received.comments).toHaveLength(1);
    const [{ reports } = { reports: [] }] = received.comments;
    expect(reports.map(({ action }) => action)).toEqual(["dockerfile-lint"]);
    expect(received.uploads.map((text) => JSON.parse(text).version)).toEqual(["2.1.0"]);
    expect(received.baselines).toEqual(["seaworthy/dockerfile-lint/"]);
    expect(received.suggestions.length).toBeGreaterThan(0);
    const levels = received.annotations.map(({ level }) => level);
    expect(new Set(levels).size).toBe(levels.length);
    expect(received.overflows).toHaveLength(1);
    expect(received.page).toContain("dockerfile-lint");
    expect(received.masked).toContain("token-of-the-fake");
    expect(received.log).toEqual(
      expect.arrayContaining(["asked with token-of-the-fake", expect.stringMatching(/: uploaded, with a warning$/u)]),
    );
  });

  test("without its ports writes annotations and outputs alone", async () => {
    const { host, received } = fakeHost(directory, { comment: "always", "upload-sarif": "true" });
    const { pullRequest: _comments, codeScanning: _store, annotateAll: _all, ...bare } = host;
    await runAction({ spec, run, catalog: actionSpecs, host: bare, now: new Date(0), version: "0.1.0" });
    expect([received.comments, received.uploads]).toEqual([[], []]);
    expect(received.annotations.length).toBeGreaterThan(0);
    expect(Number(received.outputs.get("findings"))).toBeGreaterThan(0);
  });
});
