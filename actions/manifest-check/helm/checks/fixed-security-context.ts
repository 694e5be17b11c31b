import { Cluster } from "../../kubernetes/cluster.ts";
import type { Container } from "../../kubernetes/workload.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { ChartCheck, ChartContext } from "../analysis/chart-context.ts";
import type { ParsedTemplate } from "../analysis/parse-templates.ts";
import { listCharts } from "../render-case.ts";
import { fixedContext } from "../rules/fixed-security-context.ts";

const mention = /securityContext/iu;
const branch = /\{\{-?\s*(?:if|else|with|range|end)\b/u;

/** Returns true for a template that neither contains a security context nor reads one. */
function lacksContext({ main }: ParsedTemplate, { reached }: ChartContext): boolean {
  const { texts, fields } = reached.of(main.nodes);
  return !texts.some((text) => mention.test(text)) && ![...fields].some((name) => mention.test(name));
}

/** Returns true for a security context that a template contains as it is, outside of conditions. */
function isLiteral({ field }: Container, { file }: ParsedTemplate): boolean {
  const context = field.get("securityContext");
  const { place } = context;
  if (context.fields().length === 0 || place?.file !== file) return false;
  const { text } = file.source;
  const start = text.lastIndexOf("\n", place.span.start) + 1;
  const indent = place.span.start - start;
  if (text.slice(start, place.span.start).trim() !== "" || !text.startsWith("securityContext:", place.span.start))
    return false;
  const lines = text.slice(start).split("\n");
  const behind = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && line.search(/\S/u) <= indent);
  const own = lines.slice(0, behind === -1 ? undefined : behind);
  const before = text.slice(0, start).trimEnd().split("\n").at(-1) ?? "";
  const around = [before, lines[behind] ?? ""];
  return !own.some((line) => line.includes("{{")) && !around.some((line) => branch.test(line));
}

/** Check of security contexts that values cannot set. */
export const fixedContextChecks: readonly ChartCheck[] = [
  {
    rules: [fixedContext],
    *run(context): Generator<ManifestProblem> {
      const { rendered } = context.base;
      const prepared = new Map(
        listCharts(rendered.tree.root).flatMap(({ templates }) =>
          templates.map(({ name, file }) => [name, file] as const),
        ),
      );
      const own = new Map(context.templates.map((template) => [template.file, template]));
      for (const container of Cluster.read(rendered.documents).containers) {
        const { workload, name, field } = container;
        const file = prepared.get(rendered.sources.get(workload.document)?.source ?? "");
        const template = file === undefined ? undefined : own.get(file);
        if (template === undefined) continue;
        const isMissing = !field.get("securityContext").exists && lacksContext(template, context);
        if (!isMissing && !isLiteral(container, template)) continue;
        const message = `No value of the chart ${context.name} sets the security context of the container ${name}`;
        yield { rule: fixedContext, owner: workload, part: name, field: field.get("securityContext"), message };
      }
    },
  },
];
