import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { newestMinor } from "../pod-security/evaluate.ts";
import { createProblem } from "../problem.ts";
import { checkLabelsAndAnnotations } from "../validation/metadata.ts";
import { checkObject, isOwnKind } from "../validation/objects.ts";
import { checkPod } from "../validation/pods.ts";
import type { Violation, ViolationKind } from "../validation/violation.ts";

const why = "Otherwise the API server rejects the object.";
const names = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/";
const common = { severity: "high", why, tags: ["correctness"], precision: "very-high" } as const;
const claim = (modes: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [${modes}]\n  resources: {requests: {storage: 1Gi}}`;
const cron = (schedule: string): string =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "${schedule}"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers: [{name: app, image: "app:1"}]`;
const account = (name: string): string => `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}`;
const labeled = (value: string): string => `${account("web")}\n  labels:\n    app: ${value}`;
const policy = (values: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchExpressions:\n      - {key: app, operator: In${values}}\n  ingress: []`;

const invalidName = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-name",
  summary: "Use valid names.",
  before: account("web_app"),
  after: account("web-app"),
  links: [names],
});

const invalidLabel = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-label",
  summary: "Use valid labels and annotations.",
  before: labeled('"web server"'),
  after: labeled("web-server"),
  links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
});

const invalidPort = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-port",
  summary: "Use valid port numbers and names.",
  before: "ports:\n  - containerPort: 80800",
  after: "ports:\n  - containerPort: 8080",
  links: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
});

const invalidSelector = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-selector",
  summary: "Use valid selectors.",
  before: policy(""),
  after: policy(", values: [web]"),
  links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors"],
});

const invalidCombination = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-combination",
  why: "Otherwise the API server rejects the object, or the node cannot start its containers.",
  summary: "Do not combine settings that exclude each other, and set those that others require.",
  before: claim("ReadWriteOncePod, ReadWriteMany"),
  after: claim("ReadWriteMany"),
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
});

const invalidValue = defineManifestRule({
  ...common,
  id: "SW-K8S-invalid-value",
  summary: "Use values in the right format and range.",
  before: cron("0 24 * * *"),
  after: cron("0 0 * * *"),
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
});

const ruleOf: Readonly<Record<ViolationKind, ManifestRule>> = {
  name: invalidName,
  label: invalidLabel,
  port: invalidPort,
  selector: invalidSelector,
  combination: invalidCombination,
  value: invalidValue,
};

/** Checks the values of objects and their pods as the API server does. */
export const validationChecks: readonly Check[] = [
  {
    rules: Object.values(ruleOf),
    *run({ cluster, options }): Generator<ManifestProblem> {
      const minor = options.kubernetesMinor ?? newestMinor;
      for (const resource of cluster.resources)
        for (const { kind, field, message } of checkObject(resource, minor))
          yield createProblem(ruleOf[kind], resource, field, message);
      for (const pod of cluster.workloads) {
        if (!isOwnKind(pod.resource)) continue;
        const isTemplate = pod.metadata.node !== pod.resource.root.get("metadata").node;
        const found: Violation[] = [
          ...(isTemplate ? checkLabelsAndAnnotations(pod.metadata) : []),
          ...checkPod(pod, minor),
        ];
        for (const { kind, field, message } of found) yield createProblem(ruleOf[kind], pod, field, message);
      }
    },
  },
];
