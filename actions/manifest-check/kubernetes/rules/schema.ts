import type { Severity } from "../../../../shared/findings/index.ts";
import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import { defineRule, type Problem } from "../../rule.ts";
import type { Field } from "../../yaml/field.ts";
import type { Check } from "../check.ts";
import { problemOf } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { compare, type Mismatch, type Path } from "../schema/compare.ts";
import { objectType, typeOfKind } from "../schema/types.ts";

const links = ["https://kubernetes.io/docs/reference/kubernetes-api/"];

const unknownField = defineRule({
  id: "SW-K8S-unknown-field",
  severity: "medium",
  summary: "Write fields as Kubernetes knows them.",
  why: "A field that does not exist is refused, or dropped without a word: a slip in a security context leaves the container unprotected.",
  before: "securityContext:\n  readOnlyRootFileSystem: true",
  after: "securityContext:\n  readOnlyRootFilesystem: true",
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const wrongType = defineRule({
  id: "SW-K8S-wrong-type",
  severity: "high",
  summary: "Give fields values of their type.",
  why: "The API server refuses the object. Unquoted yes, no, on, off and numbers are no strings in YAML.",
  before: "env:\n  - name: DEBUG\n    value: yes",
  after: 'env:\n  - name: DEBUG\n    value: "yes"',
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const unknownWord = defineRule({
  id: "SW-K8S-unknown-value",
  severity: "high",
  summary: "Give fields one of the values that they can have.",
  why: "The API server refuses the object; case counts.",
  before: "image: nginx:1.29.3\nimagePullPolicy: always",
  after: "image: nginx:1.29.3\nimagePullPolicy: Always",
  tags: ["correctness"],
  links,
  precision: "high",
});

const missingField = defineRule({
  id: "SW-K8S-missing-field",
  severity: "medium",
  summary: "Give objects the fields that they must have.",
  why: "The API server refuses the object.",
  before: "ports:\n  - name: http",
  after: "ports:\n  - name: http\n    containerPort: 8080",
  tags: ["correctness"],
  links,
  precision: "high",
});

/** Types whose fields protect something. */
const protecting =
  /SecurityContext|Capabilities|SeccompProfile|AppArmorProfile|SELinuxOptions|NetworkPolicy|Rbac|PodSpec$/;

function* mismatches(resource: Resource): Generator<Problem> {
  const type = typeOfKind(resource.apiVersion, resource.kind);
  const { node } = resource.root;
  if (type === undefined || node === undefined) return;
  for (const mismatch of compare(node, type)) yield problem(resource, mismatch);
}

function problem(resource: Resource, mismatch: Mismatch): Problem {
  const field = fieldAt(resource.root, mismatch.path);
  const name = String(mismatch.path.at(-1) ?? resource.kind);
  switch (mismatch.kind) {
    case "unknown": {
      const known = [...(objectType(mismatch.type)?.fields.keys() ?? [])];
      const severity: Severity = protecting.test(mismatch.type) ? "high" : "medium";
      const fix = renaming(field, suggest(name, known));
      return problemOf(
        unknownField,
        resource,
        field,
        `${parentOf(mismatch.path, resource)} has no field ${name}${didYouMean(name, known)}`,
        { severity, fix },
      );
    }
    case "missing":
      return problemOf(missingField, resource, field, `${parentOf(mismatch.path, resource)} needs the field ${name}`);
    case "wrong":
      return problemOf(wrongType, resource, field, `${name} takes ${mismatch.expected}, and this is ${mismatch.found}`);
    case "word": {
      const { found, words } = mismatch;
      const advice = suggest(found, words) === undefined ? `; allowed: ${words.join(", ")}` : didYouMean(found, words);
      return problemOf(unknownWord, resource, field, `${name} cannot be ${found}${advice}`);
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

/** Writes the field's name as it was meant, unless that stands beside it already. */
function renaming(field: Field, name: string | undefined): Problem["fix"] {
  const { place, parent } = field;
  if (name === undefined || place === undefined || parent?.get(name).node !== undefined || field.uses.length > 0)
    return undefined;
  const { file, span } = place;
  const written = String(field.key);
  if (file.source.text.slice(span.start, span.start + written.length) !== written) return undefined;
  return {
    description: `Write ${name}`,
    edits: [{ file, span: { start: span.start, end: span.start + written.length }, text: name }],
  };
}

/** Checks of objects against Kubernetes' own types. */
export const schemaChecks: readonly Check[] = [
  {
    rules: [unknownField, wrongType, unknownWord, missingField],
    *run({ cluster }): Generator<Problem> {
      for (const resource of cluster.resources) yield* mismatches(resource);
    },
  },
];
