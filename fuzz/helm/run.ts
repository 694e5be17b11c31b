import { Random } from "../engine/random.ts";
import { isSame } from "./compare.ts";
import { generateCase, type HelmCase } from "./generate.ts";
import { HelmJudge, type Verdict } from "./judge.ts";
import { type Rendering, renderCase } from "./render.ts";

export interface HelmFuzzOptions {
  /** Number of templates. */
  readonly count: number;
  readonly seed: number;
}

const batchSize = 2000;
const maxShown = 20;

/** Compares random templates with Go's engine, and prints the first differences. @returns their number. */
export function fuzzHelm({ count, seed }: HelmFuzzOptions): number {
  const random = new Random(seed);
  const judge = new HelmJudge();
  let [compared, failing, differences] = [0, 0, 0];
  try {
    for (let done = 0; done < count; done += batchSize) {
      const cases = Array.from({ length: Math.min(batchSize, count - done) }, () => generateCase(random));
      for (const [index, verdict] of judge.ask(cases).entries()) {
        const fuzzCase = cases[index];
        if (fuzzCase === undefined) continue;
        const rendering = renderSafely(fuzzCase);
        const same = "crash" in rendering ? false : isSame(rendering, verdict);
        if (same !== undefined) compared += 1;
        if (verdict.error !== undefined) failing += 1;
        if (same !== false) continue;
        differences += 1;
        if (differences <= maxShown) report(fuzzCase, verdict, rendering);
      }
    }
  } finally {
    judge.close();
  }
  console.log(`helm: ${compared} of ${count} templates compared, ${failing} of them fail in Go, ${differences} differ`);
  return differences;
}

function renderSafely(fuzzCase: HelmCase): Rendering | { readonly crash: string } {
  try {
    return renderCase(fuzzCase);
  } catch (error) {
    return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function report({ files }: HelmCase, verdict: Verdict, rendering: object): void {
  console.log(
    `${JSON.stringify(files.at(-1)?.[1])}\n  Go:  ${JSON.stringify(verdict)}\n  own: ${JSON.stringify(rendering)}`,
  );
}
