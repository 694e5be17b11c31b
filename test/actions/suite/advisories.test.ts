import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandResult, runInProcess } from "../../harness/command.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";
import { aclRecord, ed25519, putExport } from "../../shared/advisories/small-set.ts";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-advisories-"));
});
afterAll(() => rm(directory, { recursive: true }));

const advisories = (...args: readonly string[]): Promise<CommandResult> =>
  runInProcess(directory, "advisories", ...args);

describe("seaworthy advisories", () => {
  const given = sharedData("advisories/alpine-secdb");
  const missing = given === undefined;
  testUnless(missing, "needs the given data advisories")(
    "builds shards, keeps what did not change, and shows them",
    async () => {
      const secdb = given ?? "";
      const kev = sharedData("advisories/kev.json") ?? "";
      const first = await advisories("build", "shards", "--alpine-secdb", secdb, "--kev", kev);
      expect(first).toMatchObject({ exitCode: 0, stdout: "" });
      expect((await advisories("build", "shards", "--alpine-secdb", secdb, "--kev", kev)).stderr).toMatch(
        /^(\d+) shards \(\1 unchanged\)/mu,
      );
      const status = await advisories("status", "shards", "--format", "json");
      expect(JSON.parse(status.stdout)).toMatchObject({
        expired: false,
        shards: expect.arrayContaining([expect.objectContaining({ ecosystem: "Alpine:v3.10" })]),
      });
      expect((await advisories("status", "shards")).stdout).toContain("Alpine:v3.10");
    },
  );

  testUnless(sharedData("advisories/ratings") === undefined, "needs the given data advisories/ratings")(
    "rates by the CVE list and the NVD, from directories and files",
    async () => {
      const ratings = sharedData("advisories/ratings") ?? "";
      await putExport(join(directory, "rated"), "Debian", [aclRecord("CVE-2024-1931"), aclRecord("CVE-2021-44228")]);
      const lists = ["--cve-list", join(ratings, "cve"), "--nvd", join(ratings, "nvd")];
      expect(await advisories("build", "out", "--osv", "rated", ...lists)).toMatchObject({ exitCode: 0 });
      const status = await advisories("status", "out", "--format", "json");
      expect(JSON.parse(status.stdout)).toMatchObject({ shards: [{ ecosystem: "Debian:12", ratings: { cves: 2 } }] });
    },
  );

  test("refuses ratings without advisories, and a CVE list that has none", async () => {
    await writeFile(join(directory, "list.json"), "{}");
    expect(await advisories("build", "none", "--cve-list", "list.json")).toMatchObject({ exitCode: 2 });
    await putExport(join(directory, "single"), "Debian", [aclRecord("CVE-2024-10001")]);
    const refused = await advisories("build", "none", "--osv", "single", "--cve-list", "list.json");
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain("contains no valid CVE record");
  });

  test("signs, writes an artifact, and shows only what a pinned key signed", async () => {
    const own = ed25519();
    await putExport(join(directory, "osv"), "npm", []);
    await putExport(join(directory, "osv"), "Debian", [aclRecord("CVE-2024-10001")]);
    await writeFile(join(directory, "key.pem"), own.privatePem);
    await writeFile(join(directory, "key.pub"), own.publicPem);
    await writeFile(join(directory, "other.pem"), ed25519().privatePem);
    const args = ["--osv", "osv", "--signing-key", "key.pem", "--oci-layout", "layout"];
    const built = await advisories("build", "signed", ...args);
    expect(built.stderr).toMatch(/1 shard \(0 unchanged\) from 1 record.*signed with key sha256:/u);
    expect(built.stderr).toMatch(/artifact latest in layout: sha256:/u);
    for (const source of ["signed", "layout", "oci:layout"]) {
      const status = await advisories("status", source, "--advisories-key", "key.pub", "--format", "json");
      expect(JSON.parse(status.stdout)).toMatchObject({ serial: 1, signature: "verified" });
    }
    expect((await advisories("status", "layout")).stdout).toContain("signature not verified");
    const refreshed = await advisories(
      ...["timestamp", "signed", "--signing-key", "key.pem", "--timestamp-hours", "5", "--oci-layout", "layout"],
    );
    expect(refreshed).toMatchObject({ exitCode: 0, stdout: "" });
    expect(refreshed.stderr).toMatch(/timestamp of index 1, valid until .*\nartifact latest in layout: sha256:/u);
    expect((await advisories("status", "layout")).stdout).toMatch(/timestamp valid until 2/u);
    const next = await advisories("build", "next", ...args, "--previous", "layout");
    expect(next.stderr).toMatch(/1 shard \(1 unchanged\) from 0 records.*serial 2/u);
    await rm(join(directory, "signed/index.json.sig"));
  });

  test.each<[string, readonly string[], number, string]>([
    ["no source", ["build", "out"], 2, "no advisory source is set"],
    ["no directory", ["build"], 2, "missing required argument 'out'"],
    ["a source that was not found", ["build", "out", "--alpine-secdb", "nowhere"], 2, "nowhere"],
    ["days that are no number", ["build", "out", "--osv", ".", "--valid-days", "soon"], 2, "whole number"],
    ["more days than readers accept", ["build", "out", "--osv", ".", "--valid-days", "31"], 2, "from 1 to 30"],
    [
      "a timestamp for weeks",
      ["timestamp", ".", "--signing-key", "key.pem", "--timestamp-hours", "169"],
      2,
      "1 to 168",
    ],
    ["a timestamp of another key", ["timestamp", "signed", "--signing-key", "other.pem"], 3, "has no signature"],
    ["a directory that was not found", ["status", "nowhere"], 2, "nowhere"],
    [
      "a signing key that is none",
      ["build", "out", "--osv", ".", "--signing-key", "index.json"],
      2,
      "cannot be read as a private key",
    ],
    ["a set without a signature", ["status", "signed", "--advisories-key", "key.pub"], 3, "signature"],
    ["a damaged index", ["status", "."], 3, "index"],
    ["an unknown format", ["status", ".", "--format", "xml"], 2, "Allowed choices"],
  ])("says what is wrong with %s", async (_name, args, exitCode, said) => {
    await writeFile(join(directory, "index.json"), '{"kind":"seaworthy-advisories",');
    const result = await advisories(...args);
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(/\n\s+at /u);
    expect(result.exitCode).toBe(exitCode);
  });
});
