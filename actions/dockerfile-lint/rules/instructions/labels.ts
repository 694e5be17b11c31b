import semver from "semver";
import parseSpdx from "spdx-expression-parse";
import {
  type Instruction,
  listFromValues,
  type Pair,
  parsePairs,
  type Stage,
} from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule, type LintProblem, type LintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";
import type { LabelKind } from "../../options.ts";

const validKey = defineLintRule({
  id: "DL3048",
  name: "label-key",
  severity: "info",
  hadolint: "style",
  summary: "Write label keys in lowercase letters, digits, dots and dashes, and avoid reserved names.",
  why: "Other keys may conflict with Docker's own labels, and some tools reject them.",
  before: 'LABEL Build_Number="7"',
  after: 'LABEL com.example.build-number="7"',
  precision: "high",
});

const required = defineLintRule({
  id: "DL3049",
  name: "label-missing",
  severity: "low",
  hadolint: "info",
  summary: "Set all labels of the schema.",
  why: "The configured schema requires these labels.",
  before: "FROM debian:12.11-slim",
  after: 'FROM debian:12.11-slim\nLABEL org.opencontainers.image.source="https://example.com/repo"',
  precision: "very-high",
});

const superfluous = defineLintRule({
  id: "DL3050",
  name: "label-superfluous",
  severity: "low",
  hadolint: "info",
  summary: "Do not set labels outside the schema.",
  why: "The configuration sets strict labels.",
  before: 'LABEL color="blue"',
  after: 'LABEL org.opencontainers.image.title="shop"',
  precision: "very-high",
});

function valueRule(id: string, name: string, kind: string, before: string, after: string): LintRule {
  return defineLintRule({
    id,
    name,
    severity: "low",
    hadolint: "warning",
    summary: `Use ${kind} as the value of the label.`,
    why: "The configured schema requires it, and tools that read the label depend on it.",
    before,
    after,
    precision: "high",
  });
}

const notEmpty = valueRule("DL3051", "label-not-empty", "something", 'LABEL title=""', 'LABEL title="shop"');
const isUrl = valueRule(
  "DL3052",
  "label-url",
  "an address",
  'LABEL url="shop"',
  'LABEL url="https://example.com/shop"',
);
const isTime = valueRule(
  "DL3053",
  "label-rfc3339",
  "an RFC 3339 time",
  'LABEL created="today"',
  'LABEL created="2026-01-31T12:00:00Z"',
);
const isSpdx = valueRule(
  "DL3054",
  "label-spdx",
  "an SPDX license id",
  'LABEL licenses="Apache"',
  'LABEL licenses="Apache-2.0"',
);
const isHash = valueRule("DL3055", "label-git-hash", "a git hash", 'LABEL revision="main"', 'LABEL revision="2dbfae9"');
const isSemver = valueRule(
  "DL3056",
  "label-semver",
  "a semantic version",
  'LABEL version="one"',
  'LABEL version="1.0.0"',
);
const isEmail = valueRule(
  "DL3058",
  "label-email",
  "an email address",
  'LABEL mail="jo"',
  'LABEL mail="jo@example.com"',
);

const rfc3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;

const validators: Readonly<
  Record<Exclude<LabelKind, "text">, { rule: LintRule; accepts: (value: string) => boolean }>
> = {
  url: { rule: isUrl, accepts: (value) => /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) && URL.canParse(value) },
  rfc3339: { rule: isTime, accepts: (value) => rfc3339.test(value) },
  spdx: { rule: isSpdx, accepts: isLicenseId },
  hash: { rule: isHash, accepts: (value) => /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value) },
  semver: { rule: isSemver, accepts: (value) => /^\d/.test(value) && semver.valid(value) !== null },
  email: { rule: isEmail, accepts: (value) => email.test(value) },
};

function isLicenseId(value: string): boolean {
  try {
    const parsed = parseSpdx(value);
    return "license" in parsed && parsed.license === value && !/^(?:LicenseRef|DocumentRef)-/.test(value);
  } catch {
    return false;
  }
}

function isValidKey(key: string): boolean {
  const reserved = /^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/;
  return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key) && !reserved.test(key);
}

/** Returns the key with its variables expanded. A dollar sign that starts no variable stays as it is. */
function knownKey(context: LintContext, instruction: Instruction, key: string): string {
  return context.expand(instruction, key) ?? key;
}

/** Returns the value with its variables expanded, or undefined if the build decides it. */
function knownValue(context: LintContext, instruction: Instruction, { value }: Pair): string | undefined {
  return value === undefined ? "" : context.expand(instruction, value.value);
}

function* labelValues(instruction: Instruction, context: LintContext) {
  const { labelSchema, strictLabels } = context.options;
  for (const pair of parsePairs(instruction, context.file.escapeChar)) {
    const key = pair.key.value;
    const base = { about: [key], span: (pair.value ?? pair.key).span };
    if (!isValidKey(knownKey(context, instruction, key))) {
      yield {
        ...base,
        span: pair.key.span,
        message: `The label key ${key} has an invalid character or form`,
      };
    }
    const kind = Object.hasOwn(labelSchema, key) ? labelSchema[key] : undefined;
    if (kind === undefined) {
      if (strictLabels)
        yield { ...base, span: pair.key.span, rule: superfluous, message: `The label ${key} is not in the schema` };
      continue;
    }
    const value = knownValue(context, instruction, pair);
    if (value === undefined) continue;
    if (value === "") yield { ...base, rule: notEmpty, message: `The label ${key} is empty` };
    else if (kind !== "text" && !validators[kind].accepts(value)) {
      const { rule } = validators[kind];
      yield { ...base, rule, message: `The label ${key} has the value ${value}. ${rule.summary}` };
    }
  }
}

/** Lists the stages that a stage uses: its base, COPY --from and mounts. */
function listSourceStages({ graph }: LintContext, stage: Stage): Stage[] {
  const copied = stage.instructions.flatMap(listFromValues).map((value) => graph.resolve(value, stage));
  return [stage.base, ...copied].flatMap((source) => (source.kind === "stage" ? [source.stage] : []));
}

/** Lists the stages that set the label, inherit it, or only provide files for such a stage. */
function listLabeledStages(context: LintContext, label: string): ReadonlySet<Stage> {
  const { escapeChar } = context.file;
  const sets = (stage: Stage): boolean =>
    stage.instructions.some(
      (instruction) =>
        instruction.keyword === "LABEL" && parsePairs(instruction, escapeChar).some(({ key }) => key.value === label),
    );
  const labeledStages = new Set(context.listInheriting(sets));
  for (const stage of context.graph.stages.toReversed()) {
    if (labeledStages.has(stage)) for (const feeder of listSourceStages(context, stage)) labeledStages.add(feeder);
  }
  return labeledStages;
}

function* missingLabels(context: LintContext): Generator<LintProblem> {
  for (const label of Object.keys(context.options.labelSchema)) {
    const labeledStages = listLabeledStages(context, label);
    for (const stage of context.graph.stages) {
      if (stage.from === undefined || labeledStages.has(stage)) continue;
      yield {
        rule: required,
        instruction: stage.from,
        span: stage.from.args.span,
        message: `The label ${label} is not set in this stage`,
        about: [label, stage.name?.value ?? String(stage.index)],
      };
    }
  }
}

/** Checks of labels against their syntax and the configured schema. */
export const labelChecks: readonly Check[] = [
  createInstructionCheck(
    [validKey, superfluous, notEmpty, isUrl, isTime, isSpdx, isHash, isSemver, isEmail],
    ["LABEL"],
    ({ instruction }, context) => labelValues(instruction, context),
  ),
  { rules: [required], run: missingLabels },
];
