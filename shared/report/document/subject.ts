import { activeFindings, isComplete, type Report, type Saving } from "../../findings/index.ts";
import { defined } from "../../values/index.ts";
import type { ContentLayer, Examined } from "../result.ts";
import { largest, savingPlace } from "../savings.ts";
import { subjectOf } from "./finding.ts";
import type { ReportedLayer, ReportedRule, ReportedSubject } from "./model.ts";

/** Describes what a report examined, with the layers of an image. Pure. */
export function reportedSubject({ report, advisories, contents }: Examined): ReportedSubject {
  const { action, subject, coverage, findings, comparison, savings = [] } = report;
  const active = activeFindings(report).length;
  const isSource = subject.kind === "source";
  return {
    action,
    ...subjectOf(subject),
    ...defined({
      commit: isSource ? subject.commit : undefined,
      scope: subject.scope,
      targets: isSource ? subject.targets : undefined,
    }),
    examined: coverage.examined,
    complete: isComplete(coverage),
    findings: active,
    suppressed: findings.length - active,
    ...defined({
      advisories,
      baseline: baselineOf(comparison),
      layers: layersOf(contents?.()),
      savings: savingsOf(savings),
    }),
  };
}

function baselineOf(comparison: Report["comparison"]): ReportedSubject["baseline"] {
  if (comparison === undefined) return undefined;
  if ("missing" in comparison) return { missing: comparison.missing };
  return { source: comparison.source, ...defined({ from: comparison.from }) };
}

function savingsOf(savings: readonly Saving[]): ReportedSubject["savings"] {
  if (savings.length === 0) return undefined;
  return largest(savings).map((saving) => {
    const { ruleId, what, bytes, remediation } = saving;
    return { ruleId, what, bytes, remediation, place: savingPlace(saving) };
  });
}

function layersOf(contents: ReturnType<NonNullable<Examined["contents"]>> | undefined) {
  if (contents === undefined) return undefined;
  const counts = new Map<number, number>();
  for (const { layer } of contents.packages) if (layer !== undefined) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return contents.layers.map((layer) => reportedLayer(layer, counts.get(layer.index) ?? 0));
}

function reportedLayer({ index, diffId, digest, size, origin, inBase }: ContentLayer, packages: number): ReportedLayer {
  return { index, diffId, ...defined({ digest }), size, packages, ...defined({ instruction: origin, inBase }) };
}

/** Lists the rules that have a finding, by id. */
export function reportedRules(reports: readonly Report[]): readonly ReportedRule[] {
  const used = new Set(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  const rules = new Map(reports.flatMap((report) => report.rules).map((rule) => [rule.id, rule]));
  return [...rules.values()]
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, severity, summary, tags, helpUri }) => ({
      ...{ id, name, severity, summary, tags },
      ...defined({ helpUri }),
    }));
}
