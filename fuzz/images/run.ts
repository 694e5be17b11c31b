import { setImmediate } from "node:timers/promises";
import { Corpus, keepInput } from "../engine/corpus.ts";
import { Coverage, findReaching } from "../engine/coverage.ts";
import { Random } from "../engine/random.ts";
import { ArchiveReader } from "./archive-view.ts";
import { compare } from "./compare.ts";
import { generate } from "./generate.ts";
import { type CaseKind, type FuzzCase, Judge, type Verdict } from "./judge.ts";
import { readKept } from "./kept.ts";
import { SlowJudges } from "./slow-judges.ts";
import { Tally } from "./tally.ts";
import { writeLayers } from "./tree-grammar.ts";
import { type View, viewOf } from "./view.ts";

export interface ImageFuzzOptions {
  /** Number of executions. */
  readonly count: number;
  readonly seed: number;
  /** Maximum minutes. */
  readonly minutes: number;
  /** Every how many cases the slow judges unpack one. 0: never. */
  readonly sample: number;
  /** Writes inputs that reach new code to the corpus, and differences to the regressions. */
  readonly keep: boolean;
  readonly corpus: string;
  readonly regressions: string;
}

const batchSize = 1000;

/** Runs the differential fuzzer and prints a summary. @returns the number of differences. */
export async function fuzzImages(options: ImageFuzzOptions): Promise<number> {
  const fuzzer = new ImageFuzzer(options);
  try {
    await fuzzer.run();
  } finally {
    fuzzer.close();
  }
  fuzzer.tally.print(fuzzer.blocks);
  return fuzzer.tally.differences;
}

class ImageFuzzer {
  readonly tally = new Tally();
  readonly #options: ImageFuzzOptions;
  readonly #judge = new Judge();
  readonly #archives = new ArchiveReader();
  readonly #coverage = new Coverage((url) => /\/shared\/(?:oci|layers|files)\//.test(url));
  readonly #random: Random;
  readonly #slow = new SlowJudges();
  readonly #corpus: Record<CaseKind, Corpus>;
  #nextSample: number;

  constructor(options: ImageFuzzOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    this.#nextSample = options.sample;
    this.#corpus = {
      layer: new Corpus(),
      archive: new Corpus(),
      manifest: new Corpus(),
      index: new Corpus(),
      config: new Corpus(),
      saved: new Corpus(),
    };
  }

  get blocks(): number {
    return this.#coverage.blocks;
  }

  async run(): Promise<void> {
    const kept = readKept([this.#options.corpus, this.#options.regressions]);
    for (const { kind, bytes } of kept) this.#corpus[kind].add(bytes);
    if (kept.length > 0) await this.#runBatch(kept, false);
    if (this.#options.sample > 0) await this.#unpackKept(kept);
    const end = Date.now() + this.#options.minutes * 60_000;
    while (this.tally.executions < this.#options.count && Date.now() < end) {
      const batch = Array.from({ length: batchSize }, () => generate(this.#corpus, this.#random));
      await this.#runBatch(batch, true);
      while (this.#options.sample > 0 && this.tally.executions >= this.#nextSample) await this.#unpackSample(batch);
      this.tally.report(this.blocks);
    }
  }

  close(): void {
    this.#judge.close();
    this.#archives.close();
    this.#coverage.close();
  }

  async #runBatch(batch: readonly FuzzCase[], grows: boolean): Promise<void> {
    const asked = this.#judge.ask(batch);
    const views: View[] = [];
    for (const [index, fuzzCase] of batch.entries()) {
      views.push(await this.#view(fuzzCase));
      // Lets the pipe to the judge flow, so that both readers work at once.
      if (index % 25 === 0) await setImmediate();
    }
    const verdicts = await asked;
    for (const [index, fuzzCase] of batch.entries()) this.#judgeCase(fuzzCase, views[index], verdicts[index]);
    this.#keepReaching(batch, grows);
  }

  #view(fuzzCase: FuzzCase): View | Promise<View> {
    if (fuzzCase.kind === "archive") return this.#archives.view(fuzzCase.bytes);
    return viewOf(fuzzCase);
  }

  #judgeCase(fuzzCase: FuzzCase, view: View | undefined, verdict: Verdict | undefined): void {
    if (view === undefined || verdict === undefined) throw new Error("a case was not read");
    const comparison = compare(fuzzCase, view, verdict);
    const isNew = this.tally.add(fuzzCase, view, verdict, comparison);
    if (comparison.result !== "difference" || !isNew || !this.#options.keep) return;
    keepInput(`${this.#options.regressions}${fuzzCase.kind}`, fuzzCase.bytes);
  }

  /** Unpacks every layer of the corpus with the first slow judge. */
  async #unpackKept(kept: readonly FuzzCase[]): Promise<void> {
    for (const { kind, bytes } of kept) {
      if (kind === "layer" && viewOf({ kind, bytes }).accepted) await this.#unpack([bytes]);
    }
  }

  /** Unpacks an image and a layer of the batch with the slow judges in turn. */
  async #unpackSample(batch: readonly FuzzCase[]): Promise<void> {
    this.#nextSample += this.#options.sample;
    await this.#unpack(writeLayers(this.#random));
    const readable = batch.find((fuzzCase) => fuzzCase.kind === "layer" && viewOf(fuzzCase).accepted);
    if (readable !== undefined) await this.#unpack([readable.bytes]);
  }

  async #unpack(layers: readonly Buffer[]): Promise<void> {
    const result = await this.#slow.compare(layers);
    if (result === undefined) return;
    const isNew = this.tally.addUnpacked(result);
    if (!isNew || !this.#options.keep) return;
    for (const layer of layers) keepInput(`${this.#options.regressions}unpacked`, layer);
  }

  /** Adds the inputs of a batch that reach new code to the corpus. */
  #keepReaching(batch: readonly FuzzCase[], grows: boolean): void {
    const blocks = this.#coverage.takeNew();
    if (blocks.size === 0) return;
    if (!grows) {
      this.#coverage.commit(blocks);
      return;
    }
    const repeatable = batch.filter(({ kind }) => kind !== "archive");
    for (const { kind, bytes } of findReaching(repeatable, blocks, this.#coverage, viewOf)) {
      this.#corpus[kind].add(bytes);
      if (this.#options.keep) keepInput(`${this.#options.corpus}${kind}`, bytes);
    }
  }
}
