import { getWrittenText, isUnresolved } from "../../../../shared/compose/index.ts";
import { isFromTrustedRegistry, splitReference } from "../../../../shared/references/index.ts";
import type { CheckOptions } from "../../options.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, type Project, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/#image"];

const movingTag = defineManifestRule({
  id: "SW-COMPOSE-image-latest",
  severity: "medium",
  summary: "Set the version of an image.",
  why: "Without a tag, or with `latest`, each host may run a different image. You cannot tell which one runs or roll back to it.",
  before: "image: nginx",
  after: "image: nginx:1.29.3",
  tags: ["security", "supply-chain", "CWE-829", "CIS-Docker-5.28", "NIST-SP-800-190-4.2.2"],
  aliases: ["dclint/service-image-require-explicit-tag"],
  links,
  precision: "very-high",
});

const unpinned = defineManifestRule({
  id: "SW-COMPOSE-image-digest",
  severity: "low",
  summary: "Pin images by digest.",
  why: "A tag can move to another image at any time. A digest is always the image that was scanned and signed.",
  before: "image: nginx:1.29.3",
  after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
  tags: ["security", "supply-chain", "CWE-829", "NIST-SP-800-190-4.2.2"],
  links,
  precision: "very-high",
});

const untrusted = defineManifestRule({
  id: "SW-COMPOSE-image-registry",
  severity: "high",
  summary: "Use images from trusted registries only.",
  why: "Images from other registries run although no one has reviewed their source.",
  before: "image: registry.example.net/app:1",
  after: "image: registry.example.com/app:1",
  tags: ["security", "supply-chain", "CWE-829", "CIS-Docker-4.2", "NIST-SP-800-190-4.1.5"],
  links,
  precision: "very-high",
});

const buildPower = defineManifestRule({
  id: "SW-COMPOSE-build-privileged",
  severity: "high",
  summary: "Build images without privileges.",
  why: "A privileged build step, or one on the host network, can take over the build machine.",
  before: "build:\n  context: .\n  privileged: true",
  after: "build:\n  context: .",
  tags: ["security", "supply-chain", "CWE-250"],
  links: ["https://docs.docker.com/reference/compose-file/build/"],
  precision: "very-high",
});

/** Lists the names of the images that services of a project build, which come from no registry. */
function listBuiltImages({ root }: Project): ReadonlySet<string> {
  const services = root.get("services").fields();
  return new Set(services.flatMap((service) => (service.get("build").exists ? (service.get("image").text ?? []) : [])));
}

function* images(service: Service, built: ReadonlySet<string>, options: CheckOptions): Generator<ManifestProblem> {
  const field = service.field.get("image");
  const { text: image } = field;
  if (image === undefined || image === "" || isUnresolved(field)) return;
  const shown = getWrittenText(field);
  if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) {
    yield createServiceProblem(
      untrusted,
      service,
      field,
      `${shown} comes from a registry that is not trusted; use one in trusted-registries`,
    );
  }
  if (built.has(image)) return;
  const { tag, digest } = splitReference(image);
  if (digest !== undefined) return;
  if (tag === undefined || tag === "latest")
    yield createServiceProblem(movingTag, service, field, `${shown} has no fixed version; use a version tag`);
  else yield createServiceProblem(unpinned, service, field, `${shown} is not pinned by digest`);
}

/** Checks of the images that services run and build. */
export const imageChecks: readonly ComposeCheck[] = [
  {
    rules: [movingTag, unpinned, untrusted],
    *run({ project, options }): Generator<ManifestProblem> {
      const built = listBuiltImages(project);
      for (const service of project.services) if (!service.isProvided) yield* images(service, built, options);
    },
  },
  createServiceCheck([buildPower], function* (service): Generator<ManifestProblem> {
    const build = service.field.get("build");
    const powers = build
      .get("entitlements")
      .items()
      .filter(({ text }) => /^(?:security\.insecure|network\.host)$/.test(text ?? ""));
    const privileged = build.get("privileged");
    const network = build.get("network");
    if (/^true$/i.test(privileged.text ?? "")) powers.push(privileged);
    if (network.text === "host") powers.push(network);
    for (const field of powers)
      yield createServiceProblem(buildPower, service, field, "The build has privileged access to the host");
  }),
];
