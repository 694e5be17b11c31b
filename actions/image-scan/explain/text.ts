import { type Rating, raterName, ratingBasis } from "../../../shared/advisories/index.ts";
import type { AdvisoryData } from "../../../shared/evidence/index.ts";
import { type Finding, ratedSeverity, severities } from "../../../shared/findings/index.ts";
import type { Package } from "../../../shared/packages/index.ts";
import { fixPlan, formatStep } from "../../../shared/report/index.ts";
import { count, plain, wrapText } from "../../../shared/text/index.ts";
import type { PackageExplanation, SubjectExplanations } from "./explain.ts";

const verdicts = {
  affected: "affected",
  "not-affected": "not affected",
  "unknown-version": "undecided, because the installed version is unknown",
  "does-not-apply": "not affected, because the advisory does not apply",
} as const;

type VerdictName = keyof typeof verdicts;

/** Columns of the labels. */
const labelWidth = 14;
/** Maximum number of packages that are not affected to list, of a package with many advisories. */
const maxListed = 20;

/**
 * Formats explanations as text: package, records with range and comparison, ratings, exploitation, owner, layer, place in
 * the Dockerfile, and where to fix it.
 * @param columns width of the terminal.
 */
export function explanationText(
  target: string,
  explained: readonly SubjectExplanations[],
  { source, modified }: AdvisoryData,
  columns = 80,
): string {
  const lines = explained.flatMap((subject) => subjectLines(target, subject, columns));
  const date = modified === undefined ? "age unknown" : `last updated ${modified}`;
  return `${[...lines, `advisories: ${source}, ${date}`].map((line) => plain(line)).join("\n")}\n`;
}

function subjectLines(
  target: string,
  { name, packages, explanations }: SubjectExplanations,
  columns: number,
): string[] {
  if (packages?.length === 0) return [`${name}: no installed package is ${target}`];
  if (explanations.length === 0) {
    const what =
      packages === undefined ? `no advisory for ${target} names an installed package` : `no advisory names ${target}`;
    return [`${name}: ${what}`];
  }
  // Of a package, the vulnerabilities that do not affect it are many, and one line each says enough.
  const isBrief = packages !== undefined;
  const affected = explanations.filter(
    (each) => !isBrief || verdictOf(each) === "affected" || verdictOf(each) === "unknown-version",
  );
  affected.sort(worstFirst);
  const others = explanations.filter((each) => !affected.includes(each));
  const ids = new Set(explanations.map(({ vulnerability }) => vulnerability));
  const head = `${name}: ${count(ids.size, "vulnerability", "vulnerabilities")} in advisories for ${count(new Set(explanations.map((each) => each.package)).size, "installed package")}`;
  return [
    head,
    ...affected.flatMap((each) => detail(each, columns)),
    ...others.slice(0, maxListed).map(({ vulnerability, package: pkg, records }) => {
      return `  ${vulnerability} in ${nameOf(pkg)}: ${verdicts[records[0]?.verdict ?? "not-affected"]}`;
    }),
    ...(others.length > maxListed ? [`  and ${others.length - maxListed} more that are not affected`] : []),
  ];
}

/** Compares explanations: exploited ones first, then by severity, then by id. */
function worstFirst(a: PackageExplanation, b: PackageExplanation): number {
  const rankOf = ({ match, finding }: PackageExplanation): number =>
    finding?.advisory?.exploitedSince !== undefined ? -1 : severities.indexOf(ratedSeverity(match?.severity ?? "info"));
  return rankOf(a) - rankOf(b) || a.vulnerability.localeCompare(b.vulnerability, "en", { numeric: true });
}

/** Returns the verdict of all records together: one that affects the package decides. */
function verdictOf({ match, records }: PackageExplanation): VerdictName {
  const order: readonly VerdictName[] = ["affected", "unknown-version", "not-affected", "does-not-apply"];
  if (match !== undefined) return "affected";
  return order.find((verdict) => records.some((record) => record.verdict === verdict)) ?? "not-affected";
}

function detail(explanation: PackageExplanation, columns: number): string[] {
  const { package: pkg, vulnerability, records, match, finding } = explanation;
  const field = (label: string, text: string): string[] => {
    const [first = "", ...others] = wrapText(text, Math.max(columns, 60) - labelWidth - 4).split("\n");
    return [`    ${label.padEnd(labelWidth)}${first}`, ...others.map((line) => `    ${" ".repeat(labelWidth)}${line}`)];
  };
  const severity = match === undefined ? "" : `, ${match.severity === "unknown" ? "unknown severity" : match.severity}`;
  return [
    `  ${vulnerability} in ${nameOf(pkg)}: ${verdicts[verdictOf(explanation)]}${severity}`,
    ...field("package", pkg.purl),
    ...records.flatMap(({ record, ecosystem, modified, range, because, verdict }) => [
      ...field("record", `${record} (${ecosystem}, changed ${modified}): ${verdicts[verdict]}`),
      ...field("  range", range),
      ...field("  comparison", because),
    ]),
    ...(match?.ratings ?? []).flatMap((rating, index) => field(index === 0 ? "ratings" : "", ratingText(rating))),
    ...(match?.ratings.length === 0
      ? field("ratings", `none${finding === undefined ? "" : `; counted as ${finding.severity}`}`)
      : []),
    ...findingFields(finding).flatMap(([label, text]) => field(label, text)),
    ...ownerFields(pkg).flatMap(([label, text]) => field(label, text)),
    ...placeFields(finding, pkg).flatMap(([label, text]) => field(label, text)),
  ];
}

function nameOf({ name, version, source }: Package): string {
  const from = source === undefined || source.name === name ? "" : ` of ${source.name}`;
  return `${name} ${version ?? "of unknown version"}${from}`;
}

function ratingText(rating: Rating): string {
  if (rating.kind === "ssvc")
    return `${rating.severity} derived from ${raterName(rating)}'s SSVC: ${ratingBasis(rating)}`;
  const vector = rating.vector === undefined ? "" : `, ${rating.vector}`;
  return `${rating.severity} by ${raterName(rating)} (${ratingBasis(rating)}${vector})`;
}

type Field = readonly [label: string, text: string];

function findingFields(finding: Finding | undefined): Field[] {
  const advisory = finding?.advisory;
  if (finding === undefined || advisory === undefined) return [];
  const { suppression } = finding;
  const exploitation = [
    advisory.exploitedSince === undefined
      ? "not in the catalog of the advisories"
      : `known to be exploited since ${advisory.exploitedSince}`,
    ...(advisory.epss === undefined ? [] : [`EPSS ${(advisory.epss * 100).toFixed(1)} %`]),
  ];
  return [
    ["exploitation", exploitation.join("; ")],
    ...(advisory.state === undefined ? [] : [["state", advisory.state] as const]),
    ...(advisory.confidence === undefined ? [] : [["confidence", advisory.confidence] as const]),
    ...(suppression === undefined
      ? []
      : [
          [
            "suppressed",
            [suppression.source, suppression.reason].filter((part) => part !== undefined).join(": "),
          ] as const,
        ]),
  ];
}

function ownerFields({ ownedBy, packager, supplier, locations, thirdParty }: Package): Field[] {
  const [location] = locations;
  const owner = ownedBy ?? (thirdParty === true ? `${packager ?? "a third party"}, not the distribution` : undefined);
  return [
    ...(owner === undefined ? [] : [["owner", owner] as const]),
    ...(supplier === undefined ? [] : [["supplier", supplier] as const]),
    ...(location === undefined ? [] : [["found in", location.path] as const]),
    ...(location?.layer === undefined
      ? []
      : [["layer", `${location.layer.index} (${location.layer.diffId})`] as const]),
  ];
}

function placeFields(finding: Finding | undefined, pkg: Package): Field[] {
  if (finding === undefined) return [];
  const places = finding.locations.map(
    ({ file, region, message }) => `${file}:${region.startLine}${message === undefined ? "" : ` (${message})`}`,
  );
  const from = finding.inBase === true ? ", comes with the base image" : "";
  const steps = fixPlan([finding]).map((step) => formatStep(step));
  const fix = steps.length > 0 ? steps.join("; ") : fixState(finding, pkg);
  return [...(places.length === 0 ? [] : [["places", `${places.join(", ")}${from}`] as const]), ["fix", fix]];
}

function fixState({ advisory }: Finding, { name }: Package): string {
  switch (advisory?.fixState) {
    case "wont-fix":
      return "the distribution will not fix it";
    case "end-of-life":
      return `${name} has reached its end of life`;
    case "needs-subscription":
      return `fixed in ${advisory.fixedVersion ?? "a later version"} for subscribers only`;
    case "not-fixed":
      return "no fix yet";
    default:
      return "the advisory does not say whether a fix exists";
  }
}
