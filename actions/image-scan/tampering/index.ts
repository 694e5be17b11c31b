import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import { type CatalogedImage, compareDigest, isUnchanged, type PackageHash } from "../../../shared/packages/index.ts";
import type { Profile } from "../../../shared/rules/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { defined } from "../../../shared/values/index.ts";
import { HygieneOwners, type OwningCatalog } from "../hygiene/owners.ts";
import { type ImageProblem, imageProblem, placesOf } from "../image-check.ts";
import { isEntryPoint } from "./entry-points.ts";
import { type SuspiciousCommand, suspiciousCommands } from "./forms.ts";
import { allPrograms, dangerousSetuid, minerPrograms, watchedPrograms } from "./programs.ts";
import { changedProgram, cryptominer, remoteScript, reverseShell, setuidShell } from "./rules.ts";
import { suspiciousScripts } from "./scripts.ts";

export { tamperingRules } from "./rules.ts";

/** Returns the collectors of these checks. Under the profile `strict`, every program is compared with its package. */
export function tamperingCollectors(profile: Profile): readonly Collector<unknown>[] {
  return [suspiciousScripts, comparedPrograms(profile), minerPrograms, dangerousSetuid];
}

function comparedPrograms(profile: Profile): typeof watchedPrograms {
  return profile === "strict" ? allPrograms : watchedPrograms;
}

/**
 * Finds what somebody changed or planted, without signatures: programs that differ from what their package recorded,
 * shells with the setuid bit, miners, reverse shells, and scripts from the network at the start. Files that a later layer
 * removes are not run, except that their scripts show what the build did.
 * @param walk a walk with the `tamperingCollectors` of the profile.
 */
export function tamperingProblems(
  { image, walk, catalog }: Pick<CatalogedImage, "image" | "walk"> & { readonly catalog: OwningCatalog },
  subject: ImageSubject,
  profile: Profile = "recommended",
): ImageProblem[] {
  const scripts = walk.found(suspiciousScripts);
  const programs = walk.found(comparedPrograms(profile)).filter(isVisible);
  const miners = walk.found(minerPrograms);
  const setuid = walk.found(dangerousSetuid).filter(isVisible);
  const owners = new HygieneOwners([...scripts, ...programs, ...miners, ...setuid], catalog);
  const startsWith = isEntryPoint(image.config);
  const report = (rule: ImageProblem["rule"], file: FoundFile<unknown>, message: string): ImageProblem =>
    imageProblem(rule, {
      message: `${oneLine(file.header.path.toWellFormed())}${message}`,
      subject,
      about: [file.header.path.toWellFormed()],
      imageLocations: placesOf([file]),
    });
  return [
    ...scripts
      .filter((file) => owners.of(file) === undefined)
      .flatMap((file) =>
        file.value.flatMap((command) => {
          if (command.kind === "remote-script" && !(isVisible(file) && startsWith(file.header.path))) return [];
          return [report(ruleFor(command), file, `:${command.line} ${whatItDoes[command.kind]}: ${command.evidence}`)];
        }),
      ),
    ...miners
      .filter((file) => owners.of(file) === undefined)
      .map((file) => report(cryptominer, file, " is named as a program that mines, and no package owns it")),
    ...programs.flatMap((file) => {
      const difference = differenceOf(file, owners, catalog);
      return difference === undefined ? [] : [report(changedProgram, file, difference)];
    }),
    ...setuid.map((file) =>
      report(
        setuidShell,
        file,
        " runs as root for everybody: it has the setuid bit, with which no distribution ships it",
      ),
    ),
    ...inCommands(image.config, subject),
  ];
}

const whatItDoes: Readonly<Record<SuspiciousCommand["kind"], string>> = {
  "reverse-shell": "connects a shell to another host",
  miner: "mines for a pool",
  "remote-script": "runs a script from the network when the container starts",
};

function ruleFor({ kind }: SuspiciousCommand): ImageProblem["rule"] {
  return { "reverse-shell": reverseShell, miner: cryptominer, "remote-script": remoteScript }[kind];
}

function isVisible({ hiddenBy }: FoundFile<unknown>): boolean {
  return hiddenBy === undefined;
}

/** Describes how a program differs from what its package recorded; undefined if it does not, or nothing is recorded. */
function differenceOf(
  file: FoundFile<readonly PackageHash[]>,
  owners: HygieneOwners,
  { packages, owned }: OwningCatalog,
): string | undefined {
  const owner = owners.of(file);
  const compared = owner === undefined ? undefined : compareDigest(owner, file.value);
  if (owner?.package === undefined || compared === undefined || compared.stated === compared.actual) return undefined;
  // A package may replace or divert the file of another.
  const { listed } = owner;
  if (
    [...packages, ...owned].some((pkg) => isUnchanged({ ...owner, package: pkg, ...defined({ listed }) }, file.value))
  )
    return undefined;
  const { name, version = "" } = owner.package;
  const { algorithm, stated, actual } = compared;
  return ` differs from the file of ${oneLine(`${name} ${version}`)}: the package recorded the ${algorithm} ${stated}, and the file has ${actual}`;
}

/** Judges ENTRYPOINT, CMD and HEALTHCHECK themselves. */
function inCommands(
  { entrypoint, cmd, healthcheck }: CatalogedImage["image"]["config"],
  subject: ImageSubject,
): ImageProblem[] {
  const settings = [
    ["ENTRYPOINT", entrypoint],
    ["CMD", cmd],
    ["HEALTHCHECK", healthcheck?.test ?? []],
  ] as const;
  return settings.flatMap(([keyword, words]) =>
    suspiciousCommands(words.join(" ")).map((command) =>
      imageProblem(ruleFor(command), {
        message: `${keyword} ${whatItDoes[command.kind]}: ${command.evidence}`,
        subject,
        about: ["config", keyword],
        setBy: [keyword],
      }),
    ),
  );
}
