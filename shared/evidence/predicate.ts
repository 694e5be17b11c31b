import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import type { EvidenceRecord } from "./record.ts";
import { type EvidenceProblem, type VerifiedEvidence, verifyRecord } from "./verify.ts";

/** Predicate type of an in-toto statement that contains an evidence record and its files. */
export const evidenceType = "urn:seaworthy:evidence:v1";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const predicate = z.strictObject({
  record: z.record(z.string(), z.unknown()),
  /** Each file as base64 of gzip. The record has the digest of the uncompressed bytes. */
  files: z.array(z.strictObject({ name: z.string(), encoding: z.literal("gzip"), content: z.base64() })).max(1000),
});

/** The predicate of type `evidenceType`. */
export interface EvidencePredicate {
  readonly record: EvidenceRecord;
  readonly files: z.infer<typeof predicate>["files"];
}

/** Creates a predicate from which `readEvidencePredicate` restores a record and its files byte for byte. */
export async function evidencePredicate({ record, contents }: VerifiedEvidence): Promise<EvidencePredicate> {
  const files = contents.map(async ({ name, text }) => {
    const content = (await compress(text, { level: 9 })).toString("base64");
    return { name, encoding: "gzip" as const, content };
  });
  return { record, files: await Promise.all(files) };
}

/** Bytes that can still be unpacked from a group of predicates. */
export interface UnpackLimit {
  left: number;
}

/**
 * Restores and verifies a record from a predicate, and subtracts the unpacked bytes from the limit. Never throws.
 * @param file where the predicate is, for messages.
 */
export async function readEvidencePredicate(
  value: unknown,
  file: string,
  limit: UnpackLimit,
): Promise<VerifiedEvidence | EvidenceProblem> {
  const parsed = predicate.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { file, code: "malformed", message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}` };
  }
  const { record, files } = parsed.data;
  return verifyRecord(file, recordText(record), async (name) => {
    const [match, duplicate] = files.filter((entry) => entry.name === name);
    if (match === undefined) throw new TypeError("the file is missing");
    if (duplicate !== undefined) throw new TypeError("the file exists twice");
    const bytes = await decompress(Buffer.from(match.content, "base64"), { maxOutputLength: Math.max(limit.left, 1) });
    limit.left -= bytes.length;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  });
}

/** Serializes a record. */
export function recordText(record: EvidenceRecord | Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
