import { dictionaryIn, textEntriesIn, textIn, textsIn } from "../../values/index.ts";
import { defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { fileNamed } from "./lockfile.ts";
import { hashesOf } from "./npm-lock.ts";

/**
 * Catalogs deno.lock in versions 2 to 5: packages of npm and JSR by `name@version`, and the resolutions of specifiers
 * (`npm:chalk@5`). JSR has no purl type, so its packages are generic ones from `jsr.io`. Modules by URL have none.
 */
export const denoLock = fileNamed("deno-lock", ["deno.lock"], (text): FileEvidence => {
  const lock: unknown = JSON.parse(text);
  // Version 3 has a level more, version 2 has one within `npm`.
  const top = "packages" in dictionaryIn({ lock }, "lock") ? dictionaryIn(lock, "packages") : lock;
  const npm = dictionaryIn(top, "npm");
  const isOldest = textIn(lock, "version") === "2";
  const specifiers = [
    ...textEntriesIn(top, "specifiers"),
    ...(isOldest ? textEntriesIn(npm, "specifiers").map(([from, to]) => [`npm:${from}`, `npm:${to}`] as const) : []),
  ];
  const resolved = new Map(specifiers.map(([from, to]) => [from, resolution(from, to)]));
  const jsrPackages = Object.entries(dictionaryIn(top, "jsr")).map(([id, entry]) => jsrPackage(id, entry, resolved));
  const npmPackages = Object.entries(isOldest ? dictionaryIn(npm, "packages") : npm).map(([id, entry]) =>
    npmPackage(id, entry),
  );
  const directIds = workspaceDependencies(dictionaryIn(lock, "workspace")).flatMap(
    (specifier) => resolved.get(specifier) ?? [],
  );
  return {
    lock: {
      ecosystem: "deno",
      packages: [...jsrPackages, ...npmPackages].flatMap((pkg) => pkg ?? []),
      ...defined({ needs: directIds.length === 0 ? undefined : { production: directIds, development: [] } }),
    },
  };
});

/** Resolves a specifier: `npm:chalk@5` maps to `5.3.0` in versions 4 and 5, and to `npm:chalk@5.3.0` before. */
function resolution(from: string, to: string): string {
  if (/^(?:npm|jsr):/.test(to)) return to;
  const offset = from.lastIndexOf("@");
  return `${offset > from.indexOf(":") + 1 ? from.slice(0, offset) : from}@${to}`;
}

function npmPackage(id: string, entry: unknown): LockedPackage | undefined {
  const parts = nameAndVersion(id);
  if (parts === undefined) return undefined;
  const stated = [...textsIn(entry, "dependencies"), ...textsIn(entry, "optionalDependencies")];
  const named = textEntriesIn(entry, "dependencies").map(([name, to]) => (to.includes("@") ? to : `${name}@${to}`));
  return {
    id: `npm:${id}`,
    // A dependency with one locked version is named by its name alone.
    answers: [`npm:${parts.name}`],
    draft: { ...npmDraft(parts.name, parts.version), ...hashesOf(textIn(entry, "integrity")) },
    needs: [...stated, ...named].map((need) => `npm:${need}`),
  };
}

function jsrPackage(id: string, entry: unknown, resolved: ReadonlyMap<string, string>): LockedPackage | undefined {
  const parts = nameAndVersion(id);
  const [scope, purlName] = parts?.name.split("/") ?? [];
  if (parts === undefined || scope === undefined || purlName === undefined) return undefined;
  const value = textIn(entry, "integrity");
  const draft: PackageDraft = {
    type: "generic",
    name: parts.name,
    namespace: scope,
    purlName,
    version: parts.version,
    qualifiers: { repository_url: "https://jsr.io" },
    ...(value !== undefined && /^[0-9a-f]{64}$/.test(value) ? { hashes: [{ algorithm: "SHA-256", value }] } : {}),
  };
  const dependencies = textsIn(entry, "dependencies").map((need) => resolved.get(need) ?? need);
  return { id: `jsr:${id}`, answers: [`jsr:${parts.name}`], draft, needs: dependencies };
}

/** Parses `@scope/name@1.2.3_peer@4.5.6`; peer versions follow `_`. */
function nameAndVersion(id: string): { readonly name: string; readonly version: string } | undefined {
  const [, name, version] = /^(@[^/@]+\/[^@]+|[^@]+)@([^@_]+)(?:_.*)?$/.exec(id) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function workspaceDependencies(workspace: unknown): readonly string[] {
  const members = [workspace, ...Object.values(dictionaryIn(workspace, "members"))];
  return members.flatMap((member) => [
    ...textsIn(member, "dependencies"),
    ...textsIn(dictionaryIn(member, "packageJson"), "dependencies"),
  ]);
}
