import { copyMap, mergeMaps } from "../values/merge.ts";
import type { Origin } from "../values/origin.ts";
import { GoMap } from "../values/value.ts";
import { ChartFailure } from "./failure.ts";
import { JsonError, readJson } from "./json.ts";
import { createSetBudget, type FindFile, type SetArgument, type SetKind, SetParser } from "./set-parser.ts";

export type { FindFile, SetArgument, SetKind } from "./set-parser.ts";

/** The order in which Helm applies arguments. Their order on the command line only counts among one kind. */
const order: readonly SetKind[] = ["set-json", "set", "set-string", "set-file", "set-literal"];

/**
 * Applies arguments to values. Returns new values that share nothing that can change with the given ones.
 * @throws ChartFailure of the phase values for an argument that Helm refuses.
 */
export function applyArguments(
  values: GoMap,
  set: readonly SetArgument[],
  findFile: FindFile = () => undefined,
): GoMap {
  let applied = copyMap(values);
  const budget = createSetBudget();
  for (const kind of order) {
    for (const argument of set) {
      if (argument.kind !== kind) continue;
      const object = kind === "set-json" ? readObject(argument) : undefined;
      if (object === undefined) new SetParser(argument, findFile, budget).parseInto(applied);
      else applied = mergeMaps(applied, object);
    }
  }
  return applied;
}

/** Reads `--set-json` with a whole object. Undefined for the form with keys. */
function readObject({ kind, text }: SetArgument): GoMap | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{")) return undefined;
  const label = `--${kind}`;
  const origin: Origin = { kind: "value", leaf: { path: [], file: undefined, start: 0, end: 0, label } };
  try {
    const { value, end: last } = readJson(trimmed, 0, origin);
    if (value instanceof GoMap && last === trimmed.length) return value;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
  throw new ChartFailure("values", `${label} ${JSON.stringify(text.slice(0, 200))} is not JSON`);
}
