import { type AliasedFile, type AliasSink, findAliases } from "./aliases.ts";
import { type AppliedLayers, type HardLink, isWhereWritten, type MovedEntry, pathOf } from "./apply-layers.ts";
import type { Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";

/** Content that collectors want under a path that the entry with the content does not state. */
export interface ContentRequest {
  /** Entry that the result belongs to. */
  readonly entry: number;
  /** Entry with the content. */
  readonly source: number;
  /** Path to report. */
  readonly path: string;
  /** Path of the entry, if the reported one is a name that a link gives it. */
  readonly realPath?: string;
  /** Names of the collectors. */
  readonly collectors: string[];
}

/** Result that needs no content. */
export interface HeaderItem {
  readonly entry: number;
  readonly collector: string;
  readonly header: FileHeader;
  readonly value: unknown;
}

/** What links add to the results of the layers. */
export interface LinkResults {
  readonly requests: readonly ContentRequest[];
  readonly items: readonly HeaderItem[];
  /** Wanted hard links without content. */
  readonly dangling: readonly number[];
}

/**
 * Asks the collectors for the files that links lead to: entries that are written through a link, hard links, and files
 * that a container sees under another name. Does not ask for what a collector has under the file's own path.
 * @throws UndecidedError `LIMIT_EXCEEDED` if links give files too many names.
 */
export function requestThroughLinks(
  applied: AppliedLayers,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
): LinkResults {
  const draft = new Draft(applied);
  for (const [entry, moved] of applied.moved) draft.addMoved(entry, moved, collectors);
  for (const link of applied.hardLinks) draft.addHardLink(link, collectors);
  findAliases(applied, collectors, limits, draft);
  return { requests: [...draft.requests.values()], items: draft.items, dangling: draft.dangling };
}

class Draft implements AliasSink {
  readonly requests = new Map<string, ContentRequest>();
  readonly items: HeaderItem[] = [];
  readonly dangling: number[] = [];
  readonly #applied: AppliedLayers;
  /** Contents that a collector has or gets, other than under the path of their entry. */
  readonly #taken = new Map<Collector<unknown>, Set<number>>();

  constructor(applied: AppliedLayers) {
    this.#applied = applied;
  }

  addMoved(entry: number, moved: MovedEntry, collectors: readonly Collector<unknown>[]): void {
    const { table } = this.#applied;
    const { written, real, target } = moved;
    const isHardLink = table.kindOf(entry) === "hardlink";
    const header = table.headerOf(entry, real, target);
    const before = { ...header, path: written };
    for (const collector of collectors) {
      if (isHardLink && collector.headersOnly !== true) continue;
      if (collector.wants(header)) {
        if (!collector.wants(before)) this.#take(entry, entry, real, collector, target);
      } else if (collector.named !== undefined && collector.wants(before)) {
        if (isWhereWritten(this.#applied, entry, moved)) this.#mark(entry, collector);
      }
    }
  }

  addHardLink(link: HardLink, collectors: readonly Collector<unknown>[]): void {
    const { table } = this.#applied;
    const { entry, source, sourcePath, target } = link;
    const path = pathOf(link);
    const header = table.headerOf(entry, path, target);
    const asking = collectors.filter(({ headersOnly }) => headersOnly !== true);
    const wanting = asking.filter((collector) => collector.wants(header));
    if (source === undefined || !table.isFile(source)) {
      if (wanting.length > 0) this.dangling.push(entry);
      return;
    }
    for (const collector of wanting) this.#take(entry, source, path, collector);
    const file = table.headerOf(source, path);
    for (const collector of asking) {
      if (wanting.includes(collector) || !collector.wants(file)) continue;
      if (!this.has(collector, source, sourcePath)) this.#take(entry, source, path, collector);
    }
  }

  has(collector: Collector<unknown>, source: number, path: string): boolean {
    if (this.#taken.get(collector)?.has(source) === true) return true;
    const { table } = this.#applied;
    return table.removedBy(source) === undefined && collector.wants(table.headerOf(source, path));
  }

  addAlias({ entry, source, realPath }: AliasedFile, path: string, collector: Collector<unknown>): boolean {
    if (!collector.wants(this.#applied.table.headerOf(source, path))) return false;
    this.#mark(source, collector);
    this.#request({ entry, source, path, realPath }, collector);
    return true;
  }

  #take(entry: number, source: number, path: string, collector: Collector<unknown>, target = ""): void {
    const { table } = this.#applied;
    if (table.removedBy(entry) === undefined) this.#mark(source, collector);
    if (collector.headersOnly !== true && table.isFile(source)) {
      this.#request({ entry, source, path }, collector);
      return;
    }
    const header = table.headerOf(source, path, target);
    const value = collector.collect({ header, body: new Uint8Array(0) });
    if (value !== undefined) this.items.push({ entry, collector: collector.name, header, value });
  }

  #request(content: Omit<ContentRequest, "collectors">, { name }: Collector<unknown>): void {
    const key = `${content.entry} ${content.path}`;
    const request = this.requests.get(key);
    if (request === undefined) this.requests.set(key, { ...content, collectors: [name] });
    else request.collectors.push(name);
  }

  #mark(source: number, collector: Collector<unknown>): void {
    const taken = this.#taken.get(collector);
    if (taken === undefined) this.#taken.set(collector, new Set([source]));
    else taken.add(source);
  }
}
