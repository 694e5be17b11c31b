import { z } from "zod";
import type { AdvisorySeverity } from "../../findings/index.ts";
import { digestsIn, problem, severityOf, vulnerability } from "./finding.ts";
import type { ForeignContent, ForeignFinding } from "./report.ts";
import { packageOf } from "./sarif-package.ts";

const text = z.string();
const bag = z.record(text, z.unknown()).nullish();
const message = z.looseObject({ text: text.nullish() }).nullish();

const rule = z.looseObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.looseObject({ level: text.nullish() }).nullish(),
  properties: bag,
});

const result = z.looseObject({
  ruleId: text.nullish(),
  ruleIndex: z.number().int().nullish(),
  rule: z.looseObject({ id: text.nullish(), index: z.number().int().nullish() }).nullish(),
  level: text.nullish(),
  kind: text.nullish(),
  message: z.looseObject({ text: text.nullish() }),
  locations: z
    .array(
      z.looseObject({
        physicalLocation: z
          .looseObject({
            artifactLocation: z.looseObject({ uri: text.nullish() }).nullish(),
            region: z.looseObject({ startLine: z.number().nullish() }).nullish(),
          })
          .nullish(),
        logicalLocations: z.array(z.looseObject({ fullyQualifiedName: text.nullish() })).nullish(),
      }),
    )
    .nullish(),
  suppressions: z.array(z.looseObject({ status: text.nullish(), justification: text.nullish() })).nullish(),
  baselineState: text.nullish(),
  properties: bag,
});

const run = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({
      name: text
        .min(1)
        .refine((name) => name.toLowerCase() !== "seaworthy", "is our own: the evidence record speaks for it"),
      version: text.nullish(),
      semanticVersion: text.nullish(),
      rules: z.array(rule).nullish(),
    }),
    extensions: z.array(z.looseObject({ rules: z.array(rule).nullish() })).nullish(),
  }),
  invocations: z
    .array(
      z.looseObject({
        executionSuccessful: z.boolean(),
        endTimeUtc: text.nullish(),
        toolExecutionNotifications: z.array(z.looseObject({ level: text.nullish(), message })).nullish(),
      }),
    )
    .nullish(),
  // Absent results are those of a run that failed or did not look (SARIF 2.1.0, 3.14.23).
  results: z.array(result),
  versionControlProvenance: z.array(z.looseObject({ revisionId: text.nullish() })).nullish(),
  properties: z
    .looseObject({ imageID: text.nullish(), imageName: text.nullish(), repoDigests: z.array(text).nullish() })
    .nullish(),
});

/** SARIF 2.1.0 of any tool. */
export const sarif = z.looseObject({
  version: z.literal("2.1.0", "is a version that is not known"),
  runs: z.array(run).min(1, "holds no run"),
});

type Run = z.infer<typeof run>;
type Result = z.infer<typeof result>;
type Rule = z.infer<typeof rule>;

const imageTools = new Set(["grype", "dockle", "snyk-container", "docker-scout", "clair"]);

/** What each run of a SARIF file says. */
export function readSarif({ runs }: z.infer<typeof sarif>): readonly ForeignContent[] {
  return runs.map(readRun);
}

function readRun(one: Run): ForeignContent {
  const { driver, extensions } = one.tool;
  const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
  const rules = [...(driver.rules ?? []), ...(extensions ?? []).flatMap((extension) => extension.rules ?? [])];
  const byId = new Map(rules.map((each) => [each.id, each]));
  const findings = one.results
    .filter(({ kind, baselineState }) => isProblem(kind) && baselineState !== "absent")
    .map((each) => findingOf(each, ruleOf(each, byId, driver.rules ?? []), tool));
  const [config] = digestsIn([one.properties?.imageID ?? ""]);
  const created = one.invocations?.at(-1)?.endTimeUtc;
  const commit = one.versionControlProvenance?.[0]?.revisionId;
  return {
    tool,
    ...(driver.semanticVersion == null ? {} : { version: driver.semanticVersion }),
    about: imageTools.has(tool) || one.properties?.imageName != null ? "image" : "source",
    manifests: digestsIn(one.properties?.repoDigests ?? []),
    ...(config === undefined ? {} : { config }),
    ...(commit == null || !/^[0-9a-f]{40}$/u.test(commit) ? {} : { commit }),
    findings,
    gaps: gapsOf(one),
    suppressed: findings.filter(({ finding }) => finding.suppression !== undefined).length,
    ...(created == null ? {} : { createdAt: created }),
  };
}

function gapsOf({ invocations }: Run): readonly string[] {
  return (invocations ?? []).flatMap(({ executionSuccessful, toolExecutionNotifications: notes }) => {
    const errors = (notes ?? []).filter(({ level }) => level === "error");
    const said = errors.map((note) => note.message?.text ?? "an error without a message");
    return executionSuccessful ? said : ["the tool did not finish", ...said];
  });
}

/** `fail` when absent; what is open or for review is no pass (SARIF 2.1.0, 3.27.9). */
function isProblem(kind: string | null | undefined): boolean {
  return kind !== "pass" && kind !== "notApplicable" && kind !== "informational";
}

function ruleOf(one: Result, byId: ReadonlyMap<string, Rule>, rules: readonly Rule[]): Rule | undefined {
  const index = one.ruleIndex ?? one.rule?.index;
  const id = one.ruleId ?? one.rule?.id;
  return (id == null ? undefined : byId.get(id)) ?? (index == null ? undefined : rules[index]);
}

function findingOf(one: Result, of: Rule | undefined, tool: string): ForeignFinding {
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

/** The score where there is one, as code scanning reads it; else the level, which is `warning` when absent. */
function ratingOf(one: Result, of: Rule | undefined): AdvisorySeverity {
  const score = Number.parseFloat(
    String(one.properties?.["security-severity"] ?? of?.properties?.["security-severity"]),
  );
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  if (score > 0) return "low";
  return severityOf(one.level ?? of?.defaultConfiguration?.level ?? "warning");
}

/** A suppression that was rejected, or is under review, suppresses nothing (SARIF 2.1.0, 3.35.3). */
function suppressionOf({ suppressions }: Result): string | undefined {
  const given = suppressions ?? [];
  if (given.length === 0 || given.some(({ status }) => status != null && status !== "accepted")) return undefined;
  return given[0]?.justification ?? "suppressed in its report";
}
