import { readFile, stat } from "node:fs/promises";
import { InvalidError, messageOf, UndecidedError } from "../../errors/index.ts";

/** Bytes of an SBOM at most. */
const largestSbom = 256 * 2 ** 20;

/**
 * The text of an SBOM.
 * @param given what the call names, for errors.
 * @throws InvalidError `SBOM_NOT_FOUND`; UndecidedError `SBOM_TOO_LARGE`.
 */
export async function sbomText(path: string, given: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= largestSbom) return await readFile(path, "utf8");
  } catch (cause) {
    throw new InvalidError("SBOM_NOT_FOUND", `it could not be read (${messageOf(cause)})`, {
      place: { what: given },
      advice: "Check the path",
      cause,
    });
  }
  throw new UndecidedError("SBOM_TOO_LARGE", `it is larger than ${largestSbom} bytes`, { place: { what: given } });
}
