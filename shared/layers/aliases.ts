import { memoized } from "../values/index.ts";
import { type AppliedLayers, type PlacedEntry, pathOf } from "./apply-layers.ts";
import { Directory, type Place } from "./directory.ts";
import type { Collector, NamedFiles } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { LinkNames } from "./link-names.ts";

/** File that links give further names. */
export interface AliasedFile {
  readonly entry: number;
  /** Entry with the content. */
  readonly source: number;
  readonly realPath: string;
}

/** Receives the names that links give to files. */
export interface AliasSink {
  /** Returns whether a collector has a content already, under its own path or another. */
  has(collector: Collector<unknown>, source: number, path: string): boolean;
  /** Offers a name of a file and returns whether the collector wants it. */
  addAlias(file: AliasedFile, path: string, collector: Collector<unknown>): boolean;
}

/** Collector that recognizes files by their paths. */
interface NamingCollector {
  readonly collector: Collector<unknown>;
  readonly named: NamedFiles;
}

/** Returns the collectors that recognize files by their paths. */
function namingCollectors(collectors: readonly Collector<unknown>[]): NamingCollector[] {
  return collectors.flatMap((collector) =>
    collector.named === undefined ? [] : [{ collector, named: collector.named }],
  );
}

/** Creates the test for names that a collector may want wherever a link puts them. */
export function nameTest(collectors: readonly Collector<unknown>[]): (name: string) => boolean {
  const patterns = namingCollectors(collectors).map(({ named }) => `(?:${named.names.source})`);
  if (patterns.length === 0) return () => false;
  const any = new RegExp(patterns.join("|"), "i");
  return (name) => any.test(name);
}

/**
 * Finds the names that symlinks give to files a container sees, and offers them to collectors that recognize files by
 * their paths and do not want the files' own. Looks at no more of a path than a collector does, so that links in circles
 * and links among many packages end soon.
 * @throws UndecidedError `LIMIT_EXCEEDED` beyond the limit `linkedNames`.
 */
export function findAliases(
  applied: AppliedLayers,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  sink: AliasSink,
): void {
  const naming = namingCollectors(collectors);
  if (naming.length === 0) return;
  const { tree, table } = applied;
  const sources = new Map(applied.hardLinks.map(({ entry, source }) => [entry, source]));
  const sourceOf = (entry: number): number | undefined => {
    const source = sources.has(entry) ? sources.get(entry) : entry;
    return source !== undefined && table.isFile(source) ? source : undefined;
  };
  const isVisible = ({ entry }: PlacedEntry): boolean => table.removedBy(entry) === undefined;
  const names = new LinkNames(limits.linkedNames);
  const fileLinks: { readonly link: Place; readonly entry: number; readonly realPath: string }[] = [];
  for (const link of applied.symlinks.filter(isVisible)) {
    const target = tree.targetOf(link.entry) ?? "";
    const found = tree.find(target, link.directory);
    if (found === undefined || found.node === undefined) continue;
    if (found.node instanceof Directory) names.addLink(link, found.node);
    else fileLinks.push({ link, entry: found.node, realPath: pathOf(found) });
  }
  const forName = memoized((name: string) => naming.filter(({ named }) => named.names.test(name)));
  const offer = (place: Place, file: { readonly entry: number; readonly realPath: string }, own?: string): void => {
    const source = sourceOf(file.entry);
    if (source === undefined) return;
    for (const { collector, named } of forName(place.name)) {
      if (sink.has(collector, source, file.realPath)) continue;
      const aliased = { ...file, source };
      if (own !== undefined && sink.addAlias(aliased, own, collector)) continue;
      for (const path of names.of(place, named.parts)) if (sink.addAlias(aliased, path, collector)) break;
    }
  };
  for (const named of applied.named.filter(isVisible)) offer(named, { entry: named.entry, realPath: pathOf(named) });
  for (const { link, entry, realPath } of fileLinks) offer(link, { entry, realPath }, pathOf(link));
}
