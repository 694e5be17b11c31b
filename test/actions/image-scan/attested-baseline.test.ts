import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareWithEvidence, readAttestedBaseline } from "../../../actions/image-scan/attested-baseline.ts";
import { spec } from "../../../actions/image-scan/inputs.ts";
import { noConfig, resolveInputs } from "../../../shared/config/index.ts";
import { evidenceType } from "../../../shared/evidence/index.ts";
import { type Finding, fingerprint, type Report, type Subject } from "../../../shared/findings/index.ts";
import { quietHost } from "../../harness/pull-request.ts";
import { lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";
import { callOn, type Entries } from "../../harness/unmerged-call.ts";
import {
  digest,
  evidenceOf,
  hour,
  inWorld,
  platform,
  release,
  scan,
  stranger,
  world,
} from "../gate/attested/fixtures.ts";

inWorld();

const built: Subject = {
  kind: "image",
  name: "shop:pr-7",
  digest: `sha256:${"7".repeat(64)}`,
  platform: "linux/amd64",
};
/** A vulnerability as image-scan finds it in an image of a name. */
const vulnerable = (id: string, name: string, subject: Subject): Finding => ({
  ...packageFinding(id, "high"),
  subject,
  fingerprint: fingerprint(id, "pkg:npm/minimist", name),
});
const misused = (subject: Subject): Finding => ({ ...lintFinding("SW-IM-setuid", "high", 1), locations: [], subject });
const earlier = (): Finding[] => [vulnerable("CVE-1", "registry.example/app", platform(0)), misused(platform(0))];
const now = (): Report =>
  sampleReport([vulnerable("CVE-1", "shop", built), vulnerable("CVE-2", "shop", built), misused(built)], {
    action: "image-scan",
    subject: built,
  });

type Call = Readonly<Record<string, string>>;

/** The comparison of the image of a change with the evidence that a call accepts. */
async function compared(call: Call = {}, host = quietHost(world.root)): Promise<Report> {
  const given: Call = {
    image: "oci:build/image",
    baseline: `${world.registry.host}/some/app@${digest("index")}`,
    "baseline-key": "release.pub",
    ...call,
  };
  const inputs = resolveInputs(spec.inputs, (name) => given[name], noConfig.section("image-scan"));
  const context = { inputs, settings: {}, config: noConfig, host, now: new Date(), version: "0.1.0" };
  const attested = await readAttestedBaseline(context);
  if (attested === undefined) throw new Error("the call accepts nobody");
  return compareWithEvidence(now(), attested, ["shop:pr-7"]);
}

const newIn = ({ findings }: Report): readonly string[] =>
  findings.filter(({ baselineState }) => baselineState !== "unchanged").map(({ ruleId }) => ruleId);
const everything = ["CVE-1", "CVE-2", "SW-IM-setuid"];

async function attest(key = release, more: Parameters<typeof scan>[1] = {}, of: 0 | 1 = 0): Promise<void> {
  const target = world.image.platforms[of];
  if (target === undefined) throw new Error("no such platform");
  await world.image.attest(key, [target], evidenceType, await evidenceOf({ ...scan(0), findings: earlier(), ...more }));
}

describe("findings of the evidence that the accepted key attested of the baseline", () => {
  test("are existing, whatever the name of the image of the change is", async () => {
    await attest();
    const report = await compared();
    expect(newIn(report)).toEqual(["CVE-2"]);
    expect(report.comparison).toMatchObject({
      from: "image",
      source: expect.stringMatching(/^the evidence of .* that is attested of .*\/some\/app@sha256:/u),
    });
  });

  test("are those of the newest evidence", async () => {
    await attest(release, { at: 5 * hour });
    await attest(release, { findings: [misused(platform(0))] });
    expect(newIn(await compared())).toEqual(["CVE-1", "CVE-2"]);
  });

  test("are not those that were suppressed", async () => {
    const suppression = { kind: "waiver", source: "waiver" } as const;
    await attest(release, { findings: earlier().map((finding) => ({ ...finding, suppression })) });
    expect(newIn(await compared())).toEqual(everything);
  });
});

describe("evidence does not count, and the reason is given,", () => {
  test.each<[string, () => Promise<void>, Call, RegExp]>([
    ["if there is none", async () => {}, {}, /has no evidence of image-scan that counts$/u],
    ["if another key attested it", () => attest(stranger), {}, /no evidence of image-scan that counts: .*key/u],
    [
      "if it is attested of another platform",
      () => attest(release, {}, 1),
      {},
      /counts: its record is about another image/u,
    ],
    [
      "if its record is about another image",
      () =>
        attest(release, { subject: { ...platform(0), digest: `sha256:${"9".repeat(64)}` } as Subject, findings: [] }),
      {},
      /counts: its record is about another image/u,
    ],
    [
      "if it is of another platform",
      () => attest(release, { subject: platform(1), findings: [] }, 1),
      {},
      /no evidence for linux\/amd64/u,
    ],
    [
      "if it is from more than 90 days ago",
      () => attest(release, { at: 91 * 24 * hour }),
      {},
      /more than 90 days ago/u,
    ],
    ["if it is from the future", () => attest(release, { at: -2 * hour }), {}, /in the future/u],
    ["if it is of another action", () => attest(release, { action: "verify", findings: [] }), {}, /counts$/u],
    ["if it is at another image of the registry", () => attest(), { baseline: "" }, /cannot be read .*/u],
  ])("%s", async (_when, prepare, call, reason) => {
    await prepare();
    const other = call["baseline"] === "" ? { baseline: `${world.registry.host}/some/other:1` } : call;
    const report = await compared(other);
    expect(newIn(report)).toEqual(everything);
    expect(report.comparison).toMatchObject({ missing: expect.stringMatching(reason) });
  });

  test("if a run of another repository made it", async () => {
    const host = quietHost(world.root);
    const from = async (repository: string): Promise<Report> =>
      compared({}, { ...host, run: { ...host.run, repository } });
    const predicate = await evidenceOf({ ...scan(0), findings: earlier() });
    const { record } = predicate;
    await world.image.attest(release, world.image.platforms.slice(0, 1), evidenceType, {
      ...predicate,
      record: { ...record, run: { ...record.run, repository: "octo-org/other" } },
    });
    expect(newIn(await from("octo-org/other"))).toEqual(["CVE-2"]);
    expect((await from("octo-org/shop")).comparison).toMatchObject({
      missing: expect.stringMatching(/counts: it is from a run of octo-org\/other/u),
    });
  });

  test("if several images are scanned and it is of another one", async () => {
    await attest();
    const attested = { name: `${world.registry.host}/some/app@${digest("index")}`, records: [] };
    const report = compareWithEvidence(now(), attested, ["shop:pr-7", "worker:pr-7"]);
    expect(newIn(report)).toEqual(everything);
    expect(report.comparison).toMatchObject({ missing: expect.stringMatching(/is another image than shop:pr-7/u) });
  });

  test("if unmerged changes replace or add the key", async () => {
    await attest(stranger);
    const keyOf = async (base: Entries): Promise<Report> => {
      const { host, settingsFiles } = await callOn(base, { "release.pub": stranger.publicPem });
      const inputs = resolveInputs(
        spec.inputs,
        (name) =>
          ({ baseline: `${world.registry.host}/some/app@${digest("index")}`, "baseline-key": "release.pub" })[name],
        noConfig.section("image-scan"),
      );
      const context = {
        inputs,
        settings: {},
        config: noConfig,
        host,
        settingsFiles,
        now: new Date(),
        version: "0.1.0",
      };
      const attested = await readAttestedBaseline(context);
      return compareWithEvidence(now(), attested ?? { missing: "nobody" }, ["shop:pr-7"]);
    };
    expect(newIn(await keyOf({ "release.pub": release.publicPem }))).toEqual(everything);
    await expect(keyOf({})).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });
});

test.each<[string, Call, string]>([
  ["a SARIF file", { baseline: "out/a.sarif" }, "INPUT_CONFLICT"],
  ["a layout", { baseline: "oci:build/image" }, "INPUT_CONFLICT"],
  ["a key and an identity", { "baseline-identity": "https://a" }, "INPUT_CONFLICT"],
  ["a file that is no key", { "baseline-key": "no.pub" }, "KEY_UNREADABLE"],
])("%s is refused", async (_what, call, code) => {
  await writeFile(join(world.root, "no.pub"), "no key");
  await expect(compared(call)).rejects.toMatchObject({ code });
});
