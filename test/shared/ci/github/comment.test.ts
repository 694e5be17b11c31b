import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComment } from "../../../../shared/ci/github/comment/comment.ts";
import { mergeSections } from "../../../../shared/ci/github/comment/merge.ts";
import { parseSections, type Section, serializeSection } from "../../../../shared/ci/github/comment/section.ts";

const [older, newer] = ["1".repeat(40), "2".repeat(40)];
const digestOf = (index: number): string => `sha256:${String(index).padStart(64, "0")}`;
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
const merge = (existing: readonly Section[], own: readonly Section[]): readonly Section[] =>
  mergeSections(existing, own, newer).sections;
/** Merges jobs that write one after the other. */
const inTurn = (...jobs: readonly Section[]): readonly Section[] =>
  jobs.reduce<readonly Section[]>((all, job) => merge(all, [job]), []);

describe("no job hides what another job of its run found", () => {
  test("the 21st image with one name has a section, and blocks", () => {
    const passing = Array.from({ length: 20 }, (_none, index) => section("a", { digest: digestOf(index) }));
    const sections = inTurn(...passing, section("a", { ...blocking, digest: digestOf(20) }));
    expect(sections).toHaveLength(21);
    expect(headline(sections)).toContain("1 blocking finding");
  });

  test.each<[string, Partial<Section["head"]>, Partial<Section["head"]>]>([
    ["without a digest, after one with a digest", { digest: digestOf(1) }, {}],
    ["with a digest, after one without", {}, { digest: digestOf(1) }],
    ["with the same digest", { digest: digestOf(1) }, { digest: digestOf(1) }],
    ["about the same sources", {}, {}],
  ])("a passing section %s", (_what, first, second) => {
    for (const verdict of [{}, { verdict: "a sentence" }]) {
      const jobs = [section("a", { ...blocking, ...first, ...verdict }), section("a", { ...second, ...verdict })];
      expect(headline(inTurn(...jobs))).toContain("1 blocking finding");
      expect(headline(inTurn(...jobs.toReversed()))).toContain("1 blocking finding");
    }
  });

  test("a section that passes does not replace an undecided one", () => {
    expect(headline(inTurn(section("a", { outcome: "undecided" }), section("a")))).toContain("undecided");
  });

  test("a second attempt of one matrix job replaces its own image, not another", () => {
    const first = [
      section("a", { ...blocking, digest: digestOf(1) }),
      section("a", { outcome: "undecided", digest: digestOf(2) }),
    ];
    const again = merge(inTurn(...first), [section("a", { digest: digestOf(2), attempt: 2 })]);
    expect(again.map(({ head }) => [head.id, head.blocking, head.attempt])).toEqual([
      ["a", 1, 1],
      ["a#2", 0, 2],
    ]);
    expect(headline(again)).toContain("1 blocking finding");
  });

  test("the next attempt replaces what is fixed", () => {
    const fixed = section("a", { digest: digestOf(2), attempt: 2 });
    expect(headline(inTurn(section("a", { ...blocking, digest: digestOf(1) }), fixed))).toContain(": checks passed");
  });

  test("results of several jobs do not depend on their order", () => {
    const job = fc.record({
      digest: fc.constantFrom(digestOf(1), digestOf(2)),
      outcome: fc.constantFrom("pass", "findings", "undecided"),
      blocking: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 6 }), (jobs) => {
        const sections = jobs.map((changes) => section("a", changes));
        expect(headline(inTurn(...sections))).toBe(headline(inTurn(...sections.toReversed())));
      }),
    );
  });
});

describe("two comments that jobs posted at the same time", () => {
  const [first, second] = [section("a", { ...blocking, digest: digestOf(1) }), section("a", { digest: digestOf(2) })];

  test("keep both images with one name", () => {
    for (const existing of [
      [first, second],
      [second, first],
    ]) {
      const sections = merge(existing, [second]);
      expect(sections.map(({ head }) => head.title)).toEqual(["a", "a (2)"]);
      expect(headline(sections)).toContain("1 blocking finding");
    }
  });

  test("keep the newer of two sections", () => {
    const current = section("a", { ...blocking, run: 5 });
    for (const late of [section("a", { run: 3 }), section("a", { sha: older, run: 9 })]) {
      for (const existing of [
        [current, late],
        [late, current],
      ]) {
        expect(merge(existing, [section("b")])).toEqual([current, section("b")]);
      }
    }
  });

  test("keep numbered images apart", () => {
    const sections = merge([...inTurn(first, second), ...inTurn(second, first)], [section("b")]);
    expect(sections.map(({ head }) => [head.id, head.title])).toEqual([
      ["a", "a"],
      ["a#2", "a (2)"],
      ["b", "b"],
    ]);
  });
});

describe("a comment that is full", () => {
  const many = Array.from({ length: 160 }, (_none, index) => section(`section-${index}-${"y".repeat(200)}`));

  test.each<[string, Section, RegExp]>([
    ["an undecided section", section("u", { outcome: "undecided" }), /undecided/u],
    [
      "a gate that denies without a count",
      section("g", { outcome: "findings", verdict: "denied" }),
      /not fit to ship/u,
    ],
    ["a blocking section", section("b", blocking), /1 blocking finding/u],
  ])("keeps %s in headline and sections", (_what, important, expected) => {
    const text = render([...many.map((item) => ({ ...item, head: { ...item.head, total: 9 } })), important]);
    expect(text.split("\n")[1]).toMatch(expected);
    expect(text).toContain("sections omitted");
    expect(headline(parseSections(text).sections)).toMatch(expected);
  });

  test("counts omitted sections in the headline", () => {
    const text = render(many.map(({ head, details }) => ({ details, head: { ...head, ...blocking } })));
    expect(text.split("\n")[1]).toContain("160 blocking findings");
  });

  test("states the verdict even if no section fits", () => {
    const facts = { runUrl: "https://x", sha: newer };
    expect(renderComment([section("a", blocking)], facts, 100)).toContain("1 blocking finding");
  });

  test("leaves out sections of other commits first", () => {
    const past = many.map(({ head, details }) => ({ details, head: { ...head, ...blocking, sha: older, run: 1 } }));
    expect(parseSections(render([...past, section("now")])).sections.map(({ head }) => head.id)).toContain("now");
  });
});

describe("a gate of an earlier attempt or another run", () => {
  const gate = section("g", { verdict: "a sentence", headline: "fit to ship" });

  test("does not decide over what a later attempt found", () => {
    expect(headline([gate, section("a", { ...blocking, attempt: 2 })])).toContain("1 blocking finding");
  });

  test("does not decide over what another run found, as evidence of other runs does not count", () => {
    for (const run of [1, 9]) {
      expect(headline([gate, section("a", { ...blocking, run })])).toContain("1 blocking finding");
    }
    expect(headline([gate, section("a", { outcome: "undecided", run: 9 })])).toContain("undecided");
  });

  test("decides over what it judged, and over unverified results", () => {
    expect(headline([gate, section("a", blocking)])).toContain(": fit to ship");
    expect(headline([gate, section("unverified/a", { ...blocking, run: 9 })])).toContain(": fit to ship");
    const again = section("g", { verdict: "a sentence", headline: "fit to ship", attempt: 2 });
    expect(headline([again, section("a", { ...blocking, attempt: 2 })])).toContain(": fit to ship");
    expect(headline([again, section("a", { ...blocking, attempt: 1 })])).toContain(": fit to ship");
  });

  test("keeps its denial until the gate decides again", () => {
    const denied = section("g", { ...blocking, verdict: "a sentence" });
    expect(headline([denied, section("a", { ...blocking, attempt: 2 })])).toContain("1 blocking finding");
  });
});

test("a comment that somebody edited on the website keeps its sections", () => {
  const text = [section("a", blocking), section("b")].map(serializeSection).join("\n").replaceAll("\n", "\r\n");
  expect(parseSections(text)).toEqual({ sections: [section("a", blocking), section("b")], unreadable: 0 });
});

test("a section of a later version still blocks", () => {
  const text = serializeSection(section("a", blocking)).replace('"id":', '"workflow":"ci","id":');
  expect(parseSections(text)).toEqual({ sections: [section("a", blocking)], unreadable: 0 });
});

describe("the headline of a pass", () => {
  const gate = (changes: Partial<Section["head"]>): Section => section("g", { verdict: "a sentence", ...changes });
  const scanned = { digest: digestOf(1) };

  test("says fit to ship only if a gate said so of an image", () => {
    expect(headline([section("a")])).toContain(": source checks passed; no image was scanned — no findings");
    expect(headline([section("a", scanned)])).toContain(": checks passed — no findings");
    expect(headline([gate({}), section("a")])).toContain(": source checks passed; no image was scanned");
    expect(headline([gate(scanned)])).toContain(": fit to ship");
    expect(headline([gate({ ...scanned, headline: "checks passed; the image was not scanned" })])).toContain(
      ": checks passed; the image was not scanned",
    );
  });

  test("is not that of the better of two gates", () => {
    const source = section("h", { verdict: "a sentence", headline: "source checks passed; no image was scanned" });
    expect(headline([gate({ ...scanned, headline: "fit to ship" }), source])).toContain(": source checks passed");
  });

  test("is followed by what was not examined", () => {
    const image = section("a", { outcome: "undecided", title: "Image shop:ci (linux/amd64)" });
    const text = render([
      { ...image, head: { ...image.head, gaps: ["`layer 2` — cut"], gapCount: 4 } },
      section("b", blocking),
    ]);
    expect(text.split("\n")[1]).toBe("### ❌ Seaworthy: undecided — not everything was examined, 1 blocking finding");
    expect(text).toContain(
      "**Not examined**\n\n- Image `shop:ci` (linux/amd64): `layer 2` — cut\n- and 3 more gaps in the full report\n",
    );
    expect(text.indexOf("**Not examined**")).toBeLessThan(text.indexOf("| findings"));
  });
});
