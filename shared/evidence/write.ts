import { join } from "node:path";
import { createDirectory, createFileAtomic, sha256, writeFileAtomic } from "../files/index.ts";
import { checkOverwrite } from "./overwrite.ts";
import { recordText } from "./predicate.ts";
import { recordSuffix } from "./read.ts";
import { type EvidenceFile, type EvidenceRecord, evidenceRecord, evidenceSchema } from "./record.ts";

/** A file that goes next to the record. */
export interface EvidencePayload {
  readonly role: EvidenceFile["role"];
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export type EvidenceFacts = Omit<EvidenceRecord, "schema" | "files">;

export interface WrittenEvidence {
  /** Path of the record. */
  readonly record: string;
  /** Paths of its files, in the given order. */
  readonly files: readonly string[];
}

/**
 * Writes the payloads and then the record that binds them. Each file is written atomically, so an interrupted run leaves no
 * record.
 * @throws InvalidError `EVIDENCE_OTHER_RUN`, `EVIDENCE_OTHER_SCOPE` or `EVIDENCE_FILE_TAKEN`. Nothing is written then,
 * unless a step that runs at the same time took the name: its record may then not match its files, which the gate rejects.
 */
export async function writeEvidence(
  directory: string,
  name: string,
  facts: EvidenceFacts,
  payloads: readonly EvidencePayload[],
): Promise<WrittenEvidence> {
  await createDirectory(directory, ".");
  const check = () => checkOverwrite(directory, name, facts, new Set(payloads.map((payload) => payload.name)));
  await check();
  const files: string[] = [];
  for (const payload of payloads) files.push(await writeFile(directory, payload.name, payload.text));
  const record: EvidenceRecord = evidenceRecord.parse({
    schema: evidenceSchema,
    ...facts,
    files: payloads.map(({ role, name: file, mediaType, text }) => ({
      role,
      name: file,
      mediaType,
      sha256: sha256(text),
      size: Buffer.byteLength(text),
    })),
  });
  if (!(await createFileAtomic(directory, `${name}${recordSuffix}`, recordText(record)))) {
    // It existed before, or a step that runs at the same time wrote it after the check.
    await check();
    await writeFileAtomic(directory, `${name}${recordSuffix}`, recordText(record));
  }
  return { record: join(directory, `${name}${recordSuffix}`), files };
}

async function writeFile(directory: string, name: string, text: string): Promise<string> {
  await writeFileAtomic(directory, name, text);
  return join(directory, name);
}
