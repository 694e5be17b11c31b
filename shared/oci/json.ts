import { isUtf8 } from "node:buffer";
import * as z from "zod/mini";
import { UndecidedError } from "../errors/index.ts";
import { type AmbiguousPart, findAmbiguity } from "./json-keys.ts";
import { jsonErrorOffset } from "./json-offset.ts";

/**
 * Parses a JSON document of an image and checks its structure.
 * @throws UndecidedError `JSON_INVALID` or `JSON_AMBIGUOUS` (with the byte offset), or `DOCUMENT_INVALID`.
 */
export function parseDocument<T>(bytes: Uint8Array, schema: z.core.$ZodType<T>, label: string): T {
  if (!isUtf8(bytes)) throw notUtf8(label);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const value = parseJson(text, label);
  const ambiguous = findAmbiguity(text, schema);
  if (ambiguous !== undefined) throw ambiguousPart(text, ambiguous, label);
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`;
  throw new UndecidedError("DOCUMENT_INVALID", `unexpected content${where}: ${issue?.message ?? "unknown shape"}`, {
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
