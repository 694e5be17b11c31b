import { z } from "zod";
import { childOf, childrenOf, childText, type XmlNode } from "../../../xml/index.ts";
import { severityOf, severityOfScore, vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { contentOf, listOf, maybe, maybeNumber, type Reader, text, valueAt } from "./reader.ts";

const component = z.looseObject({ "bom-ref": maybe, name: maybe, version: maybe, purl: maybe });

const schema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: text.regex(/^1\.\d$/u, "is an unsupported version"),
  metadata: z.looseObject({ timestamp: maybe, component: component.nullish() }).nullish(),
  components: listOf(component),
  vulnerabilities: listOf(
    z.looseObject({
      // Absent where the bom-ref is the only name.
      id: maybe,
      "bom-ref": maybe,
      ratings: listOf(z.looseObject({ severity: maybe, score: maybeNumber })),
      references: listOf(z.looseObject({ id: maybe })),
      affects: listOf(z.looseObject({ ref: maybe })),
      published: maybe,
      analysis: z.looseObject({ state: maybe, justification: maybe, detail: maybe }).nullish(),
    }),
  ),
});
/** Where the namespaces of a root element are. */
const headLength = 65_536;

type Bom = z.infer<typeof schema>;

/** States of an analysis that say that the vulnerability does not matter. */
const resolved = new Set(["resolved", "resolved_with_pedigree", "not_affected", "false_positive"]);

/**
 * CycloneDX with vulnerabilities (VDR, VEX): in the document, or in the extension of versions 1.1 to 1.3. Those that the
 * analysis says to be resolved or not affected are suppressed. An SBOM without vulnerabilities is no report.
 */
export const cycloneDx: Reader = {
  tool: "cyclonedx",
  title: "CycloneDX",
  subjects: ["image", "source"],
  recognize: (document) =>
    document.kind === "xml"
      ? document.root.name === "bom" &&
        /xmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\//u.test(document.text.slice(0, headLength))
      : document.kind === "json" && valueAt(document.value, "bomFormat") === "CycloneDX",
  read: (document) =>
    read(
      document.kind === "xml"
        ? bomOf(document.root, document.text)
        : schema.parse(document.kind === "json" ? document.value : undefined),
    ),
};

function read({ components, metadata, vulnerabilities }: Bom): ExternalContent {
  const byReference = new Map(
    [...components, ...(metadata?.component ? [metadata.component] : [])].map((one) => [one["bom-ref"] ?? "", one]),
  );
  const findings = vulnerabilities.map((one): ExternalFinding => {
    const rating = one.ratings.find(({ severity }) => severity) ?? one.ratings.find(({ score }) => score != null);
    const reference = one.affects[0]?.ref ?? "";
    const affected = byReference.get(reference);
    const { state, justification, detail } = one.analysis ?? {};
    return vulnerability({
      tool: "cyclonedx",
      id: one.id || one["bom-ref"] || "unnamed",
      aliases: one.references.flatMap(({ id }) => id ?? []),
      level: rating?.severity,
      severity: rating?.severity ? severityOf(rating.severity) : (severityOfScore(rating?.score) ?? "unknown"),
      name: affected?.name || reference || "a component",
      version: affected?.version ?? "",
      purl: affected?.purl,
      score: rating?.score,
      published: one.published,
      suppressed:
        state && resolved.has(state)
          ? { reason: [state, justification, detail].filter(Boolean).join("; "), by: undefined }
          : undefined,
    });
  });
  const timestamp = metadata?.timestamp;
  return contentOf("cyclonedx", findings, {
    subjects: ["image", "source"],
    gaps: findings.length === 0 ? ["it lists no vulnerabilities, so nothing shows that anyone looked for them"] : [],
    ...(timestamp ? { createdAt: timestamp } : {}),
  });
}

/** Converts XML to what is read of JSON. */
function bomOf(root: XmlNode, document: string): Bom {
  const version = /cyclonedx\.org\/schema\/bom\/(1\.\d)/u.exec(document.slice(0, headLength))?.[1] ?? "";
  const components = componentsIn(childOf(root, "components"));
  const own = childOf(childOf(root, "metadata") ?? root, "component");
  const nested = components.flatMap((one) =>
    vulnerabilitiesIn(childOf(one, "vulnerabilities")).map((found) => ({
      found,
      reference: one.attributes.get("bom-ref") ?? childText(one, "purl") ?? "",
    })),
  );
  const listed = vulnerabilitiesIn(childOf(root, "vulnerabilities")).map((found) => ({
    found,
    reference: found.attributes.get("ref") ?? "",
  }));
  return schema.parse({
    bomFormat: "CycloneDX",
    specVersion: version,
    metadata: {
      timestamp: childText(childOf(root, "metadata") ?? root, "timestamp"),
      component: own === undefined ? undefined : componentOf(own),
    },
    components: components.map(componentOf),
    vulnerabilities: [...listed, ...nested].map(({ found, reference }) => vulnerabilityOf(found, reference)),
  });
}

function vulnerabilitiesIn(list: XmlNode | undefined): readonly XmlNode[] {
  return list === undefined ? [] : childrenOf(list, "vulnerability");
}

function componentsIn(list: XmlNode | undefined): readonly XmlNode[] {
  return (list === undefined ? [] : childrenOf(list, "component")).flatMap((one) => [
    one,
    ...componentsIn(childOf(one, "components")),
  ]);
}

function componentOf(node: XmlNode) {
  return {
    "bom-ref": node.attributes.get("bom-ref") ?? childText(node, "purl"),
    name: childText(node, "name"),
    version: childText(node, "version"),
    purl: childText(node, "purl"),
  };
}

function vulnerabilityOf(node: XmlNode, reference: string) {
  const targets = childrenOf(childOf(node, "affects") ?? node, "target");
  const analysis = childOf(node, "analysis");
  return {
    id: childText(node, "id") ?? "",
    ratings: childrenOf(childOf(node, "ratings") ?? node, "rating").map((rating) => {
      const score = childOf(rating, "score");
      const number = Number((score && childText(score, "base")) ?? score?.text ?? Number.NaN);
      return {
        severity: childText(rating, "severity")?.toLowerCase(),
        ...(Number.isFinite(number) ? { score: number } : {}),
      };
    }),
    references: childrenOf(childOf(node, "references") ?? node, "reference").map((one) => ({
      id: childText(one, "id"),
    })),
    affects: [
      ...targets.map((target) => ({ ref: childText(target, "ref") })),
      ...(reference === "" ? [] : [{ ref: reference }]),
    ],
    published: childText(node, "published"),
    ...(analysis === undefined
      ? {}
      : {
          analysis: {
            state: childText(analysis, "state"),
            justification: childText(analysis, "justification"),
            detail: childText(analysis, "detail"),
          },
        }),
  };
}
