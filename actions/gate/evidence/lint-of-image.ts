import type { DockerfileDigest } from "../../../shared/evidence/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { UsableRecord } from "./usable.ts";

const linter = "dockerfile-lint";
const advice = "If no Dockerfile of the checkout builds the image, set `unmatched-lint: allow` in the policy";

/**
 * Returns why lint evidence does not count for an image: the policy requires it, and no linted Dockerfile has exactly the
 * build steps in the image's history. Files are compared by the digests of their text, so the lint of another version, or
 * of a file that did not build the image, does not count. Pure.
 */
export function unmatchedLint(
  usable: readonly UsableRecord[],
  { require, unmatchedLint: allowed }: Pick<Policy, "require" | "unmatchedLint">,
  digests: readonly string[],
): readonly Reason[] {
  if (allowed === "allow" || digests.length === 0 || !require.includes(linter)) return [];
  const lints = usable.filter(({ record }) => record.action === linter);
  // Without any, the requirement says so.
  if (lints.length === 0) return [];
  if (lints.every(({ record }) => record.dockerfiles === undefined)) {
    return [{ what: `${linter} does not state which files it linted`, remediation: `run ${linter} of this version` }];
  }
  const linted = lints.flatMap(({ record }) => record.dockerfiles ?? []);
  return digests.flatMap((digest) => unmatched(digest, linted, usable));
}

/**
 * Lists what was not compared of the images whose lint counts: the steps of the base image, which no Dockerfile of the
 * checkout contains. Pure.
 */
export function lintNotes(
  usable: readonly UsableRecord[],
  { require, unmatchedLint: allowed }: Pick<Policy, "require" | "unmatchedLint">,
  digests: readonly string[],
): readonly string[] {
  if (allowed === "allow" || !require.includes(linter)) return [];
  return digests.flatMap((digest) => {
    const steps = usable.flatMap(({ record: { action, subject, dockerfiles = [] } }) =>
      action !== linter && subject.kind === "image" && subject.digest === digest
        ? dockerfiles.flatMap(({ baseSteps = 0 }) => baseSteps)
        : [],
    );
    const most = Math.max(0, ...steps);
    const below = most === 1 ? "1 step of its base image was" : `${most} steps of its base image were`;
    return most === 0 ? [] : [`${linter} covers the Dockerfile's steps of ${digest}; ${below} not compared`];
  });
}

function unmatched(digest: string, linted: readonly DockerfileDigest[], usable: readonly UsableRecord[]): Reason[] {
  const statements = usable.flatMap(({ record: { action, subject, dockerfiles } }) =>
    action !== linter && subject.kind === "image" && subject.digest === digest && dockerfiles !== undefined
      ? [dockerfiles]
      : [],
  );
  if (statements.length === 0) {
    const what = `it is unknown which Dockerfile ${digest} was built from`;
    return [{ what, remediation: `run image-scan in the checkout, without \`dockerfile: none\`. ${advice}` }];
  }
  const known = new Set(linted.map((file) => file.digest));
  const matching = statements.flat();
  if (matching.some((file) => known.has(file.digest))) return [];
  const paths = [...new Set(matching.map(({ path }) => path))].toSorted().join(", ");
  if (paths === "") {
    const what = `the history of ${digest} does not show exactly the build steps of any Dockerfile in the checkout`;
    const remediation = `build the image from the linted Dockerfile, without build arguments that change a value, and scan it with this version. ${advice}`;
    return [{ what, remediation }];
  }
  return [
    {
      what: `${digest} was built from ${paths}, which ${linter} did not lint in this version`,
      remediation: `lint ${paths}`,
    },
  ];
}
