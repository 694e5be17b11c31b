import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Retrospect } from "../../../../actions/gate/what-if/compare.ts";
import { terminalHost } from "../../../../shared/ci/terminal/host.ts";
import { type RunResult, writeResults } from "../../../../shared/runner/index.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";
import { image, waiver } from "../fixtures.ts";
import { gate, leave } from "./runs.ts";

const medium = packageFinding("CVE-2026-1", "medium");
const high = packageFinding("CVE-2026-2", "high");
const dockle = JSON.stringify({ summary: { fatal: 0, warn: 0, info: 0, pass: 9 } });
/** Denies what the default lets pass, and the other way. */
const other = "rules: { severities: { critical: deny, high: allow, medium: deny, low: warn, info: allow } }\n";
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-what-if-"));
  await writeFile(join(root, "other.yaml"), other);
  await writeFile(join(root, "same.yaml"), "{}\n");
  await leave(root, { at: "2026-11-20T10:00:00Z", directory: "runs/100/out", scan: [medium] });
  await leave(root, { at: "2026-11-22T10:00:00Z", directory: "runs/102/a/b/out", scan: [high] });
  await leave(root, { at: "2026-11-21T10:00:00Z", directory: "runs/101", scan: [] });
  await leave(root, { at: "2026-11-23T10:00:00Z", directory: "runs/103" });
});
afterAll(() => rm(root, { recursive: true }));

const ask = (over: string, given: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  gate(root, { over, "what-if": "other.yaml", ...given });

async function answer(over: string, given: Readonly<Record<string, string>> = {}): Promise<Retrospect> {
  return JSON.parse((await ask(over, { ...given, format: "json" })).document ?? "") as Retrospect;
}

/** A directory of its own with one run in it. */
async function alone(name: string, change: (directory: string) => Promise<void>, run = "100/out"): Promise<string> {
  const directory = join(root, name, "run");
  await cp(join(root, "runs", run), directory, { recursive: true });
  await change(directory);
  return name;
}

describe("another policy over earlier verdicts", () => {
  test("says of each, newest first, what it would have been, and why", async () => {
    const { verdicts, unusable, older } = await answer("runs");
    expect([unusable, older]).toEqual([[], 0]);
    expect(verdicts.map(({ directory, at, before, after }) => [directory, at.slice(0, 10), before, after])).toEqual([
      ["103", "2026-11-23", "undecided", "undecided"],
      ["102/a/b/out", "2026-11-22", "deny", "pass"],
      ["101", "2026-11-21", "pass", "pass"],
      ["100/out", "2026-11-20", "pass", "deny"],
    ]);
    const [, passes, same, denies] = verdicts;
    expect(same).toMatchObject({ flips: [], images: ["shop:ci linux/amd64"], digests: [imageDigest] });
    const [high, medium] = ["CVE-2026-2", "CVE-2026-1"].map((findingId) => ({ count: 1, first: { findingId } }));
    expect(passes?.flips).toMatchObject([{ rule: "severity", before: "deny", after: "pass", ...high }]);
    expect(denies?.flips).toMatchObject([{ rule: "severity", before: "pass", after: "deny", ...medium }]);
  });

  test("is text, Markdown or JSON, with one sentence at the end, and writes nothing", async () => {
    const before = await readdir(root, { recursive: true });
    const sentence = "of 4 verdicts 1 would be denied that passed, 1 the other way";
    const text = await ask("runs", { "out-dir": "written" });
    expect(text).toMatchObject({ outcome: "findings", verdict: sentence, examined: [] });
    expect(text.outputs).toBeUndefined();
    expect(text.document).toContain(`\n\n${sentence}\n`);
    expect(text.document?.split("\n").slice(0, 3)).toEqual([
      "2026-11-23 10:00  shop:ci linux/amd64 sha256:77aa77aa77aa  undecided    103",
      "2026-11-22 10:00  shop:ci linux/amd64 sha256:77aa77aa77aa  deny → pass  102/a/b/out",
      "    severity deny → pass, 1 reason: high: CVE-2026-2 in minimist 1.2.0 (npm); fixed in 1.2.6",
    ]);
    const markdown = (await ask("runs", { format: "markdown" })).document ?? "";
    expect(markdown).toContain("| 2026-11-20 10:00 | `shop:ci linux/amd64 sha256:77aa77aa77aa` | pass → deny |");
    expect(markdown).toContain(sentence);
    expect(JSON.parse((await ask("runs", { format: "json" })).document ?? "")).toMatchObject({ whatIf: 1, sentence });
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  test("that denies nothing that passed is a pass", async () => {
    const result = await ask("runs", { "what-if": "same.yaml" });
    expect([result.outcome, result.verdict]).toEqual([
      "pass",
      "of 4 verdicts none would be denied that passed, none the other way",
    ]);
  });

  test("goes by the threshold of the call, where it gives one", async () => {
    const given = { "what-if": "same.yaml", "fail-on": "medium" };
    expect((await ask("runs", given)).verdict).toContain("1 would be denied that passed, none the other way");
  });

  test("that counts attestations alone can no longer decide what was not attested", async () => {
    await writeFile(
      join(root, "attested.yaml"),
      'preset: strict\nattestors: [{ key: "-----BEGIN PUBLIC KEY-----" }]\n',
    );
    expect((await ask("runs/101", { "what-if": "attested.yaml" })).verdict).toContain("1 could no longer be decided");
  });

  test("that requires what was not there leaves it undecided", async () => {
    const result = await ask("runs/101", { "what-if": "same.yaml", require: "verify" });
    expect([result.outcome, result.verdict]).toEqual([
      "undecided",
      "of 1 verdict none would be denied that passed, none the other way; 1 could no longer be decided",
    ]);
  });

  test("reads SBOMs, whether or not the one of that day did", async () => {
    await writeFile(join(root, "packages.yaml"), 'rules: { packages: { blocked: ["pkg:npm/minimist"] } }\n');
    const { verdicts } = await answer("runs/101", { "what-if": "packages.yaml" });
    expect(verdicts[0]).toMatchObject({ before: "pass", after: "deny", flips: [{ rule: "packages", count: 1 }] });
    const policy = 'gate: { rules: { packages: { blocked: ["pkg:npm/minimist"] } } }\n';
    await leave(root, { at: "2026-11-21T10:00:00Z", directory: "blocked/1", scan: [], policy });
    expect((await answer("blocked")).verdicts[0]).toMatchObject({ before: "deny", after: "pass" });
  });

  test("judges at the moment of the verdict", async () => {
    const { fix: _fix, ...until } = waiver({ id: "CVE-2026-1", severity: "medium", package: "pkg:npm/minimist" });
    const waived = { ...until, fix: "known", created: "2026-11-18", expires: "2026-11-21" };
    await writeFile(join(root, "waived.yaml"), `${other}waivers: [${JSON.stringify(waived)}]\n`);
    expect((await ask("runs/100", { "what-if": "waived.yaml" })).outcome).toBe("pass");
  });

  test("keeps what a pull request was not believed", async () => {
    const suppression = { kind: "inline", source: "# hadolint ignore=DL3002" } as const;
    const lint = [lintFinding("DL3002", "medium", 3, { suppression })];
    await leave(root, { at: "2026-11-20T10:00:00Z", directory: "suppressed/1", scan: [], lint });
    expect((await answer("suppressed")).verdicts[0]).toMatchObject({ before: "pass", after: "pass" });
    const path = join(root, "suppressed/1/verdict.json");
    const distrusted = { suppressed: [lint[0]?.fingerprint], baselines: [] };
    const verdict = JSON.parse(await readFile(path, "utf8")) as { asked: object };
    await writeFile(path, JSON.stringify({ ...verdict, asked: { ...verdict.asked, distrust: distrusted } }));
    for (const name of await readdir(join(root, "suppressed/1"))) {
      if (name.startsWith("gate")) await rm(join(root, "suppressed/1", name));
    }
    expect((await answer("suppressed")).verdicts[0]).toMatchObject({ before: "pass", after: "deny" });
  });
});

describe("evidence of an earlier verdict", () => {
  test.each<[string, (directory: string) => Promise<void>, RegExp]>([
    [
      "that was changed",
      (directory) => appendFile(join(directory, "shop.cdx.json"), " "),
      /sbom-generate.* is not there as it was/u,
    ],
    [
      "that is gone",
      (directory) => rm(join(directory, "image-scan.shop__ci.linux--amd64.evidence.json")),
      /image-scan.* is not there as it was/u,
    ],
    [
      "beside a verdict that was edited",
      async (directory) => {
        const path = join(directory, "verdict.json");
        await writeFile(path, (await readFile(path, "utf8")).replace('"decision": "pass"', '"decision": "deny"'));
      },
      /gate.*changed-file/u,
    ],
    [
      "beside a verdict that is cut off",
      (directory) => writeFile(join(directory, "verdict.json"), "{"),
      /not a readable verdict/u,
    ],
    [
      "beside a verdict that is a directory",
      async (directory) => {
        await rm(join(directory, "verdict.json"));
        await mkdir(join(directory, "verdict.json"));
      },
      /not a regular file/u,
    ],
    [
      "that lies deeper than is looked",
      async (directory) => {
        await mkdir(join(directory, "1/2/3/4/5/6/7/8"), { recursive: true });
      },
      /more than 8 directories deep/u,
    ],
  ])("%s is said, and leaves the question open", async (name, change, why) => {
    const directory = await alone(name, change);
    expect((await answer(directory)).unusable).toMatchObject([{ why: expect.stringMatching(why) }]);
    const result = await ask(directory);
    expect([result.outcome, result.verdict]).toEqual(["undecided", expect.stringContaining("1 more directory")]);
    expect(result.document).toContain("not decided again");
    expect((await ask(directory, { format: "markdown" })).document).toContain("not decided again");
  });

  test("that was not all there then, and is now, is not what was decided on", async () => {
    const directory = await alone(
      "fixed",
      async (to) => {
        const record = join(root, "runs/101/image-scan.shop__ci.linux--amd64.evidence.json");
        const [copied, run] = await Promise.all(
          [record, join(to, ".seaworthy-run.json")].map(async (path) => JSON.parse(await readFile(path, "utf8"))),
        );
        await writeFile(
          join(to, "image-scan.x.evidence.json"),
          JSON.stringify({ ...copied, run, createdAt: run.startedAt }),
        );
      },
      "103",
    );
    for (const name of ["image-scan.shop__ci.linux--amd64.sarif"]) {
      await cp(join(root, "runs/101", name), join(root, directory, "run", name));
    }
    expect((await answer(directory)).unusable).toMatchObject([{ why: expect.stringContaining("was not there") }]);
  });

  test("may have got company since, by a step that came later", async () => {
    const later = new Date("2026-11-20T10:05:00Z");
    const report = sampleReport([], { action: "sign-image", subject: image, rules: [] });
    const directory = await alone("signed", async (to) => {
      const host = terminalHost({ root: to, inputs: {}, stdout: process.stdout, stderr: process.stderr, env: {} });
      await writeResults(".", [{ report }], { inputs: {}, settings: {}, host, now: later, version: "0.1.0" });
    });
    expect((await answer(directory)).verdicts).toMatchObject([{ before: "pass", after: "deny" }]);
  });

  test("of other tools is found in the directory or above it, and only as it was", async () => {
    await mkdir(join(root, "reported/1"), { recursive: true });
    await writeFile(join(root, "dockle.json"), dockle);
    const given = { reports: `dockle.json@${imageDigest}`, require: "dockle" };
    await leave(root, { at: "2026-11-20T10:00:00Z", directory: "reported/1/out", scan: [], given });
    const missing = [{ directory: "1/out", why: "the report dockle.json is not there as it was" }];
    expect((await answer("reported")).unusable).toEqual(missing);
    await rename(join(root, "dockle.json"), join(root, "reported/1/dockle.json"));
    expect((await answer("reported")).verdicts).toMatchObject([{ before: "pass", after: "pass" }]);
    await appendFile(join(root, "reported/1/dockle.json"), " ");
    expect((await answer("reported")).unusable).toEqual(missing);
  });

  test("that was attested and not kept is said", async () => {
    const directory = await alone("attested", async (to) => {
      for (const name of await readdir(to)) if (name.startsWith("gate.")) await rm(join(to, name));
      const path = join(to, "verdict.json");
      const text = (await readFile(path, "utf8")).replace(
        '"asked": {',
        `"asked": { "statements": [{ "by": "a", "statement": "${imageDigest}" }],`,
      );
      await writeFile(path, text);
    });
    expect((await answer(directory)).unusable).toMatchObject([
      { why: expect.stringContaining("rests on attestations") },
    ]);
  });

  test("that could not be read then is not taken for read", async () => {
    const given = { reports: "nowhere.json" };
    await leave(root, { at: "2026-11-20T10:00:00Z", directory: "unread/1", scan: [], given });
    const why = expect.stringContaining("it no longer shows that nowhere.json");
    expect((await answer("unread")).unusable).toMatchObject([{ why }]);
  });
});

describe("a call", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["without another policy", { over: "runs" }, "over is given without what-if"],
    ["with a replay", { over: "runs", "what-if": "other.yaml", replay: "x" }, "over does not go with replay"],
    ["with another day", { over: "runs", "what-if": "other.yaml", at: "2028-01-01" }, "over does not go with at"],
    ["with a directory of evidence", { over: "runs", "what-if": "other.yaml", evidence: "x" }, "go with evidence"],
    ["with a digest", { over: "runs", "what-if": "other.yaml", digest: imageDigest }, "go with digest"],
    [
      "with an image's attestations",
      { over: "runs", "what-if": "other.yaml", "attestations-of": "x" },
      "go with attest",
    ],
    ["with a policy that is not there", { over: "runs", "what-if": "nowhere.yaml" }, "does not exist"],
    ["with a policy that is wrong", { over: "runs", "what-if": "runs/100/out/verdict.md" }, "verdict.md"],
  ])("%s is wrong", async (_name, given, message) => {
    const call = gate(root, given);
    await expect(call).rejects.toMatchObject({ kind: "invalid" });
    await expect(call).rejects.toThrow(message);
  });

  test.each(["nowhere", "empty"])("over %s decides nothing", async (over) => {
    await mkdir(join(root, "empty"), { recursive: true });
    await expect(ask(over)).rejects.toMatchObject({ kind: "undecided" });
  });

  test("over very many verdicts takes the newest, and says so", async () => {
    const text = await readFile(join(root, "runs/100/out/verdict.json"), "utf8");
    for (let index = 0; index < 1003; index += 1) {
      const directory = join(root, "many", String(index));
      await mkdir(directory, { recursive: true });
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
      await writeFile(join(directory, "verdict.json"), text.replace(/"now": "[^"]*"/u, `"now": "${day}"`));
    }
    const result = await ask("many");
    expect(result.verdict).toContain("1,000 more directories could not be decided again; 3 older verdicts left out");
    const directories = result.document?.match(/(?<=not decided again {2})\d+$/gmu)?.map(Number) ?? [];
    expect([directories.length, Math.min(...directories)]).toEqual([1000, 3]);
  });
});
