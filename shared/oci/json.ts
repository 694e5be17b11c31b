import type { z } from "zod";
import { UndecidedError } from "../errors/index.ts";
import { jsonErrorOffset } from "./json-offset.ts";

/**
 * Parses a JSON document of an image and checks its structure.
 * @throws UndecidedError `JSON_INVALID` (with the byte offset) or `DOCUMENT_INVALID`.
 */
export function parseDocument<T>(bytes: Uint8Array, schema: z.ZodType<T>, label: string): T {
  const result = schema.safeParse(parseJson(bytes, label));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`;
  throw new UndecidedError("DOCUMENT_INVALID", `unexpected content${where}: ${issue?.message ?? "unknown shape"}`, {
    place: { what: label },
    advice: "The document is damaged or of an unsupported type. Export the image again.",
  });
}

function parseJson(bytes: Uint8Array, label: string): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
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
