import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector } from "../../../shared/layers/index.ts";
import { type CatalogedImage, rootDirectoryType } from "../../../shared/packages/index.ts";
import type { DefinedRule } from "../../../shared/rules/index.ts";
import type { ImageProblem } from "../image-check.ts";
import { accountProblems, accountRules, accounts } from "./accounts.ts";
import { credentialFileProblems, credentialFiles, credentialRules, credentialSettings } from "./credentials.ts";
import { leftoverProblems, leftoverRules, leftovers } from "./leftovers.ts";
import { modeProblems, modeRules, riskyModes } from "./modes.ts";
import { HygieneOwners, type OwningCatalog } from "./owners.ts";
import { settingProblems, settingRules } from "./settings.ts";

/** Rules of the hygiene checks. */
export const hygieneRules: readonly DefinedRule[] = [
  ...settingRules,
  ...credentialRules,
  ...accountRules,
  ...modeRules,
  ...leftoverRules,
];

/** Collectors of the hygiene checks. */
export const hygieneCollectors: readonly Collector<unknown>[] = [riskyModes, credentialFiles, leftovers, accounts];

/**
 * Runs the hygiene checks that judge an image itself (CIS Docker Benchmark, section 4; dockle). Skips checks of
 * settings for an unpacked root file system.
 * @param walk a walk with `hygieneCollectors`.
 */
export function hygieneProblems(
  { image, walk, catalog }: Pick<CatalogedImage, "image" | "walk"> & { readonly catalog: OwningCatalog },
  subject: ImageSubject,
  now: Date,
): ImageProblem[] {
  const modes = walk.found(riskyModes);
  const named = walk.found(credentialFiles);
  const left = walk.found(leftovers);
  const owners = new HygieneOwners([...modes, ...named, ...left], catalog);
  return [
    ...(image.mediaType === rootDirectoryType ? [] : settingProblems(image, subject, now)),
    ...credentialSettings(image.config, subject),
    ...credentialFileProblems(named, subject, owners),
    ...accountProblems(walk.found(accounts), subject),
    ...modeProblems(modes, subject, owners),
    ...leftoverProblems(left, subject, owners, image.config),
  ];
}
