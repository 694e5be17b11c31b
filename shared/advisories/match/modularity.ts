import type { Package } from "../../packages/index.ts";
import type { AdvisoryEntry } from "../model/advisory-index.ts";

/** `module_el8.5.0+2605+45d748af` or `module+el8.5.0+2605+45d748af`: platform, version, build context. */
const moduleRelease = /\.module[_+]el[\d.]+\+\d+\+([0-9a-f]{8})/;
/** `name:stream:version:context` (Modularitylabel of an rpm). */
const label = /^([^:]+):([^:]+)(?::[^:]*(?::([^:]+))?)?$/;

/**
 * Filters entries by the package's own module stream. OSV has no field for streams: a fix for a module states it in its
 * release, the bulletin's summary names `module:stream`, and one bulletin lists a build per context, of which the
 * package's own decides if it is listed. Packages outside modules are compared only with fixes outside modules, and
 * vice versa.
 */
export function filterByStream<E extends AdvisoryEntry>(pkg: Package, entries: readonly E[]): E[] {
  const [, name, stream, context] = label.exec(pkg.modularity ?? "") ?? [];
  if (name === undefined || stream === undefined) return entries.filter((entry) => contextOf(entry) === undefined);
  const modular = entries.filter((entry) => contextOf(entry) !== undefined && isStream(entry, name, stream));
  const advisoryIds = new Set(
    modular.filter((entry) => contextOf(entry) === context).map(({ advisory }) => advisory.id),
  );
  return modular.filter((entry) => !advisoryIds.has(entry.advisory.id) || contextOf(entry) === context);
}

function contextOf({ affected }: AdvisoryEntry): string | undefined {
  for (const { fixed } of affected.intervals) {
    const context = moduleRelease.exec(fixed ?? "")?.[1];
    if (context !== undefined) return context;
  }
  return undefined;
}

/**
 * Returns whether an entry is about a stream. A summary without a module leaves the stream open and keeps the entry.
 */
function isStream({ advisory, affected }: AdvisoryEntry, name: string, stream: string): boolean {
  if (affected.module !== undefined) return affected.module === `${name}:${stream}`;
  const named = [...advisory.summary.matchAll(/(?<=^|[\s,])([A-Za-z][\w.+-]*):([\w.+-]+)(?=[\s,]|$)/g)];
  return named.length === 0 || named.some(([, module, its]) => module === name && its === stream);
}
