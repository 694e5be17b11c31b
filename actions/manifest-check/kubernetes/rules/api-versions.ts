import type { Field } from "../../../../shared/yaml/index.ts";
import { replaceScalar } from "../../fixes/edits.ts";
import { createFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ApiChange, findApiChange } from "../api-changes.ts";
import type { Check } from "../check.ts";
import { newestMinor } from "../pod-security/evaluate.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { getKindType, getStableVersions, isOwnGroup } from "../schema/types.ts";

const links = ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"];
const ingress = (version: string): string =>
  `apiVersion: ${version}\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  tls: [{hosts: [shop.example.com]}]`;

const removed = defineManifestRule({
  id: "SW-K8S-api-removed",
  severity: "high",
  summary: "Use API versions that the cluster serves.",
  why: "Otherwise the API server rejects the object.",
  before: ingress("extensions/v1beta1"),
  after: ingress("networking.k8s.io/v1"),
  tags: ["correctness"],
  aliases: ["kube-score/stable-version"],
  links,
  precision: "very-high",
});

const deprecated = defineManifestRule({
  id: "SW-K8S-api-deprecated",
  severity: "low",
  summary: "Replace deprecated API versions.",
  why: "A later Kubernetes version rejects the object.",
  before: "apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: web",
  after: "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: web",
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const unknownKind = defineManifestRule({
  id: "SW-K8S-unknown-kind",
  severity: "high",
  summary: "Use the API version that defines the kind.",
  why: "Otherwise the API server rejects the object.",
  before: ingress("v1"),
  after: ingress("networking.k8s.io/v1"),
  tags: ["correctness"],
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
  precision: "very-high",
});

/** Returns the version of a kind that an object should use. OpenShift's first versions had roles in the core group. */
function versionFor({ apiVersion, kind, group, version }: Resource): string | undefined {
  if (getKindType(apiVersion, kind) !== undefined || !isOwnGroup(apiVersion) || !/^v\d+$/.test(version))
    return undefined;
  return group === "" && /^(?:Cluster)?Role(?:Binding)?$/.test(kind) ? undefined : getStableVersions(kind).at(-1);
}

/** Creates a fix that writes the new API version, if objects have the same fields in it. */
function renewed(field: Field, { instead, isSame }: ApiChange): Pick<ManifestProblem, "fix"> {
  return isSame ? createFix(`Write ${instead}`, replaceScalar(field, instead)) : {};
}

/** Checks API versions against the version of the cluster. */
export const apiVersionChecks: readonly Check[] = [
  {
    rules: [removed, deprecated, unknownKind],
    *run({ cluster, options }): Generator<ManifestProblem> {
      const minor = options.kubernetesMinor ?? newestMinor;
      for (const resource of cluster.resources) {
        const change = findApiChange(resource);
        const field = resource.root.get("apiVersion");
        const meant = versionFor(resource);
        if (change === undefined && meant !== undefined) {
          const message = `${resource.apiVersion} has no kind ${resource.kind}; use ${meant}`;
          yield createProblem(
            unknownKind,
            resource,
            field,
            message,
            createFix(`Write ${meant}`, replaceScalar(field, meant)),
          );
        }
        if (change === undefined) continue;
        const instead = change.instead === "" ? "it has no replacement" : `use ${change.instead}`;
        const object = `${resource.apiVersion} ${resource.kind}`;
        if (change.removed !== undefined && change.removed <= minor) {
          const legacy = /^extensions\//.test(resource.apiVersion) ? ["kube-linter/no-extensions-v1beta"] : [];
          yield createProblem(
            removed,
            resource,
            field,
            `Kubernetes 1.${change.removed} and later do not serve ${object}; ${instead}`,
            { aliases: legacy, ...renewed(field, change) },
          );
        } else if (change.deprecated <= minor) {
          const until = change.removed === undefined ? "" : ` and removed in 1.${change.removed}`;
          const message = `${object} is deprecated since 1.${change.deprecated}${until}; ${instead}`;
          yield createProblem(deprecated, resource, field, message, renewed(field, change));
        }
      }
    },
  },
];
