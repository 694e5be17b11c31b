import { resolve } from "node:path";
import {
  type AdvisorySourceOptions,
  type Canary,
  loadAdvisories,
  matchPackages,
  queryFor,
} from "../../shared/advisories/index.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import { sbomText } from "../../shared/sbom/index.ts";

/**
 * Scans a known SBOM with advisories, and checks that it has the vulnerabilities that are known to be there.
 * @param source of the advisories.
 * @param directory that the path of the SBOM is relative to.
 * @throws UndecidedError `CANARY_MISSED` if one is not found, and for advisories or an SBOM that cannot be read.
 */
export async function checkCanary(
  { sbom, expected }: Canary,
  source: string,
  directory: string,
  options: AdvisorySourceOptions,
): Promise<void> {
  const { readSbom } = await import("../../shared/sbom/read/index.ts");
  const { packages, os } = readSbom(await sbomText(resolve(directory, sbom), sbom), sbom);
  const { index } = await loadAdvisories(source, queryFor(packages, os), options);
  const { matches } = matchPackages(packages, os, index, options.now);
  const found = new Set(
    matches.flatMap(({ package: { name }, id, aliases }) => [id, ...aliases].map((found) => `${name} ${found}`)),
  );
  const missed = expected.filter((entry) => !found.has(`${entry.package} ${entry.id}`));
  if (missed.length === 0) return;
  const names = missed.map((entry) => `${entry.id} in ${entry.package}`).join(", ");
  throw new UndecidedError("CANARY_MISSED", `do not find ${names} in ${sbom}`, {
    place: { what: source },
    advice: "The set lacks records, or the canary is out of date. The tag was not moved",
  });
}
