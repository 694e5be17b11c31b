import { isTrue } from "../../values/kinds.ts";
import { type CallContext, GoMap, LimitError, type MapCell } from "../../values/value.ts";

const maxDepth = 500;

/**
 * Merges a map into another one, which it changes. Maps within both are merged too, and otherwise shared.
 * @param overwrites whether values of the source win. If not, they replace missing and empty values only: nil, false,
 * 0, "", and empty lists.
 * @throws LimitError below 500 levels of maps, such as in a map that contains itself
 */
export function mergeMap(target: GoMap, source: GoMap, overwrites: boolean, context: CallContext, depth = 0): void {
  if (depth > maxDepth) throw new LimitError("merged maps are nested too deeply");
  context.spend(source.entries.size);
  for (const [key, cell] of [...source.entries]) mergeCell(target, key, cell, overwrites, context, depth);
}

function mergeCell(
  target: GoMap,
  key: string,
  cell: MapCell,
  overwrites: boolean,
  context: CallContext,
  depth: number,
): void {
  const current = target.entries.get(key);
  const { value } = cell;
  if (value === null) {
    if (overwrites) target.entries.set(key, cell);
    return;
  }
  const isMap = value instanceof GoMap;
  if (isMap && current?.value instanceof GoMap) {
    mergeMap(current.value, value, overwrites, context, depth + 1);
    // An empty map that has been filled is kept; one that is still empty gives way.
    if (current.value.entries.size > 0) return;
  }
  const isEmpty = current === undefined || !isTrue(current.value);
  if (isEmpty || overwrites) target.entries.set(key, cell);
}
