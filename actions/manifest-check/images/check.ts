import { readPort } from "../../../shared/compose/index.ts";
import { type Reference, tryParseReference } from "../../../shared/references/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { Deployment } from "./deployments.ts";
import type { ExaminedImage, ImageStatus, RegistryImage, ScannedImage } from "./image-status.ts";
import { absent, notPassed, rootUser, tagMoved, unexposed, unscanned, unsigned } from "./rules.ts";

/** Checks deployed images against evidence and registries. Pure. */
export function checkImages(
  deployments: readonly Deployment[],
  { scanned, verified, registry }: ImageStatus,
): ManifestProblem[] {
  const sources = { scanned: scanned?.map(withReference), verified: verified?.map(withReference), registry };
  return deployments.flatMap((deployment) => [...judge(deployment, sources)]);
}

/** Evidence with the parsed reference of its name. Undefined for a path. */
type Referred<T extends ExaminedImage> = T & { readonly examined: Reference | undefined };

interface ReferredStatus {
  readonly scanned: readonly Referred<ScannedImage>[] | undefined;
  readonly verified: readonly Referred<ExaminedImage>[] | undefined;
  readonly registry: ImageStatus["registry"];
}

function withReference<T extends ExaminedImage>(image: T): Referred<T> {
  return { ...image, examined: tryParseReference(image.name) };
}

function* judge(deployment: Deployment, { scanned, verified, registry }: ReferredStatus): Generator<ManifestProblem> {
  const { image, field } = deployment;
  const reference = tryParseReference(image);
  if (reference === undefined) return;
  const registryImage = registry.get(image);
  if (registryImage === "absent") {
    yield problem(absent, deployment, field, `The registry has no image ${image}`);
    return;
  }
  const matches = (scanned ?? []).filter((scan) => isSame(scan, reference, registryImage));
  if (scanned !== undefined) yield* judgeScans(deployment, matches);
  if (verified !== undefined) {
    yield* judgeSignatures(
      deployment,
      verified.filter((verification) => isSame(verification, reference, registryImage)),
    );
  }
  yield* judgeTag(deployment, reference, registryImage, matches);
  if (deployment.nonRoot !== undefined) yield* judgeUser(deployment, deployment.nonRoot, registryImage, matches);
  if (registryImage !== undefined) yield* judgePorts(deployment, registryImage);
}

function problem(rule: ManifestRule, { owner, part }: Deployment, field: Field, message: string): ManifestProblem {
  return { rule, owner, part, field, message };
}

/** Returns true if the evidence is about the referenced image: by digest, through the registry's index, or by name. */
function isSame(
  { digest, examined }: Referred<ExaminedImage>,
  reference: Reference,
  registryImage: RegistryImage | undefined,
): boolean {
  if (reference.digest !== undefined && [digest, examined?.digest].includes(reference.digest)) return true;
  if (registryImage?.digests.includes(digest) === true) return true;
  const named = examined?.registry === reference.registry && examined.repository === reference.repository;
  return reference.digest === undefined && named && examined.tag === reference.tag;
}

function* judgeScans(deployment: Deployment, matches: readonly ScannedImage[]): Generator<ManifestProblem> {
  const { image, field } = deployment;
  if (matches.length === 0) yield problem(unscanned, deployment, field, `The evidence contains no scan of ${image}`);
  for (const { failure: objection, platform } of matches) {
    if (objection === undefined) continue;
    yield problem(notPassed, deployment, field, `${image} (${platform}) did not pass: ${objection}`);
    return;
  }
}

function* judgeSignatures(deployment: Deployment, matches: readonly ExaminedImage[]): Generator<ManifestProblem> {
  const { image, field } = deployment;
  const objection =
    matches.length === 0
      ? "its signatures were not verified"
      : matches.find((verification) => verification.failure)?.failure;
  if (objection !== undefined) {
    yield problem(unsigned, deployment, field, `${image} has no accepted signature: ${objection}`);
  }
}

function* judgeTag(
  deployment: Deployment,
  reference: Reference,
  registryImage: RegistryImage | undefined,
  matches: readonly ScannedImage[],
): Generator<ManifestProblem> {
  if (registryImage === undefined) return;
  const { image, field } = deployment;
  if (registryImage.tagDigest !== undefined && registryImage.tagDigest !== reference.digest) {
    yield problem(tagMoved, deployment, field, `The tag ${reference.tag} now points to ${registryImage.tagDigest}`);
  } else if (
    reference.digest === undefined &&
    matches.length > 0 &&
    !matches.some(({ digest }) => registryImage.digests.includes(digest))
  ) {
    yield problem(
      tagMoved,
      deployment,
      field,
      `${image} now points to a different image than the one that was scanned`,
    );
  }
}

function* judgeUser(
  deployment: Deployment,
  nonRoot: Field,
  registryImage: RegistryImage | undefined,
  matches: readonly ScannedImage[],
): Generator<ManifestProblem> {
  const { image } = deployment;
  const users = registryImage?.configs.map(({ user }) => user.split(":")[0] ?? "") ?? [];
  const named = users.find((user) => user !== "" && user !== "root" && !/^\d+$/.test(user));
  if (users.some((user) => /^(?:|root|0+)$/.test(user)) || matches.some(({ isRoot }) => isRoot)) {
    yield problem(rootUser, deployment, nonRoot, `${image} runs as root, so this container does not start`);
  } else if (named !== undefined) {
    yield problem(
      rootUser,
      deployment,
      nonRoot,
      `${image} runs as ${named}; Kubernetes requires a numeric user to verify that it is not root`,
    );
  }
}

function* judgePorts(deployment: Deployment, { configs }: RegistryImage): Generator<ManifestProblem> {
  const exposed = new Set(configs.flatMap(({ exposedPorts }) => exposedPorts.map((port) => port.split("/")[0] ?? "")));
  if (exposed.size === 0) return;
  for (const field of deployment.ports) {
    const port = field.number === undefined ? readPort(field)?.target : String(field.number);
    if (port === undefined || exposed.has(port) || [...exposed].some((range) => range.includes("-"))) continue;
    const list = [...exposed].slice(0, 10).join(", ");
    yield problem(
      unexposed,
      deployment,
      field,
      `${deployment.image} exposes ${count(exposed.size, "port")} (${list}), but not ${port}`,
    );
  }
}
