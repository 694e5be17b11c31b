import { copyMap, overrideCell } from "../values/merge.ts";
import type { Leaf, Origin } from "../values/origin.ts";
import { GoMap, type MapCell } from "../values/value.ts";
import { ChartFailure } from "./failure.ts";
import type { ChartNode } from "./node.ts";

/** How values of a tree of charts are joined. */
export interface CoalesceOptions {
  /** Keeps null, for steps after which the values are joined again. Otherwise null removes the default. */
  readonly keepsNull: boolean;
  /** Since Helm 4.2, a null in a chart's own values is dropped first, so that it removes no default of a subchart. */
  readonly helmVersion: 3 | 4;
}

/**
 * Joins values with the defaults of a chart and of its subcharts. The given values win, maps are merged deeply, and
 * each subchart gets the globals of its parent.
 * @param values are not changed.
 * @throws ChartFailure of the phase values if the values of a subchart are not a map.
 */
export function coalesceValues(node: ChartNode, values: GoMap, options: CoalesceOptions): GoMap {
  return coalesce(node, copyMap(values), options);
}

/** Joins maps in place. The first one wins. */
export function coalesceMaps(over: GoMap, under: GoMap, keepsNull: boolean): GoMap {
  for (const [key, cell] of under.entries) {
    const present = over.entries.get(key);
    if (present === undefined) over.entries.set(key, cell);
    else if (present.value === null && !keepsNull && cell.value !== null) over.entries.delete(key);
    else if (present.value instanceof GoMap && cell.value instanceof GoMap) {
      coalesceMaps(present.value, cell.value, keepsNull);
    } else over.entries.set(key, overrideCell(present, cell));
  }
  return over;
}

function coalesce(node: ChartNode, values: GoMap, options: CoalesceOptions): GoMap {
  addDefaults(node, values, options);
  for (const child of node.children) coalesceChild(child, values, options);
  return values;
}

function coalesceChild(child: ChartNode, values: GoMap, options: CoalesceOptions): void {
  const name = child.name.value;
  const present = values.entries.get(name);
  if (present !== undefined && !(present.value instanceof GoMap)) {
    throw new ChartFailure("values", `the values of the subchart ${JSON.stringify(name)} must be a map`, {
      place: placeOf(present.origin),
      chart: name,
    });
  }
  const own = present?.value instanceof GoMap ? present.value : new GoMap();
  const origin = child.name.origin;
  if (present === undefined)
    values.entries.set(name, { value: own, origin, ...(origin === undefined ? {} : { key: origin }) });
  addGlobals(own, values);
  coalesce(child, own, options);
}

/** Adds the defaults of a chart to its values. */
function addDefaults(node: ChartNode, values: GoMap, { keepsNull, helmVersion }: CoalesceOptions): void {
  const drops = !keepsNull && helmVersion === 4;
  for (const [key, cell] of copyMap(node.values).entries) {
    const present = values.entries.get(key);
    if (present === undefined) {
      if (drops && cell.value === null) continue;
      if (drops && cell.value instanceof GoMap) dropNull(cell.value);
      values.entries.set(key, cell);
    } else if (present.value === null) {
      if (!keepsNull) values.entries.delete(key);
    } else if (present.value instanceof GoMap && cell.value instanceof GoMap) {
      // The subchart removes the defaults later, when its own are known.
      const keepsChild = keepsNull || node.children.some(({ name }) => name.value === key);
      if (drops && !keepsChild) dropNull(cell.value);
      coalesceMaps(present.value, cell.value, keepsChild);
    } else values.entries.set(key, overrideCell(present, cell));
  }
}

function dropNull(map: GoMap): void {
  for (const [key, { value }] of map.entries) {
    if (value === null) map.entries.delete(key);
    else if (value instanceof GoMap) dropNull(value);
  }
}

/** Adds the globals of a parent to those of a subchart. The parent's win. Maps below the first level are shared. */
function addGlobals(child: GoMap, parent: GoMap): void {
  const own = child.entries.get("global") ?? { value: new GoMap(), origin: undefined };
  const inherited = parent.entries.get("global");
  if (!(own.value instanceof GoMap)) return;
  if (inherited !== undefined && !(inherited.value instanceof GoMap)) return;
  const globals = own.value.entries;
  for (const [key, cell] of inherited?.value instanceof GoMap ? inherited.value.entries : []) {
    const present = globals.get(key);
    if (cell.value instanceof GoMap)
      addGlobalMap(globals, key, { ...cell, value: new GoMap(new Map(cell.value.entries)) });
    else if (!(present?.value instanceof GoMap)) globals.set(key, overrideCell(cell, present));
  }
  child.entries.set("global", own);
}

function addGlobalMap(globals: Map<string, MapCell>, key: string, cell: MapCell & { readonly value: GoMap }): void {
  const present = globals.get(key);
  if (present !== undefined && !(present.value instanceof GoMap)) return;
  if (present?.value instanceof GoMap) coalesceMaps(cell.value, present.value, true);
  globals.set(key, cell);
}

/** Returns the place of a value in a file. */
export function placeOf(
  origin: Origin | undefined,
): { file: NonNullable<Leaf["file"]>; start: number; end: number } | undefined {
  if (origin?.kind !== "value" || origin.leaf.file === undefined) return undefined;
  const { file, start, end } = origin.leaf;
  return { file, start, end };
}
