import { readEvidenceFolder } from "../../../shared/evidence/index.ts";
import { readKeptStatements } from "./kept.ts";
import type { LoadedAttestations } from "./load.ts";
import { readStatements } from "./read.ts";

/**
 * What attestors signed, as the gate's records in a folder keep it; undefined where they keep none. Nobody's signature is
 * verified again: this is for previews.
 * @param only digests of the statements to read.
 */
export async function restoreAttestations(
  directory: string,
  only?: readonly string[],
): Promise<Pick<LoadedAttestations, "evidence" | "notes"> | undefined> {
  const { evidence } = await readEvidenceFolder(directory);
  const files = evidence.flatMap(({ contents }) => contents.filter(({ role }) => role === "attestations"));
  if (files.length === 0) return undefined;
  const statements = files.flatMap(({ name, text }) => readKeptStatements(text, name));
  return readStatements(statements.filter(({ statement }) => only === undefined || only.includes(statement.sha256)));
}
