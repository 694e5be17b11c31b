import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseSources, type SourceList } from "../../shared/advisories/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";

/**
 * Reads a file that lists the sources of advisories.
 * @param publish whether the records are to be published.
 * @throws InvalidError if it cannot be read or is invalid, or if its terms do not permit to publish the records.
 */
export async function readSourceList(root: string, file: string, publish: boolean): Promise<SourceList> {
  const text = await readFile(resolve(root, file), "utf8").catch((cause: unknown) => {
    throw new InvalidError("FILE_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
      place: { what: file },
      advice: "Check the path of --sources",
      cause,
    });
  });
  return parseSources(text, file, publish);
}
