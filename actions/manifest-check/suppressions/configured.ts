import picomatch from "picomatch";
import { getEndOfDay, normalizeId } from "../../../shared/rules/index.ts";
import type { CheckOptions, ConfiguredSuppression } from "../options.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { createDirective, type ManifestDirective } from "./directive.ts";

/** Creates the directives of the configuration: entries with a scope, and ids that are ignored everywhere. */
export function createConfiguredDirectives(options: CheckOptions): ManifestDirective[] {
  const { suppressions, ignored, ignoredBy, ignoredIn, configFile } = options;
  const entries = suppressions.map((entry) => directiveOf(entry, configFile));
  if (ignored.length === 0) return entries;
  const ids = ignored.map(normalizeId);
  const everywhere = { kind: "configuration", source: ignoredBy, files: ignoredIn, ids, own: true } as const;
  return [...entries, createDirective(everywhere)];
}

function directiveOf(entry: ConfiguredSuppression, source: string): ManifestDirective {
  const { rules, reason, until } = entry;
  return createDirective({
    ...{ kind: "configuration", source, files: [source], ids: rules.map(normalizeId), reason, own: true },
    end: until === undefined ? undefined : getEndOfDay(until),
    covers: coverOf(entry),
  });
}

function coverOf({
  path,
  kind,
  namespace,
  name,
  container,
}: ConfiguredSuppression): (problem: ManifestProblem) => boolean {
  const isPath = path === undefined ? undefined : picomatch(path.replace(/^\.?\//, ""), { dot: true });
  const isName = name === undefined ? undefined : wildcard(name);
  return ({ owner, part, field }) =>
    (isPath === undefined || isPath(field.place?.file.path ?? owner.document.file.path)) &&
    (kind === undefined || kind === owner.kind) &&
    (namespace === undefined || namespace === owner.namespace) &&
    (isName === undefined || isName.test(owner.name)) &&
    (container === undefined || container === part);
}

/** Compiles a pattern in which `*` is a wildcard. */
function wildcard(pattern: string): RegExp {
  const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^]*")}$`);
}
