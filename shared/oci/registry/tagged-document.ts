import type * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import { parseDocument } from "../json.ts";
import type { RegistryClient } from "./client.ts";
import type { StoredManifest } from "./stored-manifest.ts";

/**
 * Parses the document under a tag that belongs to a digest: signatures, attestations or referrers.
 * @throws UndecidedError `TAG_FOREIGN` for anything else. Anyone may have pushed it, and someone may need it.
 */
export function parseTagged<T>(
  client: RegistryClient,
  tag: string,
  { bytes }: StoredManifest,
  schema: z.core.$ZodType<T>,
): T {
  try {
    return parseDocument(bytes, schema, tag);
  } catch (error) {
    throw new UndecidedError("TAG_FOREIGN", "the tag for signatures and attestations contains something else", {
      place: { what: `${client.name}:${tag}` },
      advice: "Find out who pushed it, and remove the tag. Seaworthy neither reads nor overwrites it.",
      cause: error,
    });
  }
}
