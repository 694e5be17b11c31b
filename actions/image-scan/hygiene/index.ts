import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector } from "../../../shared/layers/index.ts";
import { type CatalogedImage, rootDirectoryType } from "../../../shared/packages/index.ts";
import type { ImageProblem } from "../image-check.ts";
import { accountProblems, accounts } from "./accounts.ts";
import { credentialFileProblems, credentialFiles, credentialSettings } from "./credentials.ts";
import { leftoverProblems, leftovers } from "./leftovers.ts";
import { modeProblems, riskyModes } from "./modes.ts";
import { settingProblems } from "./settings.ts";

/** Who looks at files for the checks of an image's hygiene, in the one pass over it. */
export const hygieneCollectors: readonly Collector<unknown>[] = [riskyModes, credentialFiles, leftovers, accounts];

/**
 * An unpacked root has files but no settings that could be judged.
 * The checks of CIS's Docker benchmark (section 4) and of dockle that judge an image itself.
 * @param walk a walk in which `hygieneCollectors` took part.
 */
export function hygieneProblems(
  { image, walk }: Pick<CatalogedImage, "image" | "walk">,
  subject: ImageSubject,
  now: Date,
): ImageProblem[] {
  return [
    ...(image.mediaType === rootDirectoryType ? [] : settingProblems(image, subject, now)),
    ...credentialSettings(image.config, subject),
    ...credentialFileProblems(walk.found(credentialFiles), subject),
    ...accountProblems(walk.found(accounts), subject),
    ...modeProblems(walk.found(riskyModes), subject),
    ...leftoverProblems(walk.found(leftovers), subject),
  ];
}
