import type { Field } from "../../../../shared/yaml/index.ts";
import { Cluster } from "../../kubernetes/cluster.ts";
import { ChartFailure } from "../chart/failure.ts";
import { renderCase } from "../render-case.ts";
import { type ChartContext, keysOf } from "./chart-context.ts";
import { recordReads } from "./record-reads.ts";

/** A value that is false by default, and what the chart deploys with it and with true in its place. */
export interface Flip {
  readonly field: Field;
  readonly path: string;
  readonly before: Cluster;
  readonly after: Cluster;
}

/** Limits the time for a chart. */
const maxFlips = 30;

/**
 * Renders a chart with true for each value that is false and whose path a pattern matches. Skips values that templates do not
 * read, because what they belong to is disabled as well.
 */
export function listFlips(context: ChartContext, pattern: RegExp): Flip[] {
  const { root, base } = context;
  const disabled = [...findDisabled(root, pattern)];
  if (disabled.length === 0) return [];
  const recorder = recordReads(context, base);
  const fields = disabled.filter((field) => recorder.has(keysOf(field))).slice(0, maxFlips);
  if (fields.length === 0) return [];
  const before = Cluster.read(base.rendered.documents);
  return fields.flatMap((field) => {
    const after = renderWith(context, keysOf(field));
    return after === undefined ? [] : [{ field, path: keysOf(field).join("."), before, after }];
  });
}

function* findDisabled(field: Field, pattern: RegExp): Generator<Field> {
  for (const child of field.fields()) {
    if (child.isMap) yield* findDisabled(child, pattern);
    else if (child.isFalse && pattern.test(keysOf(child).join("."))) yield child;
  }
}

/** Renders the chart with true for a value. Undefined if it then needs other values, too. */
function renderWith({ chart, base, render }: ChartContext, keys: readonly string[]): Cluster | undefined {
  const { chartCase } = base;
  const text = JSON.stringify(keys.reduceRight<unknown>((value, key) => ({ [key]: value }), true));
  try {
    const set = [...chartCase.set, { kind: "set-json", text } as const];
    return Cluster.read(renderCase(chart, { ...chartCase, set }, render).documents);
  } catch (error) {
    if (error instanceof ChartFailure) return undefined;
    throw error;
  }
}
