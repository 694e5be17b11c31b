import { type AdvisorySeverity, compareSeverity, ratedSeverity } from "../../../findings/index.ts";
import { digestsIn, problem, severityOf, vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { hasKeys, jsonReader } from "./reader.ts";
import { packageOf } from "./sarif-package.ts";
import { passedKinds, type SarifResult, type SarifRule, type SarifRun, sarifSchema } from "./sarif-schema.ts";

/** SARIF 2.1.0 of any tool. Each run is a report of the tool that it names. */
export const sarif = jsonReader(
  { tool: "sarif", title: "SARIF", subjects: ["image", "instance", "source", "host", "cluster"] },
  { recognize: (value) => hasKeys(value, "runs"), schema: sarifSchema, read: ({ runs }) => runs.map(readRun) },
);

function readRun(run: SarifRun): ExternalContent {
  const { driver, extensions } = run.tool;
  const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
  const rulesOf = ruleFinder(run, [driver, ...(extensions ?? [])]);
  const findings = run.results
    .filter(({ kind, level, baselineState }) => isProblem(kind, level) && baselineState !== "absent")
    .map((each) => findingOf(each, rulesOf(each), tool));
  const [config] = digestsIn([run.properties?.imageID ?? ""]);
  const created = run.invocations?.at(-1)?.endTimeUtc;
  const commit = run.versionControlProvenance?.[0]?.revisionId;
  return {
    tool,
    ...(driver.semanticVersion == null ? {} : { version: driver.semanticVersion }),
    ...statedSubject(run),
    manifests: digestsIn(run.properties?.repoDigests ?? []),
    ...(config === undefined ? {} : { config }),
    ...(commit == null || !/^[0-9a-f]{40}$/u.test(commit) ? {} : { commit }),
    findings,
    gaps: gapsOf(run),
    suppressed: findings.filter(({ finding }) => finding.suppression !== undefined).length,
    ...(created == null ? {} : { createdAt: created }),
  };
}

/** Conventional name of the repository's root (SARIF 2.1.0, 3.14.14; GitHub's SARIF support). */
const repositoryRoot = /^%?SRCROOT%?$/u;

/**
 * Returns what a run says that it is about: an image if it names one, source if it names the revision of a repository.
 * Tools write the same SARIF for both otherwise, so their names decide nothing.
 */
function statedSubject(run: SarifRun): Pick<ExternalContent, "about" | "inRepository"> {
  const { imageID, imageName, repoDigests } = run.properties ?? {};
  if (imageID || imageName || (repoDigests ?? []).length > 0) return { about: "image" };
  if ((run.versionControlProvenance ?? []).length > 0) return { about: "source" };
  const bases = [
    ...Object.keys(run.originalUriBaseIds ?? {}),
    ...run.results.flatMap(({ locations }) =>
      (locations ?? []).map((location) => location.physicalLocation?.artifactLocation?.uriBaseId ?? ""),
    ),
  ];
  return bases.some((base) => repositoryRoot.test(base)) ? { inRepository: true } : {};
}

function gapsOf({ invocations, externalPropertyFileReferences: references }: SarifRun): readonly string[] {
  const elsewhere = Object.keys(references ?? {}).filter((name) => ["results", "invocations", "driver"].includes(name));
  const unread = elsewhere.length === 0 ? [] : [`its ${elsewhere.join(" and ")} are in other files`];
  const failed = (invocations ?? []).flatMap((invocation) => {
    const { executionSuccessful, toolExecutionNotifications: execution } = invocation;
    const { toolConfigurationNotifications: configuration } = invocation;
    const errors = [...(execution ?? []), ...(configuration ?? [])].filter(({ level }) => level === "error");
    const said = errors.map((note) => note.message?.text ?? "error without a message");
    return executionSuccessful ? said : ["the tool did not finish", ...said];
  });
  return [...unread, ...failed];
}

/**
 * Checks whether a result is a problem. An absent kind is `fail`; `open` and `review` are not a pass. What is informational
 * but has a level contradicts itself, and counts (SARIF 2.1.0, 3.27.9 and 3.27.10).
 */
function isProblem(kind: string | null | undefined, level: string | null | undefined): boolean {
  if (kind === "informational") return level === "error" || level === "warning";
  return !passedKinds.has(kind ?? "");
}

type Component = SarifRun["tool"]["driver"] | NonNullable<SarifRun["tool"]["extensions"]>[number];

/**
 * Returns a function that lists the rules that a result may mean: those with its id in the driver and in extensions, or
 * the one at its index. Levels that the call of the tool changed come last.
 */
function ruleFinder(run: SarifRun, components: readonly Component[]): (one: SarifResult) => readonly SarifRule[] {
  const byId = Map.groupBy(
    components.flatMap((component) => component.rules ?? []),
    ({ id }) => id,
  );
  const overrides = (run.invocations ?? []).flatMap((invocation) => invocation.ruleConfigurationOverrides ?? []);
  return (one) => {
    const component = one.rule?.toolComponent?.index;
    // Extensions are numbered from 0, and the driver has no number.
    const rules = (component == null ? components[0] : components[component + 1])?.rules ?? [];
    const index = one.ruleIndex ?? one.rule?.index;
    const id = one.ruleId ?? one.rule?.id ?? (index == null ? undefined : rules[index]?.id);
    const atIndex = index == null ? undefined : rules[index];
    const found = [...(atIndex === undefined ? [] : [atIndex]), ...((id == null ? undefined : byId.get(id)) ?? [])];
    const changed = overrides
      .filter(({ descriptor }) => (descriptor.id == null ? descriptor.index === index : descriptor.id === id))
      .map(({ configuration }): SarifRule => ({ id: id ?? "", defaultConfiguration: configuration }));
    return [...found, ...changed];
  };
}

/** Tools whose messages can quote the secrets that they find. */
const secretTools = /^(?:gitleaks|trufflehog|detect-secrets|ggshield|noseyparker|secretlint|talisman|whispers)/u;

function findingOf(one: SarifResult, rules: readonly SarifRule[], tool: string): ExternalFinding {
  const [of] = rules;
  const id = one.ruleId ?? one.rule?.id ?? of?.id ?? "unnamed";
  const place = one.locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri ?? undefined;
  const level = rules.reduce<string>((found, rule) => rule.defaultConfiguration?.level ?? found, "warning");
  const severity = worstRating(rules.map((rule) => ratingOf(one, rule))) ?? ratingOf(one, undefined);
  const said = one.message?.text ?? of?.shortDescription?.text ?? id;
  const suppressed = suppressionOf(one);
  const found = packageOf({
    id,
    message: said,
    names: (one.locations ?? []).flatMap(({ logicalLocations: names }) =>
      (names ?? []).flatMap(({ fullyQualifiedName: name }) => name ?? []),
    ),
    description: of?.fullDescription?.text ?? "",
    help: of?.help?.text ?? "",
  });
  if (found !== undefined)
    return vulnerability({ tool, severity, level: one.level ?? level, path: uri ?? "", suppressed, ...found });
  return problem({
    tool,
    id,
    severity,
    level: one.level ?? level,
    message: secretTools.test(tool) ? (of?.shortDescription?.text ?? "a secret") : said,
    file: uri,
    line: place?.region?.startLine ?? undefined,
    suppressed,
  });
}

function worstRating(ratings: readonly AdvisorySeverity[]): AdvisorySeverity | undefined {
  return ratings.toSorted((a, b) => compareSeverity(ratedSeverity(a), ratedSeverity(b)))[0];
}

/** Returns the severity of the score, as in code scanning, otherwise of the level. Default: `warning`. */
function ratingOf(one: SarifResult, of: SarifRule | undefined): AdvisorySeverity {
  const score = Number.parseFloat(
    String(one.properties?.["security-severity"] ?? of?.properties?.["security-severity"]),
  );
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  if (score > 0) return "low";
  return severityOf(one.level ?? of?.defaultConfiguration?.level ?? "warning");
}

/** Returns the reason of an accepted suppression; rejected ones and those under review do not count (SARIF 2.1.0, 3.35.3). */
function suppressionOf({ suppressions }: SarifResult): string | undefined {
  const given = suppressions ?? [];
  if (given.length === 0 || given.some(({ status }) => status != null && status !== "accepted")) return undefined;
  return given[0]?.justification ?? "suppressed in the report";
}
