import type { DockerfileDigest } from "../../../shared/evidence/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { UsableRecord } from "./usable.ts";

const linter = "dockerfile-lint";
const advice = "If no Dockerfile of the checkout builds the image, set `unmatched-lint: allow` in the policy";

/**
 * Returns why lint evidence does not count for an image: the policy requires it, and no linted Dockerfile has exactly the
 * build steps in the image's history, or what is below them is not the base image that FROM names. Files are compared by
 * the digests of their text, so the lint of another version, or of a file that did not build the image, does not count. Pure.
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
  return digests.flatMap((digest) => unmatched(digest, linted, usable, allowed === "unknown-base"));
}

/**
 * Lists images whose lint counts although it is not known what is below the Dockerfile's steps, because the policy allows
 * that. Pure.
 */
export function lintNotes(
  usable: readonly UsableRecord[],
  { require, unmatchedLint: allowed }: Pick<Policy, "require" | "unmatchedLint">,
  digests: readonly string[],
): readonly string[] {
  if (allowed !== "unknown-base" || !require.includes(linter)) return [];
  return digests.flatMap((digest) => {
    const [first, ...others] = statementsOf(usable, digest).flat().map(unknownBase);
    if (first === undefined || others.includes(undefined)) return [];
    return [`${linter} covers the Dockerfile's steps of ${digest}; ${first}, which the policy allows`];
  });
}

/** Returns what the actions on an image state about its Dockerfiles. */
function statementsOf(usable: readonly UsableRecord[], digest: string): (readonly DockerfileDigest[])[] {
  return usable.flatMap(({ record: { action, subject, dockerfiles } }) =>
    action !== linter && subject.kind === "image" && subject.digest === digest && dockerfiles !== undefined
      ? [dockerfiles]
      : [],
  );
}

function unmatched(
  digest: string,
  linted: readonly DockerfileDigest[],
  usable: readonly UsableRecord[],
  allowsUnknownBase: boolean,
): Reason[] {
  const statements = statementsOf(usable, digest);
  if (statements.length === 0) {
    const what = `it is unknown which Dockerfile ${digest} was built from`;
    return [{ what, remediation: `run image-scan in the checkout, without \`dockerfile: none\`. ${advice}` }];
  }
  const known = new Set(linted.map((file) => file.digest));
  const matching = statements.flat();
  const covered = matching.filter((file) => known.has(file.digest));
  if (covered.length > 0) return otherBase(digest, covered, allowsUnknownBase);
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

/** Returns why none of the Dockerfiles that an image's steps match was built on the base image that it names. */
function otherBase(digest: string, covered: readonly DockerfileDigest[], allowsUnknownBase: boolean): Reason[] {
  // Of statements that contradict each other about one file, the bad one counts.
  const contradicted = new Set(covered.flatMap((file) => (file.base?.state === "different" ? file.digest : [])));
  const isBuilt = ({ base, baseSteps, digest: file }: DockerfileDigest): boolean =>
    !contradicted.has(file) && (base === undefined ? baseSteps === 0 : base.state === "same");
  if (covered.some(isBuilt)) return [];
  const different = covered.find(({ base }) => base?.state === "different")?.base;
  if (different?.state === "different") {
    const { reference, digest: found, why } = different;
    return [
      {
        what: `${digest} was not built on ${reference} as it is now (${found}): ${why}`,
        remediation:
          "build it again on the current image (docker build --pull) and scan it in the same job, or name the image by digest in FROM",
      },
    ];
  }
  if (allowsUnknownBase) return [];
  const [why] = covered.map(unknownBase);
  const what = `it is not known what is below the Dockerfile's steps in ${digest}: ${why}`;
  const remediation =
    "give image-scan access to the base image, or name a source of it with `base-image`. If there is none, set `unmatched-lint: unknown-base` in the policy";
  return [{ what, remediation }];
}

/** Returns why it is not known what is below a Dockerfile's steps, as a clause. */
function unknownBase({ base, baseSteps }: DockerfileDigest): string | undefined {
  if (base === undefined) return baseSteps === 0 ? undefined : "the evidence does not state the base image";
  if (base.state !== "unknown") return undefined;
  const named = base.reference === undefined ? "" : ` ${base.reference}`;
  return `the base image${named} was not compared: ${base.why}`;
}
