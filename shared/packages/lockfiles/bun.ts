import { dictionaryIn } from "../../values/index.ts";
import type { FileEvidence, LockedPackage } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { fileNamed, linesByKey } from "./lockfile.ts";
import { hashesOf, rangesOf } from "./npm-lock.ts";
import { dependenciesOf, runtimeNames } from "./package-json.ts";

/** Catalogs bun.lock: JSON with comments and trailing commas; packages by dependency path (`a/b`). */
export const bun = fileNamed("bun", ["bun.lock"], (text): FileEvidence => {
  const lock: unknown = JSON.parse(withoutComments(text));
  const lines = linesByKey(text, /^\s{4}"([^"]+)": \[/);
  const entries = dictionaryIn(lock, "packages");
  const packages: LockedPackage[] = [];
  for (const [path, entry] of Object.entries(entries)) {
    const [reference, ...fields] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const offset = typeof reference === "string" ? reference.indexOf("@", 1) : -1;
    if (typeof reference !== "string" || offset < 0 || reference.startsWith("workspace:", offset + 1)) continue;
    const details = fields.find((field) => typeof field === "object");
    const integrity = fields.findLast((value) => typeof value === "string");
    const place = lines.get(path);
    packages.push({
      id: path,
      draft: {
        ...npmDraft(reference.slice(0, offset), reference.slice(offset + 1)),
        ...hashesOf(typeof integrity === "string" ? integrity : undefined),
        ...rangesOf(details, "dependencies", "optionalDependencies"),
        ...(place === undefined ? {} : { lines: place }),
      },
      needs: runtimeNames(details).flatMap((name) => lookUp(name, path, entries)),
    });
  }
  const projects = Object.values(dictionaryIn(lock, "workspaces")).map(dependenciesOf);
  const direct = (references: readonly string[]): string[] =>
    references.flatMap((reference) => lookUp(reference.slice(0, reference.lastIndexOf("@")), "", entries));
  return {
    lock: {
      ecosystem: "npm",
      packages,
      needs: {
        production: direct(projects.flatMap(({ production }) => production)),
        development: direct(projects.flatMap(({ development }) => development)),
      },
    },
  };
});

/** Resolves a dependency: `a/b` is the copy of b that only a uses. */
function lookUp(name: string, from: string, entries: Readonly<Record<string, unknown>>): string[] {
  for (let path = from; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    if (`${path}/${name}` in entries) return [`${path}/${name}`];
  }
  return name in entries ? [name] : [];
}

/** Removes comments and trailing commas from JSON. */
function withoutComments(text: string): string {
  return text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted: string | undefined) => quoted ?? "")
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted: string | undefined) => quoted ?? "");
}
