import {
  isDigest,
  isFromTrustedRegistry,
  splitReference,
  tryParseReference,
} from "../../../../shared/references/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { replaceScalar } from "../../fixes/edits.ts";
import { createFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck } from "../checks.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import { isPlaceholder } from "../schema/placeholder.ts";
import type { Container } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/containers/images/"];

const movingTag = defineManifestRule({
  id: "SW-K8S-image-latest",
  severity: "medium",
  summary: "Set the version of an image.",
  why: "Without a tag, or with `latest`, each node may run a different image. You cannot tell which one runs or roll back to it.",
  before: "image: nginx",
  after: "image: nginx:1.29.3",
  tags: ["security", "supply-chain", "CWE-829", "NIST-SP-800-190-4.2.2"],
  aliases: [
    "KSV-0013",
    "CKV_K8S_14",
    "kube-linter/latest-tag",
    "polaris/tagNotSpecified",
    "kube-score/container-image-tag",
  ],
  links,
  precision: "very-high",
});

const unpinned = defineManifestRule({
  id: "SW-K8S-image-digest",
  severity: "low",
  summary: "Pin images by digest.",
  why: "A tag can move to another image at any time. A digest is always the image that was scanned and signed.",
  before: "image: nginx:1.29.3",
  after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
  tags: ["security", "supply-chain", "CWE-829", "NIST-SP-800-190-4.2.2"],
  aliases: ["CKV_K8S_43"],
  links,
  precision: "very-high",
});

const untrusted = defineManifestRule({
  id: "SW-K8S-image-registry",
  severity: "high",
  summary: "Use images from trusted registries only.",
  why: "Images from other registries run although no one has reviewed their source.",
  before: "image: registry.example.net/app:1",
  after: "image: registry.example.com/app:1",
  tags: ["security", "supply-chain", "CWE-829", "NIST-SP-800-190-4.1.5"],
  links,
  precision: "very-high",
});

const pullPolicy = defineManifestRule({
  id: "SW-K8S-image-pull-policy",
  severity: "low",
  summary: "Set imagePullPolicy to Always.",
  why: "With another policy, any pod on the node can run an image that an earlier pod had the credentials for.",
  before: "image: nginx:1.29.3\nimagePullPolicy: IfNotPresent",
  after: "image: nginx:1.29.3\nimagePullPolicy: Always",
  tags: ["security"],
  aliases: ["CKV_K8S_15", "polaris/pullPolicyNotAlways", "kube-score/container-image-pull-policy"],
  links,
  precision: "high",
  isOptIn: true,
});

const noImage = defineManifestRule({
  id: "SW-K8S-image-missing",
  severity: "high",
  summary: "Set an image for every container.",
  why: "Otherwise the API server rejects the object.",
  before: 'image: ""',
  after: "image: nginx:1.29.3",
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const badReference = defineManifestRule({
  id: "SW-K8S-image-reference",
  severity: "high",
  summary: "Use valid image references.",
  why: "The node rejects the reference, so the container never starts. A digest has 64 lower-case hexadecimal digits after sha256.",
  before: "image: nginx@sha256:abc",
  after: "image: nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000",
  tags: ["correctness", "supply-chain"],
  links,
  precision: "very-high",
});

const frozen = defineManifestRule({
  id: "SW-K8S-image-frozen-registry",
  severity: "medium",
  summary: "Use registry.k8s.io in place of k8s.gcr.io.",
  why: "k8s.gcr.io has been frozen since April 2023. It gets no new images and no security fixes, and may be turned off.",
  before: "image: k8s.gcr.io/pause:3.9",
  after: "image: registry.k8s.io/pause:3.9",
  tags: ["security", "supply-chain", "CWE-1104"],
  links: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"],
  precision: "very-high",
});

const tiller = defineManifestRule({
  id: "SW-K8S-tiller",
  severity: "high",
  summary: "Remove Helm 2's Tiller.",
  why: "Tiller has permissions for the whole cluster, does not authenticate its callers, and has had no fixes since 2020.",
  before: "image: gcr.io/kubernetes-helm/tiller:v2.16.9",
  after: "image: registry.example.com/app:1.0",
  tags: ["security", "CWE-306"],
  aliases: ["KSV-0102", "CKV_K8S_34"],
  precision: "high",
});

const dashboard = defineManifestRule({
  id: "SW-K8S-dashboard",
  severity: "medium",
  summary: "Do not deploy the Kubernetes Dashboard.",
  why: "The dashboard acts on the cluster for everyone who can reach it, and attackers have used it to enter many clusters.",
  before: "image: kubernetesui/dashboard:v2.7.0",
  after: "image: registry.example.com/app:1.0",
  tags: ["security", "CWE-306"],
  aliases: ["CKV_K8S_33", "C-0014"],
  precision: "high",
});

/** Returns true for an empty value that ytt fills, because a comment with its expression follows. */
function isFilledByYtt({ node }: Field): boolean {
  if (node === undefined) return false;
  const { text } = node.file.source;
  const end = text.indexOf("\n", node.end);
  return /^:?\s*#@ /.test(text.slice(node.end, end === -1 ? text.length : end));
}

/** Returns true for a placeholder that is replaced before the object is applied. */
function isTemplate(image: string): boolean {
  return /[${}<>]|^\s*$/.test(image) || isPlaceholder(image);
}

/** Reports a reference that no registry accepts, and images from a registry without updates. */
function* checkReference(container: Container, image: string): Generator<ManifestProblem> {
  const place = container.field.get("image");
  if (tryParseReference(image) === undefined) {
    const { digest } = splitReference(image);
    const isDigestWrong = digest !== undefined && !isDigest(digest);
    const message = isDigestWrong
      ? `"${digest}" is not a digest; use sha256: and 64 lower-case hexadecimal digits`
      : `"${image}" is not an image reference`;
    yield createContainerProblem(badReference, container, place, message);
  }
  if (splitReference(image).registry !== "k8s.gcr.io") return;
  const moved = image.replace("k8s.gcr.io/", "registry.k8s.io/");
  yield createContainerProblem(
    frozen,
    container,
    place,
    `${image} comes from a registry without updates; use ${moved}`,
    // Kubescape looks at kube-system only.
    {
      aliases: container.workload.namespace === "kube-system" ? ["C-0253"] : [],
      ...createFix(`Write ${moved}`, replaceScalar(place, moved)),
    },
  );
}

/** Checks of the images that containers run. */
export const imageChecks: readonly Check[] = [
  createContainerCheck(
    [noImage, badReference, frozen, movingTag, unpinned, untrusted, pullPolicy, tiller, dashboard],
    function* (container, { options }): Generator<ManifestProblem> {
      const { field, image, name } = container;
      const place = field.get("image");
      if (image === undefined || image === "") {
        if (place.node !== undefined && !isFilledByYtt(place))
          yield createContainerProblem(noImage, container, place, `Container ${name} has no image`);
        return;
      }
      if (isTemplate(image)) return;
      yield* checkReference(container, image);
      const { tag, digest } = splitReference(image);
      if (digest === undefined && (tag === undefined || tag === "latest")) {
        yield createContainerProblem(movingTag, container, place, `${image} has no fixed version; use a version tag`, {
          aliases: ["CKV_K8S_43"],
        });
      } else if (digest === undefined)
        yield createContainerProblem(unpinned, container, place, `${image} is not pinned by digest`);
      if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) {
        yield createContainerProblem(
          untrusted,
          container,
          place,
          `${image} comes from a registry that is not trusted; use one in trusted-registries`,
        );
      }
      const policy = field.get("imagePullPolicy");
      const isPulledByDefault = tag === undefined || tag === "latest";
      if (policy.text !== "Always" && digest === undefined && (policy.exists || !isPulledByDefault)) {
        yield createContainerProblem(
          pullPolicy,
          container,
          policy,
          `The node may run a cached ${image} without asking the registry`,
        );
      }
      const { labels, name: workload } = container.workload;
      const isTiller = /tiller/.test(image) || /tiller/.test(workload) || labels.get("name") === "tiller";
      if (isTiller) yield createContainerProblem(tiller, container, place, `${image} is Helm 2's Tiller`);
      if (/(?:kubernetesui\/dashboard|kubernetes-dashboard(?:-\w+)?)$/.test(image.replace(/[@:][^/]*$/, ""))) {
        yield createContainerProblem(dashboard, container, place, `${image} is the Kubernetes Dashboard`);
      }
    },
  ),
  createObjectCheck([tiller], ["Service"], function* (service): Generator<ManifestProblem> {
    const selector = service.root.get("spec", "selector");
    const isTiller = /tiller/.test(service.name) || ["name", "app"].some((key) => selector.get(key).text === "tiller");
    const place = service.root.get("metadata", "name");
    if (service.group === "" && isTiller)
      yield createProblem(tiller, service, place, "The Service lets every pod use Helm 2's Tiller");
  }),
];
