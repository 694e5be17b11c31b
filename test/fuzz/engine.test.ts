import { describe, expect, it } from "vitest";
import { Corpus } from "../../fuzz/engine/corpus.ts";
import { Random } from "../../fuzz/engine/random.ts";
import { compare } from "../../fuzz/images/compare.ts";
import { generate } from "../../fuzz/images/generate.ts";

const empty = () => ({
  layer: new Corpus(),
  archive: new Corpus(),
  manifest: new Corpus(),
  index: new Corpus(),
  config: new Corpus(),
  saved: new Corpus(),
});

describe("the differential fuzzer", () => {
  it("generates the same cases for a seed", () => {
    const [first, second] = [new Random(3), new Random(3)].map((random) =>
      Array.from({ length: 50 }, () => generate(empty(), random)),
    );
    expect(second).toEqual(first);
  });

  it("reports what the judge refuses or sees in another way, and allows refusals", () => {
    const layer = { kind: "layer", bytes: Buffer.alloc(0) } as const;
    const accepted = { accepted: true, text: "f a\n" } as const;
    const refused = { accepted: false, code: "TAR_INVALID", problem: "x" } as const;
    expect(compare(layer, accepted, { status: "accepted", text: "f a\n" }).result).toBe("same");
    expect(compare(layer, accepted, { status: "accepted", text: "f b\n" }).result).toBe("difference");
    expect(compare(layer, accepted, { status: "unusual", text: "f a\n" }).result).toBe("harmless");
    expect(compare(layer, accepted, { status: "refused", text: "archive/tar: invalid tar header" }).result).toBe(
      "difference",
    );
    expect(compare(layer, accepted, { status: "refused", text: "gzip: invalid checksum" }).result).toBe("harmless");
    expect(compare(layer, refused, { status: "accepted", text: "f a\n" }).result).toBe("refused");
    expect(compare(layer, refused, { status: "refused", text: "x" }).result).toBe("same");
  });
});
