import type { ImageUse } from "../../../shared/evidence/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import { compose } from "../compose/family.ts";
import { getProject } from "../compose/service.ts";
import type { ManifestDocument } from "../document.ts";
import { kubernetes } from "../kubernetes/family.ts";
import { listResources } from "../kubernetes/resource.ts";
import { listWorkloads } from "../kubernetes/workload.ts";
import { createImageUse, listBuildImages } from "./builds.ts";

/**
 * Lists every image that documents deploy, with its location: images of containers, of services (unless they are only
 * built), of builds in the file, and of volumes. Includes invalid names, such as templates, as text. Pure.
 */
export function listDeployedImages(documents: readonly ManifestDocument[]): ImageUse[] {
  return documents.flatMap((document) => {
    if (kubernetes.accepts(document)) {
      return listResources(document).flatMap(listWorkloads).flatMap(workloadFields).flatMap(useOf);
    }
    return compose.accepts(document) ? serviceImages(document) : [];
  });
}

function workloadFields({ containers, spec }: ReturnType<typeof listWorkloads>[number]): Field[] {
  const volumes = spec.get("volumes").items();
  return [
    ...containers.map(({ field }) => field.get("image")),
    ...volumes.map((volume) => volume.get("image", "reference")),
  ];
}

function serviceImages(document: ManifestDocument): ImageUse[] {
  return getProject(document).services.flatMap(({ field }) => {
    const mounted = field
      .get("volumes")
      .items()
      .filter((volume) => volume.get("type").text === "image");
    const run = isOnlyBuilt(field) ? [] : [field.get("image")];
    return [
      ...[...run, ...mounted.map((volume) => volume.get("source"))].flatMap(useOf),
      ...listBuildImages(field.get("build")),
    ];
  });
}

/**
 * Returns true for a service that Compose never pulls. Compose pulls the image of a service with a build unless the
 * policy prevents it.
 */
function isOnlyBuilt(service: Field): boolean {
  return service.get("build").isMap && ["build", "never"].includes(service.get("pull_policy").text ?? "");
}

function useOf(field: Field): ImageUse[] {
  return createImageUse(field, { reference: field.text ?? "" });
}
