import fc from "fast-check";
import { expect, test } from "vitest";
import { charts } from "../../../actions/sbom-generate/charts.ts";
import type { DirectorySize, WalkedLayer } from "../../../shared/layers/index.ts";
import { makePackage } from "../../shared/advisories/builders.ts";
import { makeBomInput } from "../../shared/sbom/builders.ts";

const digest = `sha256:${"a".repeat(64)}`;

function walked(index: number, ...directories: readonly DirectorySize[]): WalkedLayer {
  return { index, diffId: digest, size: 1, bytes: 1, entries: 1, directories };
}

test("packages by ecosystem, bytes by layer, files by layer and directory", () => {
  const origin = { file: "Dockerfile", line: 7, keyword: "COPY", inBase: false };
  const layers = makeBomInput().layers.map((layer) => (layer.index === 1 ? { ...layer, origin } : layer));
  const text = charts(makeBomInput({ layers }), [
    walked(0, ["/usr/lib", 4_000_000], ["/usr/bin", 900_000], ["/etc", 10]),
    walked(1, ["/app/node_modules", 100_000], ["", 60_000]),
  ]);
  expect(text).toContain('pie showData title 7 packages by ecosystem\n    "generic" : 3\n    "deb" : 2');
  expect(text).toContain('"layer 0 (100 B)" : 100');
  expect(text).toContain(
    'pie showData title Files by directory and layer, 5.1 MB in total (kB)\n    "/usr/lib (layer 0)" : 4000\n' +
      '    "/usr/bin (layer 0)" : 900\n    "/app/node_modules (layer 1: COPY at Dockerfile:7)" : 100\n',
  );
  expect(text).not.toContain("treemap");
});

test("nothing is drawn where there is nothing to compare", () => {
  expect(charts(makeBomInput({ packages: [], layers: [] }), [])).toBe("");
  expect(charts(makeBomInput({ packages: [], layers: [] }), [walked(0, ["/etc", 5])])).toBe("");
});

test("stays small and closed, whatever there is", () => {
  const directory = fc.tuple(fc.string(), fc.nat());
  const layer = fc.record({ index: fc.nat(400), directories: fc.array(directory, { maxLength: 41 }) });
  const type = fc.string();
  fc.assert(
    fc.property(fc.array(type, { maxLength: 300 }), fc.array(layer, { maxLength: 200 }), (types, layers) => {
      const packages = types.map((name) => ({ ...makePackage("npm", "x", "1"), type: name as "npm" }));
      const all = layers.map(({ index, directories }) => walked(index, ...directories));
      const text = charts(makeBomInput({ packages, layers: all }), all);
      expect(Buffer.byteLength(text)).toBeLessThan(61_000);
      for (const line of text.split("\n").filter((one) => one.startsWith("  "))) {
        expect(line).toMatch(/^ +"[^"`<>#;\\]*"(?: ?: \d+)?$/);
      }
    }),
    { numRuns: 30 },
  );
});
