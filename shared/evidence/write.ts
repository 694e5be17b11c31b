import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { sha256, writeWhole } from "../files/index.ts";
import { refuseOverwrite } from "./overwrite.ts";
import { recordText } from "./predicate.ts";
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
 * Writes the payloads and then the record that binds them, each under its final name only when it is complete, so that
 * a run that dies halfway leaves no record.
 * @throws InvalidError `EVIDENCE_OTHER_RUN`, `EVIDENCE_OTHER_SCOPE` or `EVIDENCE_FILE_TAKEN` instead of overwriting what
 * another run or scope left; nothing is written then.
 */
export async function writeEvidence(
  directory: string,
  name: string,
  facts: EvidenceFacts,
  payloads: readonly EvidencePayload[],
): Promise<WrittenEvidence> {
  await mkdir(directory, { recursive: true });
  await refuseOverwrite(directory, name, facts, new Set(payloads.map((payload) => payload.name)));
  const files: string[] = [];
  for (const payload of payloads) files.push(await put(directory, payload.name, payload.text));
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
  const path = await put(directory, `${name}.evidence.json`, recordText(record));
  return { record: path, files };
}

async function put(directory: string, name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeWhole(path, text);
  return path;
}
