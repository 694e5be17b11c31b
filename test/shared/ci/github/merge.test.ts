import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComment } from "../../../../shared/ci/github/comment/comment.ts";
import { mergeSections, newestCommit } from "../../../../shared/ci/github/comment/merge.ts";
import { parseSections, type Section, serializeSection } from "../../../../shared/ci/github/comment/section.ts";
import { sectionOf } from "../../../../shared/ci/github/comment/sections.ts";
import { packageFinding, sampleReport } from "../../../harness/samples.ts";

const [older, newer] = ["1".repeat(40), "2".repeat(40)];
const facts = { sha: newer, run: 2, attempt: 1, threshold: "high", newOnly: false } as const;
const section = (id: string, changes: Partial<Section["head"]> = {}): Section => ({
  head: {
    ...{ id, title: id, outcome: "pass", sha: newer, run: 2, attempt: 1 },
    ...{ blocking: 0, total: 0, suppressed: 0, steps: [], ...changes },
  },
  details: `details of ${id}`,
});
const blocking = { outcome: "findings", blocking: 1, total: 1 } as const;
const render = (sections: readonly Section[]): string => renderComment(sections, { runUrl: "https://x", sha: newer });
const headline = (sections: readonly Section[]): string => render(sections).split("\n")[1] ?? "";

describe("two images that differ by tag alone", () => {
  const image = (name: string) =>
    ({ kind: "image", name, digest: `sha256:${"1".repeat(64)}`, platform: "linux/amd64" }) as const;
  const web = sectionOf(sampleReport([packageFinding("CVE-1", "critical")], { subject: image("shop:web") }), facts);
  const worker = sectionOf(sampleReport([], { subject: image("shop:worker") }), facts);

  test("have two sections, and the comment blocks", () => {
    const { sections } = mergeSections([web], [worker], newer);
    expect(sections).toHaveLength(2);
    expect(headline(sections)).toBe("### ❌ Seaworthy: 1 blocking finding");
  });
});

describe("mergeSections", () => {
  test.each<[string, Partial<Section["head"]>]>([
    ["an older head", { sha: older, run: 1 }],
    ["an older head whose run was started again", { sha: older, run: 1, attempt: 9 }],
    ["an older head in a run that started later", { sha: older, run: 3 }],
    ["an older run of the same head", { run: 1 }],
  ])("keeps what is newer than %s", (_what, late) => {
    const current = section("a", blocking);
    const { sections, placed, superseded } = mergeSections([current], [section("a", late)], newer);
    expect(sections).toEqual([current]);
    expect([placed.length, superseded]).toEqual([0, 1]);
  });

  test("an older attempt does not replace a newer one", () => {
    const current = section("a", { ...blocking, attempt: 2 });
    expect(mergeSections([current], [section("a")], newer).sections).toEqual([current]);
  });

  test.each<[string, Partial<Section["head"]>]>([
    ["head", { sha: older, run: 3 }],
    ["run", { run: 1 }],
    ["attempt", { attempt: 0 }],
    ["version without runs", { run: 0, attempt: 0, sha: older }],
  ])("replaces a section of an older %s", (_what, early) => {
    const ours = section("a", blocking);
    expect(mergeSections([section("a", early)], [ours], newer).sections).toEqual([ours]);
  });

  test("two images of one run under one name both stay, and the next run replaces both", () => {
    const digests = ["a", "b"].map((letter) => `sha256:${letter.repeat(64)}`);
    const [first = "", second = ""] = digests;
    const known = [section("a", { ...blocking, digest: first })];
    const { sections, placed } = mergeSections(known, [section("a", { digest: second })], newer);
    expect(sections.map(({ head }) => [head.id, head.title, head.blocking])).toEqual([
      ["a", "a", 1],
      ["a#2", "a (2)", 0],
    ]);
    expect(placed[0]?.head.id).toBe("a#2");
    expect(mergeSections(sections, [section("a", { digest: second })], newer).sections).toEqual(sections);
    const next = digests.map((digest) => section("a", { digest, run: 5 }));
    const later = mergeSections(sections, next, newer).sections;
    expect(later.map(({ head }) => [head.id, head.run])).toEqual([
      ["a", 5],
      ["a#2", 5],
    ]);
  });

  test("a twin with the longest title can be read back", () => {
    const long = { title: "x".repeat(300), digest: `sha256:${"a".repeat(64)}` };
    const other = section("a", { ...long, digest: `sha256:${"b".repeat(64)}` });
    const { sections } = mergeSections([section("a", long)], [other], newer);
    expect(parseSections(sections.map(serializeSection).join("\n"))).toMatchObject({ unreadable: 0 });
    expect(sections).toHaveLength(2);
  });

  test("the order in which jobs write does not matter", () => {
    const runs = fc.record({
      id: fc.constantFrom("a", "b"),
      sha: fc.constantFrom(older, newer),
      run: fc.integer({ min: 1, max: 3 }),
      attempt: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(runs, { selector: (run) => JSON.stringify(run), maxLength: 8 }), (heads) => {
        const write = (order: typeof heads): readonly Section[] =>
          order.reduce<readonly Section[]>(
            (all, head) => mergeSections(all, [section(head.id, head)], newer).sections,
            [],
          );
        const stable = heads.filter(({ sha, run }) => (sha === newer) === (run === 3));
        expect(write(stable.toReversed())).toEqual(write(stable));
      }),
    );
  });
});

describe("a scope that no run of the newest head wrote", () => {
  const gone = section("renamed", { ...blocking, sha: older, run: 1, steps: ["old step"] });

  test("is shown as not examined, and does not block", () => {
    const text = render([section("a"), gone]);
    expect(text.split("\n")[1]).toBe("### ✅ Seaworthy: source checks passed; no image was scanned — no findings");
    expect(text).toContain("| renamed *(not checked at this commit; last checked at 1111111)* | – |");
    expect(text).not.toContain("1. old step");
    expect(text).not.toContain("details of renamed");
  });

  test("is still known to the next job", () => {
    expect(parseSections(render([section("a"), gone])).sections.map(({ head }) => head.id)).toEqual(["a", "renamed"]);
  });

  test("a gate of an older head decides nothing", () => {
    const gate = section("gate", { ...blocking, sha: older, run: 1, verdict: "denied" });
    expect(headline([section("a"), gate])).toBe(
      "### ✅ Seaworthy: source checks passed; no image was scanned — no findings",
    );
    expect(headline([gate])).toBe("### ⚠️ Seaworthy: commit 2222222 is not checked yet");
  });
});

test("the newest commit is that of the newest run", () => {
  expect(newestCommit([section("a", { sha: older, run: 1 }), section("b")])).toBe(newer);
  expect(newestCommit([])).toBeUndefined();
});
