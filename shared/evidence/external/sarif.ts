import type { z } from "zod";
import type { AdvisorySeverity } from "../../findings/index.ts";
import { digestsIn, problem, severityOf, vulnerability } from "./finding.ts";
import type { ExternalContent, ExternalFinding } from "./report.ts";
import { packageOf } from "./sarif-package.ts";
import type { SarifResult, SarifRule, SarifRun, sarif } from "./sarif-schema.ts";

/** Reads the runs of a SARIF file. */
export function readSarif({ runs }: z.infer<typeof sarif>): readonly ExternalContent[] {
  return runs.map(readRun);
}

function readRun(run: SarifRun): ExternalContent {
  const { driver, extensions } = run.tool;
  const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
  const rules = [...(driver.rules ?? []), ...(extensions ?? []).flatMap((extension) => extension.rules ?? [])];
  const byId = new Map(rules.map((each) => [each.id, each]));
  const findings = run.results
    .filter(({ kind, baselineState }) => isProblem(kind) && baselineState !== "absent")
    .map((each) => findingOf(each, ruleOf(each, byId, driver.rules ?? []), tool));
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

function gapsOf({ invocations }: SarifRun): readonly string[] {
  return (invocations ?? []).flatMap(({ executionSuccessful, toolExecutionNotifications: notes }) => {
    const errors = (notes ?? []).filter(({ level }) => level === "error");
    const said = errors.map((note) => note.message?.text ?? "error without a message");
    return executionSuccessful ? said : ["the tool did not finish", ...said];
  });
}

/** Checks whether a result is a problem. An absent kind is `fail`; `open` and `review` are not a pass (SARIF 2.1.0, 3.27.9). */
function isProblem(kind: string | null | undefined): boolean {
  return kind !== "pass" && kind !== "notApplicable" && kind !== "informational";
}

function ruleOf(
  one: SarifResult,
  byId: ReadonlyMap<string, SarifRule>,
  rules: readonly SarifRule[],
): SarifRule | undefined {
  const index = one.ruleIndex ?? one.rule?.index;
  const id = one.ruleId ?? one.rule?.id;
  return (id == null ? undefined : byId.get(id)) ?? (index == null ? undefined : rules[index]);
}

function findingOf(one: SarifResult, of: SarifRule | undefined, tool: string): ExternalFinding {
  const id = one.ruleId ?? one.rule?.id ?? of?.id ?? "unnamed";
  const place = one.locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri ?? undefined;
  const severity = ratingOf(one, of);
  const said = one.message.text ?? of?.shortDescription?.text ?? id;
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
  if (found !== undefined) return vulnerability({ tool, severity, path: uri ?? "", suppressed, ...found });
  return problem({
    tool,
    id,
    severity,
    message: said,
    file: uri,
    line: place?.region?.startLine ?? undefined,
    suppressed,
  });
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
