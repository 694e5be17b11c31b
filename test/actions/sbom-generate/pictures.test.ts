import fc from "fast-check";
import { expect, test } from "vitest";
import { pictures } from "../../../actions/sbom-generate/pictures.ts";
import { makePackage } from "../../shared/advisories/make.ts";
import { makeBomInput } from "../../shared/sbom/make.ts";

test("packages by ecosystem, bytes by layer, and both together", () => {
  const text = pictures(makeBomInput());
  expect(text).toContain('pie showData title 4 packages by ecosystem\n    "deb" : 2');
  expect(text).toContain('"layer 0 (100 B)" : 100');
  expect(text).toContain('treemap-beta\n"packages"\n  "layer 0"\n    "deb": 2');
});

test("nothing is drawn where there is nothing to compare", () => {
  expect(pictures(makeBomInput({ packages: [], layers: [] }))).toBe("");
});

test("stays small and closed, whatever there is", () => {
  const layers = Array.from({ length: 500 }, (_, index) => ({
    index,
    diffId: `sha256:${"a".repeat(64)}`,
    size: index,
  }));
  fc.assert(
    fc.property(fc.array(fc.record({ type: fc.string(), index: fc.nat(400) }), { maxLength: 300 }), (drawn) => {
      const packages = drawn.map(({ type, index }) => ({
        ...makePackage("npm", "x", "1", { locations: [{ path: "/x", layer: { diffId: "sha256:x", index } }] }),
        type: type as "npm",
      }));
      const text = pictures(makeBomInput({ packages, layers }));
      expect(Buffer.byteLength(text)).toBeLessThan(61_000);
      for (const line of text.split("\n").filter((one) => one.startsWith("  "))) {
        expect(line).toMatch(/^ +"[^"`<>#;\\]*"(?: ?: \d+)?$/);
      }
    }),
    { numRuns: 30 },
  );
});
