import type { Severity } from "../../../../shared/findings/index.ts";
import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { renameKey, replaceScalar } from "../../fixes/edits.ts";
import { createFix, createReplacementFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { findApiChange } from "../api-changes.ts";
import type { Check } from "../check.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compare, type Mismatch, type Path } from "../schema/compare.ts";
import { getKindType, getObjectType } from "../schema/types.ts";

const links = ["https://kubernetes.io/docs/reference/kubernetes-api/"];

const unknownField = defineManifestRule({
  id: "SW-K8S-unknown-field",
  severity: "medium",
  summary: "Use only fields that Kubernetes supports.",
  why: "The API server rejects or silently drops an unknown field. A typo in a security context leaves the container unprotected.",
  before: "securityContext:\n  readOnlyRootFileSystem: true",
  after: "securityContext:\n  readOnlyRootFilesystem: true",
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const wrongType = defineManifestRule({
  id: "SW-K8S-wrong-type",
  severity: "high",
  summary: "Use values of the right type.",
  why: "Otherwise the API server rejects the object. In YAML, unquoted yes, no, on, off and numbers are not strings.",
  before: "env:\n  - name: DEBUG\n    value: yes",
  after: 'env:\n  - name: DEBUG\n    value: "yes"',
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const unknownWord = defineManifestRule({
  id: "SW-K8S-unknown-value",
  severity: "high",
  summary: "Use one of the allowed values.",
  why: "Otherwise the API server rejects the object. Values are case-sensitive.",
  before: "image: nginx:1.29.3\nimagePullPolicy: always",
  after: "image: nginx:1.29.3\nimagePullPolicy: Always",
  tags: ["correctness"],
  links,
  precision: "high",
});

const missingField = defineManifestRule({
  id: "SW-K8S-missing-field",
  severity: "medium",
  summary: "Set all required fields.",
  why: "Otherwise the API server rejects the object.",
  before: "ports:\n  - name: http",
  after: "ports:\n  - name: http\n    containerPort: 8080",
  tags: ["correctness"],
  links,
  precision: "high",
});

/** Types with fields that affect security. */
const protecting =
  /SecurityContext|Capabilities|SeccompProfile|AppArmorProfile|SELinuxOptions|NetworkPolicy|Rbac|PodSpec$/;

function* mismatches(resource: Resource): Generator<ManifestProblem> {
  const type = getKindType(resource.apiVersion, resource.kind);
  const { node } = resource.root;
  if (type === undefined || node === undefined) return;
  const isRemoved = findApiChange(resource)?.removed !== undefined;
  for (const mismatch of compare(node, type)) {
    if (isRemoved && "type" in mismatch && isOfOldVersion(mismatch.type)) continue;
    // An item of a list has the version and the kind of the list.
    if (mismatch.path.length === 1 && ["apiVersion", "kind"].includes(String(mismatch.path[0]))) continue;
    yield problem(resource, mismatch);
  }
}

/** Checks for a type whose fields the table knows as they were in one early version only. */
function isOfOldVersion(type: string): boolean {
  return /V\d+(?:alpha|beta)\d/.test(type);
}

function problem(resource: Resource, mismatch: Mismatch): ManifestProblem {
  const field = fieldAt(resource.root, mismatch.path);
  const name = String(mismatch.path.at(-1) ?? resource.kind);
  switch (mismatch.kind) {
    case "unknown": {
      const fieldNames = [...(getObjectType(mismatch.type)?.fields.keys() ?? [])];
      const severity: Severity = protecting.test(mismatch.type) ? "high" : "medium";
      const fix = createReplacementFix(suggest(name, fieldNames), (meant) => renameKey(field, meant));
      return createProblem(
        unknownField,
        resource,
        field,
        `${parentOf(mismatch.path, resource)} has no field ${name}${didYouMean(name, fieldNames)}`,
        { severity, ...fix },
      );
    }
    case "missing":
      return createProblem(
        missingField,
        resource,
        field,
        `${parentOf(mismatch.path, resource)} requires the field ${name}`,
      );
    case "wrong": {
      const message = `${name} must be ${mismatch.expected}, but is ${mismatch.actual}`;
      return createProblem(wrongType, resource, field, message, retyping(field, mismatch.expected));
    }
    case "word": {
      const { actual: found, words } = mismatch;
      const advice = suggest(found, words) === undefined ? `; allowed: ${words.join(", ")}` : didYouMean(found, words);
      const meant = words.find((word) => word.toLowerCase() === found.toLowerCase());
      const fix = createReplacementFix(meant, (word) => replaceScalar(field, word));
      return createProblem(unknownWord, resource, field, `invalid value ${found} for ${name}${advice}`, fix);
    }
  }
}

function parentOf(path: Path, { kind }: Resource): string {
  const parent = path.slice(0, -1).findLast((step) => typeof step === "string");
  return parent === undefined ? kind : String(parent);
}

function fieldAt(root: Field, path: Path): Field {
  return path.reduce<Field>(
    (field, step) => (typeof step === "string" ? field.get(step) : (field.items()[step] ?? field)),
    root,
  );
}

/** Creates a fix that quotes an intended string, or removes quotes from another value. */
function retyping(field: Field, expected: string): Pick<ManifestProblem, "fix"> {
  const { node } = field;
  if (node?.kind !== "scalar") return {};
  if (expected === "a string" && node.style === "plain") {
    return createFix("Quote it", replaceScalar(field, JSON.stringify(node.text)));
  }
  const isMeant = expected === "true or false" ? /^(?:true|false)$/ : expected === "a number" ? /^\d+$/ : undefined;
  return node.style === "quoted" && isMeant?.test(node.text) === true
    ? createFix("Remove the quotes", replaceScalar(field, node.text))
    : {};
}

/** Checks objects against Kubernetes' own types. */
export const schemaChecks: readonly Check[] = [
  {
    rules: [unknownField, wrongType, unknownWord, missingField],
    *run({ cluster }): Generator<ManifestProblem> {
      for (const resource of cluster.resources) yield* mismatches(resource);
    },
  },
];
