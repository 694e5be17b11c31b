import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Analyzer, Collector } from "../../../shared/layers/index.ts";
import type { CatalogedImage } from "../../../shared/packages/index.ts";
import type { DefinedRule } from "../../../shared/rules/index.ts";
import type { ImageProblem } from "../image-check.ts";
import type { DockerfileLines } from "../lines.ts";
import { layerOwners } from "./layer-owners.ts";
import { buildToolProblems, buildToolRules } from "./rules/build-tools.ts";
import { copiedContent, copiedContentProblems, copiedContentRules } from "./rules/copied-content.ts";
import {
  developmentPackages,
  developmentProblems,
  developmentRules,
  npmDevelopment,
} from "./rules/development-packages.ts";
import { entryPointProblems, entryPointRules } from "./rules/entry-point.ts";
import { hiddenContent, hiddenContentProblems, hiddenContentRules } from "./rules/hidden-content.ts";
import { portProblems, portRules } from "./rules/ports.ts";
import { unwritableDirectories, unwritableProblems, unwritableRules } from "./rules/unwritable.ts";
import { startAnalysis, startCollectors } from "./start.ts";

/** Rules about wasted bytes, and about settings that contradict the content of an image. */
export const efficiencyRules: readonly DefinedRule[] = [
  ...hiddenContentRules,
  ...entryPointRules,
  ...unwritableRules,
  ...portRules,
  ...buildToolRules,
  ...copiedContentRules,
  ...developmentRules,
];

/** Collectors whose results the analyzers need. */
export const efficiencyCollectors: readonly Collector<unknown>[] = [...startCollectors, npmDevelopment];

/** Analyzers of the layers as a whole. */
export const efficiencyAnalyzers: readonly Analyzer<unknown>[] = [
  hiddenContent,
  startAnalysis,
  unwritableDirectories,
  copiedContent,
  developmentPackages,
];

/**
 * Finds wasted bytes, and settings that contradict the content of an image. Does not apply to directories.
 * @param image read with `efficiencyCollectors` and `efficiencyAnalyzers`.
 */
export function efficiencyProblems(
  { image, walk, catalog }: Pick<CatalogedImage, "image" | "walk" | "catalog">,
  subject: ImageSubject,
  lines: DockerfileLines | undefined,
): ImageProblem[] {
  const hidden = walk.analyzed(hiddenContent);
  // Without layers there is nothing to gain, and no command.
  if (hidden === undefined) return [];
  const owners = layerOwners(lines);
  const { config } = image;
  return [
    ...hiddenContentProblems(hidden, subject, owners),
    ...entryPointProblems(walk.analyzed(startAnalysis) ?? { start: [] }, subject, config),
    ...unwritableProblems(walk.analyzed(unwritableDirectories) ?? [], subject, owners, config.user),
    ...portProblems(config, subject),
    ...buildToolProblems(catalog, config, subject, owners, lines),
    ...copiedContentProblems(walk.analyzed(copiedContent) ?? [], subject, owners),
    ...developmentProblems(walk.analyzed(developmentPackages) ?? [], subject, owners),
  ];
}
