import { parse } from "yaml";
import { type Dictionary, dictionaryIn, isDictionary, textIn } from "../../values/index.ts";
import type { FileEvidence, LockedPackage } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { fileNamed } from "./lockfile.ts";
import { hashesOf } from "./npm-lock.ts";

/** Catalogs pnpm-lock.yaml in versions 5 to 9 (pnpm/spec, lockfile). */
export const pnpm = fileNamed("pnpm", ["pnpm-lock.yaml"], (text): FileEvidence => {
  if (/\n---\s/u.test(text)) throw new Error("it contains several YAML documents");
  const lock: unknown = parse(text, { maxAliasCount: 100, logLevel: "error" });
  const version = Number.parseFloat(String(isDictionary(lock) ? lock["lockfileVersion"] : ""));
  const infos = dictionaryIn(lock, "packages");
  // From version 9 on, dependencies are in `snapshots`, under keys that include the peers.
  const snapshots = version >= 9 ? dictionaryIn(lock, "snapshots") : infos;
  const keys = new Set([...Object.keys(snapshots), ...Object.keys(infos)]);
  const packages: LockedPackage[] = [];
  const seen = new Set<string>();
  for (const key of keys) {
    const info = infos[key] ?? infos[withoutPeers(key)];
    const { name, version: keyVersion } = nameAndVersion(key, version);
    const draft = npmDraft(textIn(info, "name") ?? name, textIn(info, "version") ?? keyVersion);
    const id = `${draft.name}@${keyVersion}`;
    if (name === "" || seen.has(id)) continue;
    seen.add(id);
    packages.push({
      id,
      answers: [key, withoutPeers(key)],
      draft: { ...draft, ...hashesOf(textIn(dictionaryIn(info, "resolution"), "integrity")) },
      needs: dependenciesIn(snapshots[key], ["dependencies", "optionalDependencies"], version),
    });
  }
  const importers = Object.values(dictionaryIn(lock, "importers"));
  const projects = importers.length > 0 ? importers : [lock];
  return {
    lock: {
      ecosystem: "npm",
      packages,
      needs: {
        production: projects.flatMap((project) =>
          dependenciesIn(project, ["dependencies", "optionalDependencies"], version),
        ),
        development: projects.flatMap((project) => dependenciesIn(project, ["devDependencies"], version)),
      },
    },
  };
});

function dependenciesIn(entry: unknown, sections: readonly string[], lockVersion: number): string[] {
  return sections.flatMap((section) =>
    Object.entries(dictionaryIn(entry, section)).flatMap(([name, value]) => referenceOf(name, value, lockVersion)),
  );
}

/** Returns the key of a dependency: its version, or a whole key for an alias. `link:` points to another project. */
function referenceOf(name: string, value: unknown, lockVersion: number): string[] {
  const stated: unknown = isDictionary(value) ? (value as Dictionary)["version"] : value;
  const version = typeof stated === "number" ? String(stated) : stated;
  if (typeof version !== "string" || version.startsWith("link:")) return [];
  if (version.startsWith("/") || (lockVersion >= 6 && /^@?[^@(]+@/.test(version))) {
    const other = nameAndVersion(version, lockVersion);
    return [`${other.name}@${other.version}`];
  }
  return [`${name}@${nameAndVersion(`/${name}${lockVersion < 6 ? "/" : "@"}${version}`, lockVersion).version}`];
}

/**
 * Parses a key: `/name/1.2.3_peers` before version 6, `/name@1.2.3(peers)` afterwards, without the slash from version 9
 * on.
 */
function nameAndVersion(key: string, lockVersion: number): { name: string; version: string } {
  const plain = withoutPeers(key).replace(/^\//, "");
  const separator = lockVersion < 6 ? plain.lastIndexOf("/") : plain.indexOf("@", 1);
  const version = separator < 0 ? "" : plain.slice(separator + 1);
  return {
    name: separator < 0 ? "" : plain.slice(0, separator),
    version: lockVersion < 6 ? (version.split("_")[0] ?? "") : version,
  };
}

function withoutPeers(key: string): string {
  const bracket = key.indexOf("(");
  return bracket < 0 ? key : key.slice(0, bracket);
}
