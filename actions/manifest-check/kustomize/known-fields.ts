/**
 * Fields of a kustomization or component (kustomize 5, `api/types/kustomization.go`), including those that are only
 * read and not used.
 */
export const knownFields: readonly string[] = [
  ...["apiVersion", "kind", "metadata", "resources", "bases", "components", "namespace", "namePrefix", "nameSuffix"],
  ...["commonLabels", "labels", "commonAnnotations", "patches", "patchesStrategicMerge", "patchesJson6902", "images"],
  ...["replicas", "replacements", "vars", "crds", "configurations", "configMapGenerator", "secretGenerator"],
  ...["generatorOptions", "generators", "transformers", "validators", "openapi", "helmCharts", "helmGlobals"],
  ...["helmChartInflationGenerator", "inventory", "sortOptions", "buildMetadata", "imageTags"],
];
