import { InvalidError } from "../../../shared/errors/index.ts";
import { digestOf } from "../../../shared/evidence/index.ts";
import { defaultUnknownSeverity, type Severity, severities, type Threshold } from "../../../shared/findings/index.ts";
import type { NewOnly } from "../../../shared/runner/index.ts";
import { type Expression, parseExpression } from "../cel/expression.ts";
import type { Waiver } from "../waivers/schema.ts";
import type { Attestor } from "./attestors.ts";
import { presetOf, type WaiverLimits } from "./presets.ts";
import { type PolicyFile, type Rules, ruleNames } from "./schema.ts";

/** A policy with its defaults, inputs and files resolved. */
export interface Policy {
  readonly failOn: Threshold;
  /** Whether findings of the baseline do not count. */
  readonly newOnly: boolean;
  /** What decides about findings of the baseline. */
  readonly newOnlyBy: NewOnly["by"];
  /** Actions and other tools that must have left complete evidence. */
  readonly require: readonly string[];
  readonly preset?: PolicyFile["preset"];
  readonly rules: Rules;
  readonly expressions: readonly Expression[];
  readonly waivers: readonly Waiver[];
  readonly limits: WaiverLimits;
  /** Whose attestations count; files that they name are read. */
  readonly attestors: readonly Attestor[];
  /** Which evidence counts that nobody signed. */
  readonly unsigned: "this-job" | "never";
  /** What happens to evidence that was made with settings which only unmerged changes have. */
  readonly headSettings: "allow" | "undecided";
  /** What happens if no linted Dockerfile has the build steps in the image's history. */
  readonly unmatchedLint: "allow" | "unknown-base" | "undecided";
  /** Severity that vulnerabilities without a rating count as. */
  readonly unknown: Severity;
  /** File it came from; undefined when all is default. */
  readonly file: string | undefined;
}

/** The inputs of the call that belong to the policy. */
export interface PolicyInputs extends Pick<Policy, "failOn" | "require" | "file"> {
  /** `new-only` of the call, which goes before the policy. */
  readonly newOnly?: boolean | undefined;
  /** What holds if neither the call nor the policy says it. Default: findings of the baseline count. */
  readonly newOnlyOtherwise?: NewOnly | undefined;
  /** Whether only attested evidence counts, whatever the policy says. */
  readonly attestedOnly: boolean;
}

/** Rules that read the SBOM, and those that read findings of the image scan. */
const sbomRules = ["packages", "licenses", "image-age"] as const;
/** Rules that nothing but vulnerabilities can break. */
const vulnerabilityRules = ["known-exploited", "epss"] as const;
const scanRules = ["end-of-life", "root-user", "known-exploited", "epss", "sla"] as const;

/**
 * The preset with the file's rules over it. Pure.
 * @throws InvalidError `POLICY_*` for a missing deadline or bound, a repeated name, or a faulty expression.
 */
export function policyOf(policyFile: PolicyFile, inputs: PolicyInputs): Policy {
  const preset = presetOf(policyFile.preset);
  const rules: Rules = { ...preset.rules, ...policyFile.rules };
  const place = inputs.file ?? "policy";
  checkDeadlines(rules, place);
  checkBounds(rules, place);
  checkProvenance(rules, policyFile, place);
  const names = (rules.expressions ?? []).map(({ id }) => id);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw invalid("POLICY_NAME", `two expressions have the id "${repeated}"`, place);
  const taken = names.find((name) => ["evidence", "severity"].includes(name) || ruleNames.includes(name));
  if (taken !== undefined) throw invalid("POLICY_NAME", `an expression has the id of the rule "${taken}"`, place);
  return {
    failOn: preset.failOn ?? inputs.failOn,
    ...newOnlyOf(policyFile, inputs),
    require: required(inputs.require, rules),
    ...(policyFile.preset === undefined ? {} : { preset: policyFile.preset }),
    rules,
    expressions: (rules.expressions ?? []).map((rule) => parseExpression(rule, place)),
    waivers: policyFile.waivers ?? [],
    limits: limitsOf(preset.limits, policyFile["waiver-limits"]),
    attestors: policyFile.attestors ?? [],
    unsigned: unsignedOf(policyFile, inputs.attestedOnly ? "never" : (policyFile.unsigned ?? preset.unsigned), place),
    headSettings: policyFile["head-settings"] ?? "undecided",
    unmatchedLint: policyFile["unmatched-lint"] ?? "undecided",
    unknown: policyFile.unknown ?? defaultUnknownSeverity,
    file: inputs.file,
  };
}

/** The call goes before the policy, and the policy before the configuration and the default. */
function newOnlyOf(
  { "new-only": ofPolicy }: PolicyFile,
  { newOnly, newOnlyOtherwise }: PolicyInputs,
): Pick<Policy, "newOnly" | "newOnlyBy"> {
  if (newOnly !== undefined) return { newOnly, newOnlyBy: "call" };
  if (ofPolicy !== undefined) return { newOnly: ofPolicy, newOnlyBy: "policy" };
  return { newOnly: newOnlyOtherwise?.applies ?? false, newOnlyBy: newOnlyOtherwise?.by ?? "default" };
}

/** Digest of everything that decides. */
export function policyDigest({
  failOn,
  newOnly,
  require,
  rules,
  waivers,
  limits,
  attestors,
  unsigned,
  headSettings,
  unmatchedLint,
  unknown,
}: Policy): string {
  const allowed = {
    ...(headSettings === "allow" ? { headSettings } : {}),
    ...(unmatchedLint === "undecided" ? {} : { unmatchedLint }),
    ...(unknown === defaultUnknownSeverity ? {} : { unknown }),
  };
  return digestOf({ failOn, newOnly, require, rules, waivers, limits, attestors, unsigned, ...allowed });
}

/** Who counts signed evidence alone must name whose. */
function unsignedOf({ preset, attestors }: PolicyFile, chosen: Policy["unsigned"], place: string): Policy["unsigned"] {
  if (chosen === "this-job" || attestors !== undefined) return chosen;
  const who = preset === "strict" ? "the preset strict" : "the call or its policy";
  throw new InvalidError("POLICY_ATTESTORS", `${who} counts no unsigned evidence, but names no attestors`, {
    place: { what: place },
    advice: "Name them in `attestors`, or set `unsigned: this-job`",
  });
}

function limitsOf(preset: WaiverLimits, policyFile: PolicyFile["waiver-limits"] = {}): WaiverLimits {
  return {
    critical: policyFile.critical ?? preset.critical,
    high: policyFile.high ?? preset.high,
    medium: policyFile.medium ?? preset.medium,
    low: policyFile.low ?? preset.low,
    info: policyFile.info ?? preset.info,
  };
}

function checkDeadlines({ severities: table, sla }: Rules, place: string): void {
  const open = severities.find((severity) => table?.[severity] === "sla" && sla?.[severity] === undefined);
  if (open !== undefined) {
    throw invalid("POLICY_SLA", `severities.${open} is "sla", and the rule sla has no days for ${open}`, place);
  }
  if (sla?.enforce === "off" && severities.some((severity) => table?.[severity] === "sla")) {
    throw invalid("POLICY_SLA", 'a severity is "sla", and the rule sla is off', place);
  }
}

/** A rule without a bound would pass everything. */
function checkBounds({ sla, "evidence-age": age }: Rules, place: string): void {
  const isOpen =
    sla !== undefined && sla.enforce !== "off" && severities.every((severity) => sla[severity] === undefined);
  if (isOpen) throw invalid("POLICY_SLA", "the rule sla has no days", place);
  if (age === undefined || age.enforce === "off") return;
  if (age["data-hours"] !== undefined || age["record-hours"] !== undefined) return;
  throw invalid("POLICY_AGE", "the rule evidence-age has neither data-hours nor record-hours", place);
}

function checkProvenance({ provenance }: Rules, { attestors }: PolicyFile, place: string): void {
  if (provenance === undefined || provenance.enforce === "off" || attestors !== undefined) return;
  throw invalid(
    "POLICY_ATTESTORS",
    "the rule provenance reads what `attestors` signed, and the policy names none",
    place,
  );
}

/** Checks whether an enabled rule reads SBOMs. */
export function readsSboms({ rules }: Pick<Policy, "rules">): boolean {
  return sbomRules.some((name) => isOn(rules, name));
}

/** Checks whether an enabled rule is about vulnerabilities alone. */
export function readsVulnerabilities({ rules }: Pick<Policy, "rules">): boolean {
  return vulnerabilityRules.some((name) => isOn(rules, name));
}

/** Actions whose records must state images; none where no rule reads them. */
export function actionsOfImages({ rules }: Pick<Policy, "rules">): readonly string[] {
  if (!isOn(rules, "base-images")) return [];
  return rules["base-images"]?.deployed ? ["dockerfile-lint", "manifest-check"] : ["dockerfile-lint"];
}

type Named = (typeof sbomRules | typeof scanRules)[number] | "signatures" | "base-images";

/** Checks whether a rule is there and not off. */
export function isOn(rules: Rules, name: Named): boolean {
  return rules[name] !== undefined && rules[name].enforce !== "off";
}

/** A rule that cannot see what it judges would pass everything: what it reads is required. */
function required(require: readonly string[], rules: Rules): readonly string[] {
  return [
    ...new Set([
      ...require,
      ...(sbomRules.some((name) => isOn(rules, name)) ? ["sbom-generate"] : []),
      ...(scanRules.some((name) => isOn(rules, name)) ? ["image-scan"] : []),
      ...(isOn(rules, "signatures") ? ["verify"] : []),
      ...actionsOfImages({ rules }),
    ]),
  ];
}

function invalid(code: string, problem: string, place: string): InvalidError {
  return new InvalidError(code, problem, { place: { what: place }, advice: "Correct the section `rules`" });
}
