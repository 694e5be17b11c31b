import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { spec } from "../../../../actions/gate/inputs.ts";
import { promoteOnPass, transferOf } from "../../../../actions/gate/promotion/promote.ts";
import { promotionOf } from "../../../../actions/gate/promotion/promotion.ts";
import { terminalHost } from "../../../../shared/ci/terminal/host.ts";
import { resolveInputs } from "../../../../shared/config/index.ts";
import { blobOf } from "../../../../shared/oci/registry/push-blob.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { clientFor, pushImage, pushIndex, seedImage } from "../../../shared/oci/registry/seeded.ts";
import { critical, evidenceDirectory, evidenceOf, now, policyWith, run } from "../fixtures.ts";

const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
const streams = { stdout: sink, stderr: sink } as unknown as Pick<
  Parameters<typeof terminalHost>[0],
  "stdout" | "stderr"
>;

function contextWith(given: Readonly<Record<string, string>>) {
  const host = terminalHost({
    root: "/",
    inputs: given,
    ...streams,
    env: { DOCKER_CONFIG: "/nowhere" },
    sleep: noSleep,
  });
  return { host, inputs: resolveInputs(spec.inputs, (name) => given[name], { inputs: {}, values: {} }) };
}

/** The verdict on those digests, whose scan has one critical finding where it is to be denied. */
function verdictOn(digests: readonly string[], denied = false) {
  const evidence = evidenceOf(evidenceDirectory(denied ? [critical] : []));
  const policy = policyWith(
    { "unmatched-lint": "allow" },
    { require: ["dockerfile-lint"], failOn: denied ? "high" : "none" },
  );
  const asked = denied ? [imageDigest] : digests;
  const of = denied ? evidence : evidenceOf({ evidence: evidence.directory.evidence.slice(0, 1), problems: [] });
  return decide(policy, of, { digests: asked, run, now }).verdict;
}

describe("a promotion", () => {
  const attempt = async (change: (digests: readonly string[]) => readonly string[] = (all) => all, denied = false) => {
    await using staging = await MemoryRegistry.start({ referrers: true });
    await using production = await MemoryRegistry.start({ referrers: true });
    const { index, children } = await seedImage(clientFor(staging.host, "staging/shop"));
    const given = {
      "promote-from": `${staging.host}/staging/shop@${index.digest}`,
      "promote-to": `${production.host}/shop:1.0`,
    };
    const context = contextWith(given);
    const promotion = promotionOf(context.inputs);
    if (promotion === undefined) throw new Error("no promotion");
    const verdict = verdictOn(change(children.slice(0, 2)), denied);
    const copied = await promoteOnPass(promotion, verdict, transferOf(context));
    return { copied, index, production: { tags: new Map(production.tags), log: [...production.log] } };
  };

  test("copies what passed, with all platforms, and moves the tag", async () => {
    const { copied, index, production } = await attempt();
    expect(copied.outcome).toBeUndefined();
    expect(copied.reference).toContain(`/shop@${index.digest}`);
    expect([...production.tags.values()]).toEqual([index.digest]);
  });

  test("of what passes only because existing findings do not count leaves the other registry untouched", async () => {
    await using production = await MemoryRegistry.start({ referrers: true });
    const context = contextWith({
      "promote-from": `x.example/shop@${imageDigest}`,
      "promote-to": `${production.host}/shop:1`,
    });
    const promotion = promotionOf(context.inputs);
    if (promotion === undefined) throw new Error("no promotion");
    const copied = await promoteOnPass(promotion, { ...verdictOn([imageDigest]), spared: 2 }, transferOf(context));
    expect(copied).toMatchObject({ outcome: "undecided", sentence: expect.stringContaining("2 existing findings") });
    expect(production.log).toEqual([]);
  });

  test("of what was denied leaves the other registry untouched", async () => {
    const { copied, production } = await attempt((all) => all, true);
    expect(copied).toEqual({ sentence: "nothing was promoted" });
    expect(production.log).toEqual([]);
  });

  test.each<[string, (digests: readonly string[]) => readonly string[]]>([
    ["a platform is not judged", (all) => all.slice(0, 1)],
    ["another image is judged", () => [imageDigest]],
  ])("where %s fails, and leaves the other registry untouched", async (_name, change) => {
    const { copied, production } = await attempt(change);
    expect(copied).toMatchObject({ outcome: "undecided", sentence: expect.stringContaining("not promoted") });
    expect(production.log).toEqual([]);
  });

  const annotations = { "vnd.docker.reference.type": "attestation-manifest" };
  const amd64 = { os: "linux", architecture: "amd64" };
  test.each<[string, object]>([
    ["as attestations of a platform", { platform: amd64, annotations }],
    ["as something else", { platform: amd64, annotations: { "vnd.docker.reference.type": "x" } }],
    ["as of an unknown processor", { platform: { os: "linux", architecture: "unknown" } }],
    ["as attestations", { platform: { os: "unknown", architecture: "unknown" }, annotations }],
    ["as nothing", {}],
  ])("of an image that an index names %s next to what was judged fails", async (_name, traits) => {
    await using staging = await MemoryRegistry.start({ referrers: true });
    await using production = await MemoryRegistry.start({ referrers: true });
    const source = clientFor(staging.host, "staging/shop");
    const [good, evil] = await Promise.all(
      ["good", "evil"].map((name) => pushImage(source, { ...amd64, name }, blobOf(Buffer.from(name)))),
    );
    const index = await pushIndex(source, [
      { ...evil, ...traits },
      { ...good, platform: amd64 },
    ]);
    const context = contextWith({
      "promote-from": `${staging.host}/staging/shop@${index.digest}`,
      "promote-to": `${production.host}/shop:1.0`,
    });
    const promotion = promotionOf(context.inputs);
    if (promotion === undefined || good === undefined) throw new Error("no promotion");
    const copied = await promoteOnPass(promotion, verdictOn([good.digest]), transferOf(context));
    expect(copied).toMatchObject({ outcome: "undecided", sentence: expect.stringContaining(evil?.digest ?? "") });
    expect(production.log).toEqual([]);
  });

  test("of images in nested indexes, and of artifacts next to them, needs the images judged", async () => {
    await using staging = await MemoryRegistry.start({ referrers: true });
    await using production = await MemoryRegistry.start({ referrers: true });
    const source = clientFor(staging.host, "staging/shop");
    const { index, children } = await seedImage(source);
    const artifact = [blobOf(Buffer.from("note")), "text/plain", "application/vnd.oci.empty.v1+json"] as const;
    const outer = await pushIndex(source, [index, await pushImage(source, {}, ...artifact)]);
    const context = contextWith({
      "promote-from": `${staging.host}/staging/shop@${outer.digest}`,
      "promote-to": `${production.host}/shop:1.0`,
    });
    const promotion = promotionOf(context.inputs);
    if (promotion === undefined) throw new Error("no promotion");
    expect((await promoteOnPass(promotion, verdictOn(children.slice(0, 1)), transferOf(context))).outcome).toBe(
      "undecided",
    );
    expect(production.log).toEqual([]);
    expect(
      (await promoteOnPass(promotion, verdictOn(children.slice(0, 2)), transferOf(context))).outcome,
    ).toBeUndefined();
    expect([...production.tags.values()]).toEqual([outer.digest]);
  });

  test("to a registry that is not there fails, and says so", async () => {
    await using staging = await MemoryRegistry.start();
    const { index, children } = await seedImage(clientFor(staging.host, "staging/shop"));
    const from = `${staging.host}/staging/shop@${index.digest}`;
    const context = contextWith({ "promote-from": from, "promote-to": "127.0.0.1:1/shop:1.0" });
    const promotion = promotionOf(context.inputs);
    if (promotion === undefined) throw new Error("no promotion");
    const copied = await promoteOnPass(promotion, verdictOn(children.slice(0, 2)), transferOf(context));
    expect(copied.outcome).toBe("undecided");
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["without a source", { "promote-to": "r.example/a:1" }],
    ["without a destination", { "promote-from": `r.example/a@${imageDigest}` }],
    ["from a tag", { "promote-from": "r.example/a:1", "promote-to": "r.example/b:1" }],
    ["to a digest", { "promote-from": `r.example/a@${imageDigest}`, "promote-to": `r.example/b@${imageDigest}` }],
  ])("%s is a wrong call", (_name, given) => {
    expect(() => promotionOf(contextWith(given).inputs)).toThrow(expect.objectContaining({ kind: "invalid" }));
  });
});
