import { readFile, stat } from "node:fs/promises";
import { InvalidError, messageOf, UndecidedError } from "../../errors/index.ts";

/** Maximum bytes of an SBOM. */
const maxSbomBytes = 256 * 2 ** 20;

/**
 * Reads the text of an SBOM.
 * @param name of the file in errors.
 * @throws InvalidError `SBOM_NOT_FOUND`.
 * @throws UndecidedError `SBOM_TOO_LARGE`.
 */
export async function readSbomText(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= maxSbomBytes) return await readFile(path, "utf8");
  } catch (error) {
    throw new InvalidError("SBOM_NOT_FOUND", `it could not be read (${messageOf(error)})`, {
      place: { what: name },
      advice: "Check the path",
      cause: error,
    });
  }
  throw new UndecidedError("SBOM_TOO_LARGE", `it is larger than ${maxSbomBytes} bytes`, { place: { what: name } });
}
