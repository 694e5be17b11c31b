import type { Severity } from "../../findings/index.ts";
import type { Ssvc } from "./rating.ts";

/** Values of an SSVC record by name, spelled as published. */
export type SsvcOptions = readonly Readonly<Record<string, unknown>>[];

/**
 * Parses the options of an SSVC record, a list of objects with one key each. Names and values differ in case, and names
 * in spaces (`Technical Impact`, `technicalImpact`).
 * @returns undefined if one of the three values is missing or unknown.
 */
export function parseSsvc(options: SsvcOptions): Ssvc | undefined {
  const values = new Map<string, string>();
  for (const option of options) {
    for (const [name, value] of Object.entries(option)) {
      if (typeof value === "string") values.set(name.replace(/\s/gu, "").toLowerCase(), value.trim().toLowerCase());
    }
  }
  const exploitation = values.get("exploitation")?.replace(/^public poc$/u, "poc");
  const automatable = values.get("automatable");
  const technicalImpact = values.get("technicalimpact");
  if (exploitation !== "none" && exploitation !== "poc" && exploitation !== "active") return undefined;
  if (automatable !== "no" && automatable !== "yes") return undefined;
  if (technicalImpact !== "partial" && technicalImpact !== "total") return undefined;
  return { exploitation, automatable, technicalImpact };
}

/**
 * Derives a severity from CISA's SSVC, for CVEs that nobody scores. An SSVC record is not a decision: CISA's trees
 * (BOD 26-04, Coordinator) also need facts that only the user knows, such as public exposure. The table assumes none of
 * them. It follows the scores of CVEs that have both (README of `image-scan`, "Severity"): critical only where most of
 * them are. Active exploitation is at least high.
 */
export function severityOfSsvc({ exploitation, automatable, technicalImpact }: Ssvc): Severity {
  if (automatable === "yes" && technicalImpact === "total") return "critical";
  return exploitation === "active" || automatable === "yes" || technicalImpact === "total" ? "high" : "medium";
}
