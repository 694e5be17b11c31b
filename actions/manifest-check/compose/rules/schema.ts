import { getWrittenText } from "../../../../shared/compose/index.ts";
import { didYouMean, oneLine, suggest } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { renameKey, replaceScalar } from "../../fixes/edits.ts";
import { createFix, createReplacementFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { ComposeCheck } from "../check.ts";
import { compare, type Mismatch } from "../schema/compare.ts";
import { createProjectProblem, type Project } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/"];

const unknownField = defineManifestRule({
  id: "SW-COMPOSE-unknown-field",
  severity: "high",
  summary: "Use only fields that Compose supports.",
  why: "Compose rejects unknown fields. Older versions ignore them, together with the intended protection.",
  before: "readonly: true",
  after: "read_only: true",
  tags: ["security", "correctness"],
  links,
  precision: "very-high",
});

const wrongType = defineManifestRule({
  id: "SW-COMPOSE-wrong-type",
  severity: "high",
  summary: "Use values of the right type.",
  why: "Otherwise Compose rejects the file.",
  before: "user: 1000",
  after: 'user: "1000"',
  tags: ["correctness"],
  links,
  precision: "high",
});

const unknownWord = defineManifestRule({
  id: "SW-COMPOSE-unknown-value",
  severity: "high",
  summary: "Use one of the allowed values.",
  why: "Otherwise Compose rejects the file. Values are case-sensitive.",
  before: "depends_on:\n  db: {condition: service_health}",
  after: "depends_on:\n  db: {condition: service_healthy}",
  tags: ["correctness"],
  links,
  precision: "high",
});

const missingField = defineManifestRule({
  id: "SW-COMPOSE-missing-field",
  severity: "high",
  summary: "Set all required fields.",
  why: "Otherwise Compose rejects the file.",
  before: "ulimits:\n  nofile: {soft: 1024}",
  after: "ulimits:\n  nofile: {soft: 1024, hard: 2048}",
  tags: ["correctness"],
  links,
  precision: "high",
});

const obsoleteVersion = defineManifestRule({
  id: "SW-COMPOSE-version-obsolete",
  severity: "info",
  summary: "Remove the version field.",
  why: "Compose ignores it and prints a warning each time. All files follow one specification.",
  before: 'version: "3.8"\nservices:\n  web:\n    image: web:1.0',
  after: "services:\n  web:\n    image: web:1.0",
  tags: ["correctness"],
  aliases: ["dclint/no-version-field"],
  links: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
  precision: "very-high",
});

function problem(project: Project, mismatch: Mismatch): ManifestProblem {
  const { field } = mismatch;
  const name = String(field.key);
  const owner = ownerOf(project, field);
  const parent = String(field.parent?.key ?? "the file");
  switch (mismatch.kind) {
    case "unknown": {
      const fix = createReplacementFix(suggest(name, mismatch.knownFields), (meant) => renameKey(field, meant));
      const message = `${typeof field.parent?.key === "number" ? "This" : parent} has no field ${name}${didYouMean(name, mismatch.knownFields)}`;
      return { ...createProjectProblem(unknownField, project, field, message, fix), ...owner };
    }
    case "missing":
      return {
        ...createProjectProblem(missingField, project, field, `${parent} requires the field ${name}`),
        ...owner,
      };
    case "wrong": {
      const message = `${name} must be ${mismatch.expected.join(" or ")}, but is ${mismatch.actual}`;
      const quote = mismatch.expected.includes("a string") && field.node?.kind === "scalar";
      const fix = quote ? createFix("Quote it", replaceScalar(field, JSON.stringify(field.text ?? ""))) : {};
      return { ...createProjectProblem(wrongType, project, field, message, fix), ...owner };
    }
    case "word": {
      const text = getWrittenText(field);
      const advice = didYouMean(text, mismatch.words) || `; allowed: ${mismatch.words.join(", ")}`;
      return {
        ...createProjectProblem(unknownWord, project, field, `invalid value ${text} for ${name}${advice}`),
        ...owner,
      };
    }
  }
}

/** Returns the service that contains a field. */
function ownerOf({ services }: Project, field: Field): Pick<ManifestProblem, "part"> {
  for (let ancestor: Field | undefined = field; ancestor !== undefined; ancestor = ancestor.parent) {
    const service = services.find(
      (candidate) => candidate.field === ancestor || candidate.field.node === ancestor?.node,
    );
    if (service !== undefined && service.field.node !== undefined) return { part: service.name };
  }
  return {};
}

const maxNames = 5;

/** Returns the services of a file in the format of Compose 1, which has no key for them. */
function oldServices(root: Field): readonly Field[] {
  if (root.get("services").exists) return [];
  return root.fields().filter((field) => field.isMap && ["image", "build"].some((key) => field.get(key).exists));
}

/** Checks projects against Compose's schema. */
export const schemaChecks: readonly ComposeCheck[] = [
  {
    rules: [unknownField, wrongType, unknownWord, missingField],
    *run({ project }): Generator<ManifestProblem> {
      const old = oldServices(project.root);
      if (old.length > 0) {
        const names = old.map(({ key }) => oneLine(String(key)));
        const message = `The services ${names.slice(0, maxNames).join(", ")}${names.length > maxNames ? " …" : ""} are at the top level, as in Compose 1; Compose 2 requires them under services`;
        const found = createProjectProblem(unknownField, project, old[0] ?? project.root, message);
        yield { ...found, remedy: "Move the services under the key services" };
      }
      for (const mismatch of compare(project.root, "project")) {
        const { kind, field } = mismatch;
        const isOld = kind === "unknown" && old.some(({ node }) => node !== undefined && node === field.node);
        if (!isOld) yield problem(project, mismatch);
      }
    },
  },
  {
    rules: [obsoleteVersion],
    *run({ project }): Generator<ManifestProblem> {
      const field = project.root.get("version");
      if (field.exists)
        yield createProjectProblem(
          obsoleteVersion,
          project,
          field,
          "The field version is obsolete; Compose ignores it",
        );
    },
  },
];
