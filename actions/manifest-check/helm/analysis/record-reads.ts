import type { PreparedTree } from "../chart/tree.ts";
import { renderFiles } from "../render/render.ts";
import { prepareCase, type RenderOptions } from "../render-case.ts";
import type { ChartResult } from "../render-charts.ts";
import { GoMap, type MapCell } from "../values/value.ts";

const recorders = new WeakMap<ChartResult, ReadRecorder>();

/**
 * Renders a chart again, and records what is read.
 * @throws ChartFailure of the phase limit, if the time is over.
 */
export function recordReads({ render }: { readonly render: RenderOptions }, result: ChartResult): ReadRecorder {
  const known = recorders.get(result);
  if (known !== undefined) return known;
  const tree = prepareCase(result.chart, result.chartCase, render);
  const recorder = new ReadRecorder(tree);
  renderFiles(tree, render.deadline);
  recorders.set(result, recorder);
  return recorder;
}

/** Records which keys of a tree's values are read. */
export class ReadRecorder {
  readonly #reads = new Map<GoMap, Reads>();

  /** Starts recording what is read from the values of a tree that was not rendered yet. */
  constructor(tree: PreparedTree) {
    this.#watch(tree.root.values);
    this.#root = tree.root.values;
  }

  readonly #root: GoMap;

  /** Tells whether a key was read, or the map that has it as a whole. False for keys that the values do not have. */
  has(path: readonly string[]): boolean {
    let map: GoMap | undefined = this.#root;
    for (const [index, key] of path.entries()) {
      const reads: Reads | undefined = map === undefined ? undefined : this.#reads.get(map);
      if (reads === undefined) return false;
      if (reads.isWhole) return true;
      if (index === path.length - 1) return reads.keys.has(key);
      map = reads.maps.get(key);
    }
    return false;
  }

  #watch(map: GoMap): void {
    if (this.#reads.has(map)) return;
    const maps = new Map<string, GoMap>();
    const reads: Reads = { keys: new Set(), isWhole: false, maps };
    this.#reads.set(map, reads);
    for (const [key, { value }] of map.entries) {
      if (!(value instanceof GoMap)) continue;
      maps.set(key, value);
      this.#watch(value);
    }
    Object.defineProperty(map, "entries", { value: new WatchedMap(map.entries, reads), enumerable: true });
  }
}

interface Reads {
  readonly keys: Set<string>;
  /** Whether the map was iterated, and so may have been copied or printed. */
  isWhole: boolean;
  /** The maps in it as they were at the start. */
  readonly maps: ReadonlyMap<string, GoMap>;
}

/** A map that records what is read. */
class WatchedMap extends Map<string, MapCell> {
  // Not a private field, because the constructor of Map may call methods before those are set.
  readonly reads: Reads | undefined;

  constructor(entries: ReadonlyMap<string, MapCell>, reads: Reads) {
    super(entries);
    this.reads = reads;
  }

  override get(key: string): MapCell | undefined {
    this.reads?.keys.add(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.reads?.keys.add(key);
    return super.has(key);
  }

  override entries(): MapIterator<[string, MapCell]> {
    this.#readAll();
    return super.entries();
  }

  override keys(): MapIterator<string> {
    this.#readAll();
    return super.keys();
  }

  override values(): MapIterator<MapCell> {
    this.#readAll();
    return super.values();
  }

  override [Symbol.iterator](): MapIterator<[string, MapCell]> {
    this.#readAll();
    return super[Symbol.iterator]();
  }

  override forEach(callback: (value: MapCell, key: string, map: Map<string, MapCell>) => void): void {
    this.#readAll();
    super.forEach(callback);
  }

  #readAll(): void {
    if (this.reads !== undefined) this.reads.isWhole = true;
  }
}
