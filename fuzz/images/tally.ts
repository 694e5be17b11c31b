import type { Comparison } from "./compare.ts";
import type { FuzzCase, Verdict } from "./judge.ts";
import type { SlowResult } from "./slow-judges.ts";
import type { View } from "./view.ts";

const shownDifferences = 40;
const shownReasons = 40;
const reportEvery = 100_000;

/** Counts executions, refusals and differences, and prints them. */
export class Tally {
  executions = 0;
  differences = 0;
  #reported = 0;
  readonly #started = Date.now();
  readonly #results = new Map<string, number>();
  readonly #refusals = new Map<string, number>();
  readonly #harmless = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #unpacked = new Map<string, number>();
  readonly #refusalsThere = new Map<string, number>();
  readonly #known = new Map<string, number>();

  /** Counts a case, and prints a difference that looks new. @returns whether it does. */
  add({ kind, bytes }: FuzzCase, view: View, verdict: Verdict, comparison: Comparison): boolean {
    this.executions += 1;
    increment(this.#kinds, kind);
    const bothAccept = comparison.result === "same" && view.accepted;
    increment(
      this.#results,
      comparison.result === "same" ? `${bothAccept ? "accepted" : "refused"} by both` : comparison.result,
    );
    if (comparison.result === "harmless") increment(this.#harmless, comparison.reason);
    if (comparison.result === "refused" && !view.accepted)
      increment(this.#refusals, `${kind} ${view.code}: ${general(view.problem)}`);
    if (comparison.result !== "difference") return false;
    this.differences += 1;
    const group = `${kind} ${verdict.status === "refused" ? general(verdict.text) : groupOf(view, verdict)}`;
    const isNew = increment(this.#known, group) <= 2;
    if (isNew && this.#known.size <= shownDifferences) {
      console.log(`difference in ${group} (${bytes.length} bytes)\n${comparison.text}`);
    }
    return isNew;
  }

  /** Counts an image that a slow judge unpacked, and prints its differences. @returns whether there are any. */
  addUnpacked({ judge, result, lines, surplus, modes }: SlowResult): boolean {
    const isDifferent = result === "both" && lines.length > 0;
    increment(this.#unpacked, `${judge}: ${isDifferent ? "difference" : result}`);
    if (surplus > 0) increment(this.#unpacked, `${judge}: files here alone, which the same layer replaces`);
    if (modes > 0) increment(this.#unpacked, `${judge}: another mode, of hard links`);
    if (result === "refused there") increment(this.#refusalsThere, `${judge}: ${general(lines[0] ?? "")}`);
    if (!isDifferent) return false;
    this.differences += 1;
    console.log(`difference from ${judge}\n${lines.join("\n")}`);
    return true;
  }

  /** Prints a line of progress now and then. */
  report(blocks: number): void {
    if (this.executions - this.#reported < reportEvery) return;
    this.#reported = this.executions;
    console.log(`${this.#summary()}, ${blocks} blocks`);
  }

  print(blocks: number): void {
    printCounts("cases by kind", this.#kinds);
    printCounts("results", this.#results);
    printCounts("refused here, accepted by the judge", this.#refusals);
    printCounts("harmless", this.#harmless);
    printCounts("differences", this.#known);
    printCounts("unpacked by other programs", this.#unpacked);
    printCounts("refused by other programs when they unpack, accepted here", this.#refusalsThere);
    console.log(`images: ${this.#summary()}, ${blocks} blocks reached`);
  }

  #summary(): string {
    const seconds = (Date.now() - this.#started) / 1000;
    const rate = Math.round(this.executions / seconds);
    return `${this.executions} executions in ${seconds.toFixed(0)} s (${rate} a second), ${this.differences} differences`;
  }
}

function increment(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** Removes numbers and names from a text, so that equal problems count together. */
function general(text: string): string {
  return text
    .replace(/^.*stderr: */, "apply layer: ")
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(/[0-9a-f]{16,}/g, "…")
    .replaceAll(/\d+/g, "0")
    .replaceAll(/(?:\/[\w.%-]+){2,}/g, "/…")
    .replace(/unpack entry: .*?: /, "")
    .slice(0, 140);
}

/** Names the first column in which two listings differ. */
function groupOf(view: View, { text }: Verdict): string {
  if (!view.accepted) return "";
  const [own = [], judged = []] = [view.text, text].map((listing) =>
    listing.split("\n").map((line) => line.split(" ")),
  );
  if (own.length !== judged.length) return "another number of entries";
  const columns = ["type", "name", "size", "mode", "uid", "gid", "link", "content"];
  for (const [row, line] of own.entries()) {
    const column = line.findIndex((value, index) => value !== judged[row]?.[index]);
    if (column >= 0) return `another ${columns[column] ?? "value"}`;
  }
  return "another document";
}

function printCounts(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return;
  console.log(`${title}:`);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  for (const [key, count] of sorted.slice(0, shownReasons)) console.log(`  ${String(count).padStart(8)}  ${key}`);
  if (sorted.length > shownReasons) console.log(`  … and ${sorted.length - shownReasons} more`);
}
