import { oldAge } from "../../../shared/advisories/model/age.ts";
import { noAdvisorySource, osvLacks } from "../../../shared/advisories/model/source-notes.ts";
import type { EvidenceRead } from "../verdict/verdict.ts";

/**
 * Returns the verdict's notes on the advisories that scans were made with: what authenticates them, if it is not a key or
 * the checkout, and their age at the time of the verdict, if it is more than 48 hours. Says what OSV's API lacks, and which scans looked for no
 * vulnerabilities. Pure.
 */
export function advisoryNotes(evidence: readonly EvidenceRead[], now: Date): readonly string[] {
  const notes = evidence.flatMap(({ action, advisories }) => {
    if (advisories === undefined) return [];
    const { source, dated, authentication } = advisories;
    if (source === noAdvisorySource) return [`${action} did not look for vulnerabilities: advisories is none`];
    const name = `the advisories of ${action} from ${source}`;
    const age = oldAge(dated, now);
    return [
      ...(authentication === "none" ? [`${name} came over a network and are not authenticated`] : []),
      ...(authentication === "tls" ? [`${name} came from OSV's API, authenticated by TLS`, osvLacks] : []),
      ...(age === undefined ? [] : [`${name} are ${age} old`]),
    ];
  });
  return [...new Set(notes)];
}
