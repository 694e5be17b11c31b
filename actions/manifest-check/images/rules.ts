import { type ManifestRule, manifestRule } from "../rules/rule.ts";

const pod = (image: string, more = ""): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: ${image}${more}`;
const scanned = "registry.example.com/app:1.0";
const tags = ["security", "supply-chain"];

export const unscanned = manifestRule({
  id: "SW-DEPLOY-unscanned",
  severity: "high",
  summary: "Deploy images that were scanned.",
  why: "Nobody knows what is in an image that was never looked at.",
  before: pod("registry.example.com/unknown:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-1104", "CIS-Docker-4.4", "NIST-SP-800-190-4.1.1"],
  precision: "high",
});

export const notPassed = manifestRule({
  id: "SW-DEPLOY-not-passed",
  severity: "high",
  summary: "Deploy images that passed.",
  why: "The scan said no to the very image that is deployed.",
  before: pod("registry.example.com/failed:1.0"),
  after: pod(scanned),
  tags: [...tags, "CIS-Docker-4.4", "NIST-SP-800-190-4.1.1"],
  precision: "very-high",
});

export const unsigned = manifestRule({
  id: "SW-DEPLOY-unsigned",
  severity: "high",
  summary: "Deploy images whose signature was verified.",
  why: "Whoever can write to the registry can put another image in its place, and nobody would see it.",
  before: pod("registry.example.com/unsigned:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-347", "CIS-Docker-4.5", "NIST-SP-800-190-4.1.5"],
  precision: "very-high",
});

export const tagMoved = manifestRule({
  id: "SW-DEPLOY-tag-moved",
  severity: "medium",
  summary: "Deploy the image that was looked at, not what its tag leads to by now.",
  why: "The tag has been moved since: what runs is another image than the one that is pinned or that was scanned.",
  before: pod("registry.example.com/moved:1.0"),
  after: pod(scanned),
  tags: [...tags, "CWE-494"],
  precision: "very-high",
});

export const absent = manifestRule({
  id: "SW-DEPLOY-image-absent",
  severity: "high",
  summary: "Deploy images that the registry has.",
  why: "The container does not start: the registry has no image of this name.",
  before: pod("registry.example.com/absent:1.0"),
  after: pod(scanned),
  tags: ["correctness", "availability"],
  precision: "high",
});

export const rootUser = manifestRule({
  id: "SW-DEPLOY-root-image",
  severity: "high",
  summary: "Ask for another user than root of images that allow it.",
  why: "Kubernetes refuses to start a container that must not run as root when its image runs as root, or by a name that it cannot look up.",
  before: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true}"),
  after: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true, runAsUser: 10001}"),
  tags: ["correctness", "availability"],
  links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  precision: "very-high",
});

export const unexposed = manifestRule({
  id: "SW-DEPLOY-port-unexposed",
  severity: "low",
  summary: "Use the ports that the image says it listens on.",
  why: "Most likely nothing listens on another one: the probe fails, or nobody gets an answer.",
  before: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 9090}}"),
  after: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 8080}}"),
  tags: ["correctness", "availability"],
  precision: "medium",
});

/** Rules about the images that manifests deploy; they run where evidence or a registry is asked. */
export const imageRules: readonly ManifestRule[] = [
  unscanned,
  notPassed,
  unsigned,
  tagMoved,
  absent,
  rootUser,
  unexposed,
];
