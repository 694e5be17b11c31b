import { isUtf8 } from "node:buffer";
import * as z from "zod/mini";
import { UndecidedError } from "../errors/index.ts";
import { type AmbiguousPart, findAmbiguity } from "../values/index.ts";
import { jsonErrorOffset } from "./json-offset.ts";

/** Maximum number of objects and lists in a document. Each costs hundreds of bytes of memory while it is checked. */
const maxParts = 400_000;

/**
 * Checks whether a document has more objects and lists than are read. Braces and brackets in texts count as well, which
 * the documents of usual tools do not have in such numbers.
 */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  let parts = 0;
  for (const byte of bytes) if (byte === 0x7b || byte === 0x5b) parts += 1;
  return parts > maxParts;
}

/**
 * Parses a JSON document of an image and checks its structure.
 * @throws UndecidedError `JSON_INVALID` or `JSON_AMBIGUOUS` (with the byte offset), or `DOCUMENT_INVALID`.
 */
export function parseDocument<T>(bytes: Uint8Array, schema: z.core.$ZodType<T>, label: string): T {
  if (!isUtf8(bytes)) throw notUtf8(label);
  if (hasTooManyParts(bytes)) throw unexpected(label, `: more than ${maxParts} objects and lists`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const value = parseJson(text, label);
  const ambiguous = findAmbiguity(text, schema);
  if (ambiguous !== undefined) throw ambiguousPart(text, ambiguous, label);
  const result = check(schema, value, label);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`;
  throw unexpected(label, `${where}: ${issue?.message ?? "unknown shape"}`);
}

function check<T>(
  schema: z.core.$ZodType<T>,
  value: unknown,
  label: string,
): ReturnType<typeof z.safeParse<z.core.$ZodType<T>>> {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    // The stack does not suffice for the problems of more than 100,000 elements.
    if (error instanceof RangeError) throw unexpected(label, ": too many wrong elements");
    throw error;
  }
}

function unexpected(label: string, problem: string): UndecidedError {
  return new UndecidedError("DOCUMENT_INVALID", `unexpected content${problem}`, {
    place: { what: label },
    advice: "The document is damaged or of an unsupported type. Export the image again.",
  });
}

function notUtf8(label: string): UndecidedError {
  return new UndecidedError("JSON_INVALID", "not valid UTF-8", {
    place: { what: label },
    advice: "The document is damaged. Export the image again.",
  });
}

function ambiguousPart(text: string, { text: part, offset, problem }: AmbiguousPart, label: string): UndecidedError {
  return new UndecidedError("JSON_AMBIGUOUS", `${JSON.stringify(part)} ${problem}`, {
    place: { what: label, offset: Buffer.byteLength(text.slice(0, offset)) },
    advice: "Programs read different contents in this document. Build or export the image again with a usual tool.",
  });
}

function parseJson(text: string, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UndecidedError("JSON_INVALID", "not valid JSON", {
      place: { what: label, offset: Buffer.byteLength(text.slice(0, jsonErrorOffset(text))) },
      advice: "The document is damaged. Export the image again.",
      cause: error,
    });
  }
}
