import { describe, expect, it } from "vitest";
import { Random } from "../../fuzz/engine/random.ts";
import { isSame } from "../../fuzz/helm/compare.ts";
import { generateCase } from "../../fuzz/helm/generate.ts";
import { renderCase } from "../../fuzz/helm/render.ts";

describe("the fuzzer of templates", () => {
  it("generates the same cases for a seed, most of which render", () => {
    const [first = [], second] = [new Random(3), new Random(3)].map((random) =>
      Array.from({ length: 300 }, () => generateCase(random)),
    );
    expect(second).toEqual(first);
    const rendered = first.map(renderCase).filter((rendering) => "out" in rendering);
    expect(rendered.length).toBeGreaterThan(150);
  });

  it("compares outputs, and the places of errors", () => {
    const error = 'template: t:1:3: executing "t" at <fail>: error calling fail: x';
    const failed = { error: "error calling fail: y", phase: "execute", places: ["t:1:3"] } as const;
    expect(isSame({ out: "a" }, { out: "a" })).toBe(true);
    expect(isSame({ out: "a" }, { out: "b" })).toBe(false);
    expect(isSame({ out: "a\udcff" }, { out: "a\ufffd" })).toBe(true);
    expect(isSame(failed, { out: "", error })).toBe(true);
    expect(isSame({ ...failed, places: ["t:1:9"] }, { out: "", error })).toBe(false);
    expect(isSame(failed, { out: "a" })).toBe(false);
    expect(isSame({ out: "a" }, { out: "", error })).toBe(false);
  });

  it("says nothing about limits and about the words of readers", () => {
    const limited = { error: "it takes too many steps", phase: "limit", places: [] } as const;
    expect(isSame(limited, { out: "a" })).toBeUndefined();
    expect(isSame({ out: "" }, { out: "", error: "timeout" })).toBeUndefined();
    expect(isSame({ out: "x" }, { out: "Error: invalid character 'h'" })).toBeUndefined();
  });
});
