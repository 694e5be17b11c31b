import type { AdvisoryData } from "../../../shared/evidence/index.ts";
import { defined } from "../../../shared/values/index.ts";
import type { PackageExplanation, SubjectExplanations } from "./explain.ts";

/** Formats explanations as JSON. */
export function explanationJson(
  target: string,
  explained: readonly SubjectExplanations[],
  advisories: AdvisoryData,
): string {
  const isPackage = explained.some(({ packages }) => packages !== undefined);
  const subjects = explained.map(({ name, packages, explanations }) => ({
    name,
    ...defined({ packages: packages?.map(({ purl }) => purl) }),
    records: explanations.flatMap(recordsOf),
    vulnerabilities: explanations.map(factsOf),
  }));
  const asked = isPackage ? { package: target } : { vulnerability: target };
  return `${JSON.stringify({ ...asked, advisories, subjects }, undefined, 2)}\n`;
}

function recordsOf({ records }: PackageExplanation) {
  return records.map(({ package: pkg, ...facts }) => ({ purl: pkg.purl, version: pkg.version ?? null, ...facts }));
}

/** Returns what is known of a vulnerability in a package besides its records. */
function factsOf({ vulnerability, package: pkg, match, finding }: PackageExplanation) {
  const [location] = pkg.locations;
  return {
    vulnerability,
    purl: pkg.purl,
    affected: match !== undefined,
    ...defined({
      severity: match?.severity,
      ratings: match?.ratings,
      fixState: match?.fixState,
      fixedVersion: match?.fixedVersion,
      state: finding?.advisory?.state,
      exploitedSince: finding?.advisory?.exploitedSince,
      epss: finding?.advisory?.epss,
      ownedBy: pkg.ownedBy,
      path: location?.path,
      layer: location?.layer,
      places: finding?.locations,
      inBase: finding?.inBase,
      suppression: finding?.suppression,
      fixes: finding?.fixes,
    }),
  };
}
