import { parse } from "yaml";
import { dictionaryIn, textIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/**
 * Catalogs pubspec.lock of Dart. Includes transitive development packages, because the file does not state their
 * dependents.
 */
export const pubspecLock = fileNamed("pubspec-lock", ["pubspec.lock"], (text): FileEvidence => {
  const packages = Object.entries(dictionaryIn(parse(text, { maxAliasCount: 0, logLevel: "error" }), "packages"));
  return {
    packages: packages.map(
      ([name, entry]): PackageDraft => ({
        type: "pub",
        name,
        version: textIn(entry, "version"),
        relationship: textIn(entry, "dependency")?.startsWith("direct") === true ? "direct" : "indirect",
      }),
    ),
  };
});
