import { createHash } from "node:crypto";
import { resolvePath } from "../../../../shared/files/index.ts";
import { defined } from "../../../../shared/values/index.ts";
import type { Field, TextFile } from "../../../../shared/yaml/index.ts";
import { CaseValues, valuesOfNode } from "./case-values.ts";
import { type DeploymentList, type DeploymentSources, describeField, listObjects } from "./deployment.ts";
import { addReferences } from "./flux-values.ts";

/** Maximum length of the name of a release. */
const maxNameLength = 53;

/** Adds the case of a Flux HelmRelease whose chart is a directory of the checkout. */
export function addHelmRelease(root: Field, sources: DeploymentSources, list: DeploymentList): void {
  const spec = root.get("spec");
  const source = findSource(root, sources);
  const chart = source === undefined ? undefined : findChart(source, sources);
  if (source === undefined || chart === undefined) return;
  const name = root.get("metadata", "name").text ?? "";
  const ownNamespace = root.get("metadata", "namespace").text;
  const target = spec.get("targetNamespace").text;
  const values = new CaseValues(sources);
  const defaults = listDefaults(source, values);
  const inline = valuesOfNode(spec.get("values"), `the values of the HelmRelease ${name}`);
  addReferences({ root, namespace: ownNamespace, sources }, inline, values);
  if (inline !== undefined) values.values.push(inline);
  const patches = spec.get("postRenderers");
  if (patches.items().length > 0) {
    const why = `the HelmRelease ${name} changes what the chart ${chart || "."} renders with postRenderers, which were not applied`;
    list.note(patches.place, why);
  }
  list.add(chart, {
    name: `the HelmRelease ${name} in ${describeField(root.get("metadata", "name"))}`,
    kind: "deployed",
    valuesFiles: values.values,
    defaults,
    set: [],
    release: {
      name: spec.get("releaseName").text ?? shortenName(target === undefined ? name : `${target}-${name}`),
      ...defined({ namespace: target ?? ownNamespace }),
    },
    deployedBy: source.place,
    ...(values.missing.length === 0 ? {} : { missing: values.missing }),
  });
}

/** Returns the specification of the chart: in the release, or in the HelmChart that it refers to. */
function findSource(root: Field, sources: DeploymentSources): Field | undefined {
  const spec = root.get("spec");
  const reference = spec.get("chartRef");
  if (!reference.exists) return spec.get("chart", "spec");
  if (reference.get("kind").text !== "HelmChart") return undefined;
  const namespace = reference.get("namespace").text ?? root.get("metadata", "namespace").text;
  return listObjects(sources)
    .find(({ root: other }) => {
      const own = other.get("metadata", "namespace").text;
      return (
        other.get("kind").text === "HelmChart" &&
        other.get("metadata", "name").text === reference.get("name").text &&
        (own === undefined || namespace === undefined || own === namespace)
      );
    })
    ?.root.get("spec");
}

/** Returns the chart at a path. The repository may be another one; then the checkout has no such chart. */
function findChart(source: Field, { charts }: DeploymentSources): string | undefined {
  const { text } = source.get("chart");
  const kind = source.get("sourceRef", "kind").text;
  if (text === undefined || (kind !== "GitRepository" && kind !== "Bucket")) return undefined;
  const path = resolvePath("", text.replace(/^\/+/u, ""));
  return path !== undefined && charts.has(path) ? path : undefined;
}

/** Lists the files that replace the chart's defaults. Their paths are relative to the repository. */
function listDefaults(source: Field, values: CaseValues): TextFile[] | undefined {
  const files = [...source.get("valuesFiles").items(), source.get("valuesFile")].filter(({ exists }) => exists);
  if (files.length === 0) return undefined;
  const isOptional = source.get("ignoreMissingValuesFiles").isTrue;
  return files.flatMap(
    (field) => values.findFile(resolvePath("", (field.text ?? "").replace(/^\/+/u, "")), field, isOptional) ?? [],
  );
}

/** Shortens a long name of a release as Flux does: its start, and a part of its hash. */
export function shortenName(name: string): string {
  if (name.length <= maxNameLength) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return `${name.slice(0, maxNameLength - 13)}-${hash}`;
}
