import { readEvidenceDirectory } from "../../../shared/evidence/index.ts";
import type { Attested } from "../model.ts";
import { readKeptStatements } from "./kept.ts";
import type { LoadedAttestations } from "./load.ts";
import { readStatements } from "./read.ts";
import { asSigned } from "./statement.ts";

/**
 * Returns the attested statements that the gate's records in a directory keep, or undefined if they keep none. Nobody's signature is
 * verified again: this is for previews.
 * @param only the statements to read.
 */
export async function restoreAttestations(
  directory: string,
  only?: readonly Attested[],
): Promise<Pick<LoadedAttestations, "evidence" | "notes"> | undefined> {
  const { evidence } = await readEvidenceDirectory(directory);
  const files = evidence.flatMap(({ contents }) => contents.filter(({ role }) => role === "attestations"));
  if (files.length === 0) return undefined;
  const statements = files.flatMap(({ name, text }) => readKeptStatements(text, name));
  return readStatements(only === undefined ? statements : asSigned(statements, only));
}
