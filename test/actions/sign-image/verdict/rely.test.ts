import { describe, expect, it, test } from "vitest";
import type { GateVerdict } from "../../../../actions/sign-image/verdict/read.ts";
import { relyOn } from "../../../../actions/sign-image/verdict/rely.ts";
import type { RunIdentity } from "../../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../../shared/oci/index.ts";

const digestOf = (name: string): string => `sha256:${Buffer.from(name).toString("hex").padEnd(64, "0")}`;
const run: RunIdentity = { host: "github", repository: "o/r", runId: "7", runAttempt: "1", job: "release" };
const manifest = (label: string, within: readonly string[], config?: string): ImageTarget => ({
  ...{ mediaType: "m", digest: digestOf(label), size: 1, label, isIndex: config === undefined },
  within: within.map(digestOf),
  ...(config === undefined ? {} : { config }),
});
const manifests = [manifest("index", []), manifest("amd64", ["index"], "c"), manifest("arm64", ["index"], "c")];
const [index, amd64] = manifests;
const image = { targets: manifests, manifests };

function verdict(decision: GateVerdict["decision"], judged: readonly string[], made = run): GateVerdict {
  const file = `out/${decision}.evidence.json`;
  const rules = decision === "pass" ? [] : ["severity"];
  const digests = judged.map(digestOf);
  return { file, decision, decidedAt: "2026-03-01T10:00:00.000Z", digests, parts: [], run: made, rules };
}

describe("a verdict", () => {
  it("that passes every platform covers the index", () => {
    const passed = verdict("pass", ["amd64", "arm64"]);
    expect(relyOn([passed], image, run)).toEqual({ verdict: passed, uncovered: [], notes: [] });
  });

  it("that passes one platform covers neither the other nor the index", () => {
    const { verdict: relied, uncovered } = relyOn([verdict("pass", ["amd64"])], image, run);
    expect([relied?.decision, uncovered.map(({ label }) => label)]).toEqual(["pass", ["index", "arm64"]]);
  });

  it("that passes the index covers no platform, because evidence is about platforms", () => {
    const { uncovered } = relyOn([verdict("pass", ["index"])], image, run);
    expect(uncovered.map(({ label }) => label)).toEqual(["amd64", "arm64"]);
  });

  test.each(["deny", "undecided"] as const)("(%s) on one platform counts for the whole image", (decision) => {
    expect(relyOn([verdict(decision, ["arm64"])], image, run).verdict?.decision).toBe(decision);
    expect(relyOn([verdict(decision, ["index"])], image, run).verdict?.decision).toBe(decision);
  });

  it("on a platform counts for an index that is signed without its platforms", () => {
    const alone = { targets: index === undefined ? [] : [index], manifests };
    expect(relyOn([verdict("deny", ["arm64"])], alone, run).verdict?.decision).toBe("deny");
  });

  it("on one platform does not count for another one that is signed alone", () => {
    const alone = { targets: amd64 === undefined ? [] : [amd64], manifests: amd64 === undefined ? [] : [amd64] };
    expect(relyOn([verdict("deny", ["arm64"])], alone, run)).toMatchObject({
      verdict: undefined,
      notes: [expect.stringContaining("has a verdict on another image")],
    });
  });

  test.each(["deny", "undecided"] as const)(
    "(%s) on an index counts for a platform of it that is signed alone",
    (made) => {
      const alone = { targets: amd64 === undefined ? [] : [amd64], manifests: amd64 === undefined ? [] : [amd64] };
      const onIndex = { ...verdict(made, ["index"]), parts: [digestOf("index"), digestOf("amd64")] };
      expect(relyOn([onIndex], alone, run).verdict?.decision).toBe(made);
      const passed = { ...onIndex, decision: "pass" as const };
      expect(relyOn([passed], alone, run)).toMatchObject({ verdict: undefined });
    },
  );

  test.each(["pass", "deny", "undecided"] as const)("(%s) on another image never counts", (decision) => {
    expect(relyOn([verdict(decision, ["other"])], image, run)).toMatchObject({
      verdict: undefined,
      notes: [`out/${decision}.evidence.json has a verdict on another image (${digestOf("other")})`],
    });
  });

  it("on this and another image counts", () => {
    expect(relyOn([verdict("deny", ["other", "amd64"])], image, run).verdict?.decision).toBe("deny");
  });

  test.each<[string, Partial<RunIdentity>]>([
    ["run", { runId: "6" }],
    ["attempt", { runAttempt: "2" }],
    ["job", { job: "build" }],
    ["repository", { repository: "o/fork" }],
  ])("of another %s passes nothing, and its denial still counts", (_name, other) => {
    const made = { ...run, ...other };
    expect(relyOn([verdict("pass", ["amd64", "arm64"], made)], image, run)).toMatchObject({
      verdict: undefined,
      notes: [expect.stringContaining("has a verdict of another run")],
    });
    expect(relyOn([verdict("deny", ["amd64"], made)], image, run).verdict?.decision).toBe("deny");
    expect(relyOn([verdict("undecided", ["amd64"], made)], image, run).verdict?.decision).toBe("undecided");
  });

  it("on sources alone passes no image, and its denial counts", () => {
    expect(relyOn([verdict("pass", [])], image, run)).toMatchObject({
      verdict: undefined,
      notes: [expect.stringContaining("has a verdict on sources alone")],
    });
    expect(relyOn([verdict("deny", [])], image, run).verdict?.decision).toBe("deny");
  });
});

test("of several verdicts the worst counts, in any order", () => {
  const all = [verdict("pass", ["amd64", "arm64"]), verdict("undecided", ["amd64"]), verdict("deny", ["arm64"])];
  for (const order of [all, all.toReversed()]) expect(relyOn(order, image, run).verdict?.decision).toBe("deny");
  expect(relyOn(all.slice(0, 2), image, run).verdict?.decision).toBe("undecided");
});

test("several passes cover what each of them judged", () => {
  const { uncovered } = relyOn([verdict("pass", ["amd64"]), verdict("pass", ["arm64"])], image, run);
  expect(uncovered).toEqual([]);
});

test("without a verdict nothing counts", () => {
  expect(relyOn([], image, run)).toEqual({ verdict: undefined, uncovered: [], notes: [] });
});
