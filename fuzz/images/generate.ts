import type { Corpus } from "../engine/corpus.ts";
import { mutateBytes } from "../engine/mutate.ts";
import type { Random } from "../engine/random.ts";
import { writeArchive } from "./archive-grammar.ts";
import { compress } from "./gzip-grammar.ts";
import { writeDocument } from "./json-grammar.ts";
import type { CaseKind, FuzzCase } from "./judge.ts";
import { writeTar } from "./tar-grammar.ts";
import { mutateTar } from "./tar-mutation.ts";

const documents: readonly CaseKind[] = ["manifest", "index", "config", "saved"];

/** Generates a case by grammar, or by mutation of the corpus. Most are layers. */
export function generate(corpus: Readonly<Record<CaseKind, Corpus>>, random: Random): FuzzCase {
  const choice = random.below(100);
  const kind: CaseKind = choice < 70 ? "layer" : choice < 98 ? random.pick(documents) : "archive";
  if (kind === "archive") return { kind, bytes: writeArchive(random) };
  const seed = random.chance(50) ? corpus[kind].pick(random) : undefined;
  if (kind === "layer") {
    const tar = seed === undefined ? writeTar(random) : mutateTar(seed, corpus.layer.pick(random), random);
    return { kind, bytes: random.chance(25) ? compress(tar, random) : tar };
  }
  return {
    kind,
    bytes: seed === undefined ? writeDocument(kind, random) : mutateBytes(seed, corpus[kind].pick(random), random),
  };
}
