import { parse as parseToml } from "smol-toml";
import { dictionaryIn, listIn, textIn, textsIn } from "../../values/index.ts";
import type { FileEvidence, LockedPackage, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

export function cargoDraft(name: string, version: string | undefined): PackageDraft {
  return { type: "cargo", name, version };
}

/** Catalogs Cargo.lock in all versions; direct dependencies are in Cargo.toml. */
export const cargoLock = fileNamed("cargo-lock", ["Cargo.lock"], (text): FileEvidence => {
  const packages = listIn(parseToml(text), "package").flatMap((entry): LockedPackage[] => {
    const name = textIn(entry, "name");
    const version = textIn(entry, "version");
    if (name === undefined) return [];
    const checksum = textIn(entry, "checksum");
    return [
      {
        id: `${name} ${version}`,
        answers: [name],
        draft: {
          ...cargoDraft(name, version),
          // Crates of the project itself come from no registry.
          ...(textIn(entry, "source") === undefined ? { relationship: "root" } : {}),
          ...(checksum === undefined ? {} : { hashes: [{ algorithm: "SHA-256", value: checksum }] }),
        },
        // `name`, `name version` or `name version (source)`.
        needs: textsIn(entry, "dependencies").map((dependency) => dependency.split(" ").slice(0, 2).join(" ")),
      },
    ];
  });
  return { lock: { ecosystem: "cargo", packages } };
});

/** Reads a crate's Cargo.toml. Build dependencies count as production, because they may end up in the binary. */
export const cargoToml = fileNamed("cargo-toml", ["Cargo.toml"], (text): FileEvidence | undefined => {
  const manifest: unknown = parseToml(text);
  const packageName = textIn(dictionaryIn(manifest, "package"), "name");
  const targets = Object.values(dictionaryIn(manifest, "target"));
  const names = (key: string): string[] =>
    [manifest, ...targets].flatMap((part) =>
      Object.entries(dictionaryIn(part, key)).map(([name, entry]) => textIn(entry, "package") ?? name),
    );
  const members = textsIn(dictionaryIn(manifest, "workspace"), "members");
  // A workspace's dependencies are in the manifests of its members, so its root alone is not enough.
  if (members.length > 0 || packageName === undefined) return undefined;
  return {
    project: {
      ecosystem: "cargo",
      production: [...names("dependencies"), ...names("build-dependencies")],
      development: names("dev-dependencies"),
    },
  };
});
