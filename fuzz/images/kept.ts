import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readInputs } from "../engine/corpus.ts";
import { judgedDocument } from "./document-view.ts";
import { type CaseKind, type FuzzCase, Judge, type Verdict } from "./judge.ts";

export const caseKinds: readonly CaseKind[] = ["layer", "archive", "manifest", "index", "config", "saved"];

export const imageCorpus: string = fileURLToPath(new URL("../corpus/images/", import.meta.url));
export const imageRegressions: string = fileURLToPath(new URL("../regressions/images/", import.meta.url));
const expectedFile = fileURLToPath(new URL("../regressions/images/expected.json", import.meta.url));

export interface KeptCase extends FuzzCase {
  /** Kind and name of the file. */
  readonly id: string;
}

/** Reads the kept inputs: those of the corpus, and those on which this project and the judge once differed. */
export function readKept(directories: readonly string[] = [imageCorpus, imageRegressions]): KeptCase[] {
  return directories.flatMap((directory) =>
    caseKinds.flatMap((kind) =>
      readInputs(`${directory}${kind}`).map(({ name, bytes }) => ({ id: `${kind}/${name}`, kind, bytes })),
    ),
  );
}

/** Formats a verdict for the file of expected ones: `refused`, or the digest of what the judge saw. */
export function expectationOf({ kind }: FuzzCase, { status, text }: Verdict): string {
  if (status === "refused") return "refused";
  return hash("sha256", kind === "layer" || kind === "archive" ? text : judgedDocument(kind, text), "hex");
}

/** Returns what the judge said about each kept input when `npm run fuzz:images -- --record` ran. */
export function readExpectations(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(expectedFile, "utf8")) as Readonly<Record<string, string>>;
}

/** Asks the judge about all kept inputs and writes its verdicts. */
export async function recordExpectations(): Promise<void> {
  const judge = new Judge();
  try {
    const kept = readKept();
    const verdicts = await judge.ask(kept);
    const entries = kept.map((each, index) => [each.id, expectationOf(each, verdicts[index] ?? refused)] as const);
    writeFileSync(expectedFile, `${JSON.stringify(Object.fromEntries(entries.toSorted()), undefined, 2)}\n`);
    console.log(`${kept.length} verdicts recorded`);
  } finally {
    judge.close();
  }
}

const refused: Verdict = { status: "refused", text: "" };
