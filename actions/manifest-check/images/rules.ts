import { defineManifestRule, type ManifestRule } from "../rules/rule.ts";

const pod = (image: string, extra = ""): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: ${image}${extra}`;
const scanned = "registry.example.com/app:1.0";
const tags = ["security", "supply-chain"];

export const unscanned = defineManifestRule({
  id: "SW-DEPLOY-unscanned",
  severity: "high",
  summary: "Deploy only scanned images.",
  why: "The contents of an unscanned image are unknown.",
  before: pod("registry.example.com/unknown:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-1104", "CIS-Docker-4.4", "NIST-SP-800-190-4.1.1"],
  precision: "high",
});

export const notPassed = defineManifestRule({
  id: "SW-DEPLOY-not-passed",
  severity: "high",
  summary: "Deploy only images that passed the scan.",
  why: "The scan of this exact image failed.",
  before: pod("registry.example.com/failed:1.0"),
  after: pod(scanned),
  tags: [...tags, "CIS-Docker-4.4", "NIST-SP-800-190-4.1.1"],
  precision: "very-high",
});

export const unsigned = defineManifestRule({
  id: "SW-DEPLOY-unsigned",
  severity: "high",
  summary: "Deploy only images with verified signatures.",
  why: "Anyone who can write to the registry can replace the image without being noticed.",
  before: pod("registry.example.com/unsigned:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-347", "CIS-Docker-4.5", "NIST-SP-800-190-4.1.5"],
  precision: "very-high",
});

export const tagMoved = defineManifestRule({
  id: "SW-DEPLOY-tag-moved",
  severity: "medium",
  summary: "Deploy the image that was scanned, not a later image with the same tag.",
  why: "The tag has moved since then. A different image runs than the one that was pinned or scanned.",
  before: pod("registry.example.com/moved:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-494"],
  precision: "very-high",
});

export const absent = defineManifestRule({
  id: "SW-DEPLOY-image-absent",
  severity: "high",
  summary: "Deploy only images that the registry has.",
  why: "The container does not start because the registry has no image with this name.",
  before: pod("registry.example.com/absent:1.0"),
  after: pod(scanned),
  tags: ["correctness", "availability"],
  precision: "high",
});

export const rootUser = defineManifestRule({
  id: "SW-DEPLOY-root-image",
  severity: "high",
  summary: "Set a non-root user for images that run as root.",
  why: "Kubernetes does not start a container with runAsNonRoot if its image runs as root or as a named user.",
  before: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true}"),
  after: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true, runAsUser: 10001}"),
  tags: ["correctness", "availability"],
  links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  precision: "very-high",
});

export const unexposed = defineManifestRule({
  id: "SW-DEPLOY-port-unexposed",
  severity: "low",
  summary: "Use the ports that the image exposes.",
  why: "Probably nothing listens on another port, so probes fail and requests get no answer.",
  before: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 9090}}"),
  after: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 8080}}"),
  tags: ["correctness", "availability"],
  precision: "medium",
});

/** Rules about deployed images. They run if evidence or registry lookups are enabled. */
export const imageRules: readonly ManifestRule[] = [
  unscanned,
  notPassed,
  unsigned,
  tagMoved,
  absent,
  rootUser,
  unexposed,
];
