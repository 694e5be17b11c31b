import type { ImageUse } from "../../../shared/evidence/index.ts";
import { compose } from "../compose/family.ts";
import { projectOf } from "../compose/service.ts";
import type { ManifestDocument } from "../document.ts";
import { kubernetes } from "../kubernetes/family.ts";
import { resourcesOf } from "../kubernetes/resource.ts";
import { workloadsOf } from "../kubernetes/workload.ts";
import type { Field } from "../yaml/field.ts";

/**
 * Every image that documents deploy, where it is named: of containers, of services that are not built there, and of volumes. A
 * name that is none, such as a template, is stated as its text. Pure.
 */
export function deployedImages(documents: readonly ManifestDocument[]): ImageUse[] {
  return documents
    .flatMap((document) => {
      if (kubernetes.accepts(document)) return resourcesOf(document).flatMap(workloadsOf).flatMap(workloadFields);
      return compose.accepts(document) ? serviceFields(document) : [];
    })
    .flatMap(useOf);
}

function workloadFields({ containers, spec }: ReturnType<typeof workloadsOf>[number]): Field[] {
  const volumes = spec.get("volumes").items();
  return [...containers.map(({ field }) => field.get("image")), ...volumes.map((one) => one.get("image", "reference"))];
}

function serviceFields(document: ManifestDocument): Field[] {
  return projectOf(document).services.flatMap(({ field }) => {
    const mounted = field
      .get("volumes")
      .items()
      .filter((one) => one.get("type").text === "image");
    return [...(field.get("build").isMap ? [] : [field.get("image")]), ...mounted.map((one) => one.get("source"))];
  });
}

function useOf(field: Field): ImageUse[] {
  const { text = "", place, node } = field;
  if (text === "" || place === undefined) return [];
  const missing = node?.kind === "scalar" ? (node.template?.missing ?? []) : [];
  return [
    {
      reference: text,
      use: "deployed",
      file: place.file.path,
      line: place.file.source.positionAt(place.span.start).line,
      ...(missing.length === 0 ? {} : { unknown: [...new Set(missing)] }),
    },
  ];
}
