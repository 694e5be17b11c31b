import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import type { EvidenceRecord } from "./record.ts";
import { type EvidenceProblem, type VerifiedEvidence, verifyRecord } from "./verify.ts";

/** Predicate type of an in-toto statement that carries an evidence record whole, with its files. */
export const evidenceType = "urn:seaworthy:evidence:v1";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const predicate = z.strictObject({
  record: z.record(z.string(), z.unknown()),
  /** Each file as gzip in base64: its bytes are what the record has the digest of. */
  files: z.array(z.strictObject({ name: z.string(), encoding: z.literal("gzip"), content: z.base64() })).max(1000),
});

/** The predicate of type `evidenceType`. */
export interface EvidencePredicate {
  readonly record: EvidenceRecord;
  readonly files: z.infer<typeof predicate>["files"];
}

/** A record with its files as a predicate, from which `readEvidencePredicate` restores both to the byte. */
export async function evidencePredicate({ record, contents }: VerifiedEvidence): Promise<EvidencePredicate> {
  const files = contents.map(async ({ name, text }) => {
    const content = (await compress(text, { level: 9 })).toString("base64");
    return { name, encoding: "gzip" as const, content };
  });
  return { record, files: await Promise.all(files) };
}

/** How many bytes may still be unpacked of predicates that are read together. */
export interface UnpackLimit {
  left: number;
}

/**
 * Restores and verifies a record out of a predicate; `file` says where it was found, for people. What it unpacks is
 * taken off the limit. Never throws.
 */
export async function readEvidencePredicate(
  value: unknown,
  file: string,
  limit: UnpackLimit,
): Promise<VerifiedEvidence | EvidenceProblem> {
  const parsed = predicate.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { file, code: "malformed", message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "another shape"}` };
  }
  const { record, files } = parsed.data;
  return verifyRecord(file, recordText(record), async (name) => {
    const [found, twice] = files.filter((each) => each.name === name);
    if (found === undefined) throw new TypeError("it is not among the files");
    if (twice !== undefined) throw new TypeError("it is there twice");
    const bytes = await decompress(Buffer.from(found.content, "base64"), { maxOutputLength: Math.max(limit.left, 1) });
    limit.left -= bytes.length;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  });
}

/** The text of a record as it is written. */
export function recordText(record: EvidenceRecord | Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
