import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs mix.lock of Elixir: a map of `{:hex, :name, "version", …}`. Git dependencies have no version. */
export const mixLock = fileNamed("mix-lock", ["mix.lock"], (text): FileEvidence => {
  const packages = text.split("\n").flatMap((line, index): PackageDraft[] => {
    const [, name, version] = /^\s*"[^"]+":\s*\{:hex,\s*:"?([^",\s]+)"?,\s*"([^"]+)"/.exec(line) ?? [];
    return name === undefined ? [] : [{ type: "hex", name, version, lines: { start: index + 1, end: index + 1 } }];
  });
  return { packages };
});
