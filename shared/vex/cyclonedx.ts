import { z } from "zod";
import { timeOf, type VexDocument, type VexStatement, type VexStatus, vexItem } from "./statement.ts";

const component = z.looseObject({ "bom-ref": z.string().optional(), purl: z.string().optional() });
const analysis = z.looseObject({
  state: z.string().optional(),
  justification: z.string().optional(),
  detail: z.string().optional(),
  firstIssued: z.string().optional(),
  lastUpdated: z.string().optional(),
});
const vulnerability = z.looseObject({
  id: z.string().optional(),
  references: z.array(z.looseObject({ id: z.string() })).optional(),
  analysis: analysis.optional(),
  affects: z
    .array(
      z.looseObject({
        ref: z.string(),
        versions: z.array(z.looseObject({ version: z.string().optional(), status: z.string().optional() })).optional(),
      }),
    )
    .optional(),
  updated: z.string().optional(),
});
type Affected = NonNullable<z.infer<typeof vulnerability>["affects"]>[number];
const named = z.looseObject({ name: z.string().optional() });

/** CycloneDX 1.4 and later: a VEX document, or an SBOM with the analysis in it. */
export const cycloneDxVex = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  metadata: z
    .looseObject({
      timestamp: z.string().optional(),
      authors: z.array(named).optional(),
      supplier: named.optional(),
      manufacturer: named.optional(),
      component: component.optional(),
    })
    .optional(),
  components: z.array(component).optional(),
  vulnerabilities: z.array(vulnerability),
});

/** States of an analysis (CycloneDX 1.7, `impactAnalysisState`). */
const statusOf: Readonly<Record<string, VexStatus>> = {
  resolved: "fixed",
  resolved_with_pedigree: "fixed",
  exploitable: "affected",
  in_triage: "under_investigation",
  false_positive: "not_affected",
  not_affected: "not_affected",
};

/** Returns one statement for each analyzed vulnerability. */
export function readCycloneDxVex(document: z.infer<typeof cycloneDxVex>, source: string): VexDocument {
  const { metadata, components = [], vulnerabilities } = document;
  const purls = new Map(
    [...components, ...(metadata?.component === undefined ? [] : [metadata.component])].map((component) => [
      component["bom-ref"],
      component.purl,
    ]),
  );
  const problems: string[] = [];
  const statements = vulnerabilities.flatMap((vulnerability, index): VexStatement[] => {
    const state = vulnerability.analysis?.state;
    if (state === undefined) return [];
    const status = statusOf[state];
    if (status === undefined) problems.push(`vulnerability ${index + 1}: ${state} is not a valid analysis state`);
    if (status === undefined) return [];
    const why = [
      state === "false_positive" ? "false positive" : undefined,
      vulnerability.analysis?.justification,
      vulnerability.analysis?.detail,
    ];
    const reason = why.filter((text) => text !== undefined).join(": ");
    return [
      {
        ids: [vulnerability.id, ...(vulnerability.references ?? []).map(({ id }) => id)].filter(
          (id) => id !== undefined,
        ),
        scopes: (vulnerability.affects ?? []).flatMap((target) => {
          const text = purls.get(target.ref) ?? localRef(target.ref);
          const texts = isSuppressing(status) ? namedVersions(text, target) : [text];
          return texts.map((each) => ({ item: vexItem(each) }));
        }),
        status,
        ...(reason === "" ? {} : { why: reason }),
        time: timeOf(
          vulnerability.analysis?.lastUpdated,
          vulnerability.analysis?.firstIssued,
          vulnerability.updated,
          metadata?.timestamp,
        ),
        ordinal: index + 1,
      },
    ];
  });
  const author = metadata?.authors?.[0]?.name ?? metadata?.manufacturer?.name ?? metadata?.supplier?.name;
  return { source, format: "CycloneDX", ...(author === undefined ? {} : { author }), statements, problems };
}

function isSuppressing(status: VexStatus): boolean {
  return status === "not_affected" || status === "fixed";
}

/**
 * Returns the purl in each version that an entry of `affects` names as unaffected; the purl itself if it names no
 * versions. Ranges are not read, so a statement on a range suppresses nothing.
 */
function namedVersions(purl: string, { versions = [] }: Affected): readonly string[] {
  if (versions.length === 0) return [purl];
  const [, path = "", stated, rest = ""] = /^([^?#]*?)(?:@([^@/?#]*))?([?#].*)?$/s.exec(purl) ?? [];
  return versions.flatMap(({ version, status = "unaffected" }) => {
    if (version === undefined || status !== "unaffected") return [];
    const escaped = encodeURIComponent(version.toWellFormed());
    return stated === undefined || stated === escaped || stated === version ? [`${path}@${escaped}${rest}`] : [];
  });
}

/** Returns the reference in the document that a BOM-Link (`urn:cdx:serial/version#ref`) points to. */
function localRef(ref: string): string {
  const hash = ref.startsWith("urn:cdx:") ? ref.indexOf("#") : -1;
  if (hash < 0) return ref;
  const local = ref.slice(hash + 1);
  if (local.startsWith("pkg:")) return local;
  try {
    return decodeURIComponent(local);
  } catch {
    return local;
  }
}
