import picomatch from "picomatch";
import type { CheckOptions, ConfiguredSuppression } from "../options.ts";
import type { Problem } from "../rules/rule.ts";
import { type ManifestDirective, normalId } from "./directive.ts";

/** What the configuration suppresses: entries with a scope, and ids that are ignored everywhere. */
export function configuredGrants({
  suppressions,
  ignored,
  ignoredBy,
  ignoredIn,
  configFile,
}: CheckOptions): ManifestDirective[] {
  const everywhere: ManifestDirective = {
    kind: "configuration",
    source: ignoredBy,
    files: ignoredIn,
    ids: ignored.map(normalId),
    reason: undefined,
    until: undefined,
    own: true,
    covers: () => true,
  };
  return [...suppressions.map((entry) => grantOf(entry, configFile)), ...(ignored.length === 0 ? [] : [everywhere])];
}

function grantOf(entry: ConfiguredSuppression, source: string): ManifestDirective {
  const { rules, reason, until } = entry;
  const ids = rules.map(normalId);
  return { kind: "configuration", source, files: [source], ids, reason, until, own: true, covers: coverOf(entry) };
}

function coverOf({ path, kind, namespace, name, container }: ConfiguredSuppression): (problem: Problem) => boolean {
  const isPath = path === undefined ? undefined : picomatch(path.replace(/^\.?\//, ""), { dot: true });
  const isName = name === undefined ? undefined : wildcard(name);
  return ({ owner, part, field }) =>
    (isPath === undefined || isPath(field.place?.file.path ?? owner.document.file.path)) &&
    (kind === undefined || kind === owner.kind) &&
    (namespace === undefined || namespace === owner.namespace) &&
    (isName === undefined || isName.test(owner.name)) &&
    (container === undefined || container === part);
}

/** `*` stands for anything. */
function wildcard(pattern: string): RegExp {
  const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^]*")}$`);
}
