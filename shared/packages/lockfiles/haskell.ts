import type { FileEvidence } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs stack.yaml.lock and cabal.project.freeze of Haskell. */
export const haskellLock = fileNamed(
  "haskell-lock",
  ["stack.yaml.lock", "cabal.project.freeze"],
  (text): FileEvidence => {
    const pins = [
      ...text.matchAll(/\bhackage:\s*([A-Za-z][A-Za-z0-9-]*)-(\d+(?:\.\d+)*)/g),
      ...text.matchAll(/\bany\.([A-Za-z][A-Za-z0-9-]*)\s*==\s*(\d+(?:\.\d+)*)/g),
    ];
    const unique = new Map(pins.map(([, name = "", version = ""]) => [`${name}-${version}`, { name, version }]));
    return { packages: [...unique.values()].map(({ name, version }) => ({ type: "hackage", name, version })) };
  },
);
