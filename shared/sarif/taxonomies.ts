import type {
  ReportingDescriptorReference,
  ReportingDescriptorRelationship,
  ToolComponent,
  ToolComponentReference,
} from "sarif";
import type { Finding, Rule, Standard } from "../findings/index.ts";

/** Converts a standard to a taxonomy (SARIF 2.1.0, 3.14.8) with a taxon for each control. */
export function toTaxonomy({ name, version, uri, controls }: Standard): ToolComponent {
  return {
    name,
    version,
    informationUri: uri,
    isComprehensive: false,
    taxa: controls.map(({ id, title }) => ({ id, shortDescription: { text: title } })),
  };
}

/** Creates a reference to a standard of a run. */
export function taxonomyReference({ name }: Standard, index: number): ToolComponentReference {
  return { name, index };
}

/** Lists the controls that a rule checks (SARIF 2.1.0, 3.49.15, `relationships`). */
export function relationshipsOf({ id }: Rule, standards: readonly Standard[]): ReportingDescriptorRelationship[] {
  return taxaOf([id], standards).map((target) => ({ target, kinds: ["relevant"] }));
}

/** Lists the controls that a finding violates (SARIF 2.1.0, 3.27.8, `taxa`). */
export function taxaOfFinding(
  { ruleId, aliases }: Finding,
  standards: readonly Standard[],
): ReportingDescriptorReference[] {
  return taxaOf([ruleId, ...aliases], standards);
}

function taxaOf(ids: readonly string[], standards: readonly Standard[]): ReportingDescriptorReference[] {
  return standards.flatMap((standard, index) => {
    const toolComponent = taxonomyReference(standard, index);
    return standard.controls.flatMap((control, at) =>
      control.rules.some((rule) => ids.includes(rule)) ? [{ id: control.id, index: at, toolComponent }] : [],
    );
  });
}
