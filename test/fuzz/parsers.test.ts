import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readInputs } from "../../fuzz/engine/corpus.ts";
import { allTargets } from "../../fuzz/parsers/targets.ts";

const kept = ["corpus", "regressions"].map((name) =>
  fileURLToPath(new URL(`../../fuzz/${name}/parsers/`, import.meta.url)),
);
/** Generous, because tests run in parallel. The fuzzer reports inputs that need more than a second. */
const maxMilliseconds = 5000;

describe("parsers", () => {
  it.each(allTargets().map((target) => [target.name, target] as const))(
    "%s has seeds, and reads them and every kept input in time",
    (name, target) => {
      expect(target.seeds.length).toBeGreaterThan(0);
      const inputs = [
        ...target.seeds,
        ...kept.flatMap((directory) => readInputs(`${directory}${name}`).map(({ bytes }) => bytes)),
      ];
      for (const input of inputs) {
        const start = performance.now();
        target.run(Buffer.from(input));
        expect(performance.now() - start).toBeLessThan(maxMilliseconds);
      }
    },
  );
});
