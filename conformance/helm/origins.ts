import { ChartFailure } from "../../actions/manifest-check/helm/chart/failure.ts";
import type { RenderedCase } from "../../actions/manifest-check/helm/render-case.ts";
import { type OriginStep, resolveOrigin } from "../../actions/manifest-check/helm/values/origin.ts";
import type { Sourced } from "../../actions/manifest-check/helm/values/value.ts";
import type { Disagreement } from "../suite.ts";
import type { GoldenCase, GoldenChart } from "./golden.ts";

/** How places of lines are compared. */
export interface OriginView {
  readonly field: "origin" | "inner";
  /** Tells whether the way of a character has the expected place. */
  readonly has: (steps: readonly OriginStep[], expected: string) => boolean;
}

/** `5` for literal text of line 5 of the template, `5a` for what an action that starts there printed. */
export const outerOrigin: OriginView = {
  field: "origin",
  has: ([first], expected) => first !== undefined && describeLine(first) === expected,
};

/** `chart/templates/_x.tpl:5` or `…:5a`, anywhere on the way. */
export const innerOrigin: OriginView = {
  field: "inner",
  has: (steps, expected) =>
    steps.some((step) => step.kind !== "value" && `${step.template.name}:${describeLine(step)}` === expected),
};

/** Compares the places of the first and last characters of each line. */
export function compareOrigins(
  { name }: GoldenChart,
  golden: GoldenCase,
  result: RenderedCase | ChartFailure,
  view: OriginView,
): { readonly total: number; readonly disagreements: readonly Disagreement[] } {
  if (result instanceof ChartFailure || golden.documents === undefined) return { total: 0, disagreements: [] };
  let total = 0;
  const disagreements: Disagreement[] = [];
  for (const [index, document] of golden.documents.entries()) {
    const own = result.texts[index];
    const expectations = document[view.field] ?? [];
    let offset = 0;
    const ofDocument: Disagreement[] = [];
    let isSorted = false;
    for (const [line, text] of document.text.split("\n").entries()) {
      const expected = expectations[line] ?? "";
      const start = offset + text.search(/\S/u);
      const end = offset + text.trimEnd().length - 1;
      offset += text.length + 1;
      if (expected === "" || start > end) continue;
      total += 1;
      const [first = "", last = first] = expected.split(",");
      if (own !== undefined && matches(own.text, start, first, view) && matches(own.text, end, last, view)) continue;
      const actual = own === undefined ? "nothing" : describeWay(own.text, start);
      const id = `${name} ${golden.case} ${document.source} line ${line + 1}`;
      isSorted ||= own !== undefined && view.field === "inner" && !isLineOf(own.text, start, first, text);
      ofDocument.push({ id, expected, actual });
    }
    disagreements.push(...ofDocument.map((entry) => (isSorted ? { ...entry, reason: sorted } : entry)));
  }
  return { total, disagreements };
}

/** `fromYaml` and `toYaml` sort keys and drop comments. The given places count lines of the result. */
const sorted = "the given lines of the named template do not have the texts of the document";

/** Tells whether a line of a named template contains a text that is said to be from there. */
function isLineOf({ origin }: Sourced<string>, offset: number, place: string, text: string): boolean {
  const [, name = "", line = ""] = /^(.*):(\d+)a?$/u.exec(place) ?? [];
  const step = resolveOrigin(origin, offset).steps.find(
    (candidate) => candidate.kind !== "value" && candidate.template.name === name,
  );
  if (step === undefined || step.kind === "value") return true;
  const key = text.trim().replace(/^- /u, "").split(":")[0] ?? "";
  return step.template.text.split("\n")[Number(line) - 1]?.includes(key) === true;
}

function matches({ origin }: Sourced<string>, offset: number, expected: string, { has }: OriginView): boolean {
  return has(resolveOrigin(origin, offset).steps, expected);
}

function describeWay({ origin }: Sourced<string>, offset: number): string {
  return resolveOrigin(origin, offset)
    .steps.map((step) => (step.kind === "value" ? "value" : `${step.template.name}:${describeLine(step)}`))
    .join(" > ");
}

function describeLine(step: OriginStep): string {
  if (step.kind === "value") return "value";
  const offset = step.kind === "literal" ? step.offset : step.start;
  let line = 1;
  const { text } = step.template;
  for (let newline = text.indexOf("\n"); newline !== -1 && newline < offset; newline = text.indexOf("\n", newline + 1))
    line += 1;
  return step.kind === "literal" && step.isText ? `${line}` : `${line}a`;
}
