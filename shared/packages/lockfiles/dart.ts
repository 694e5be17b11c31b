import { parse } from "yaml";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { dictionaryIn, textIn } from "../values.ts";
import { fileNamed } from "./lockfile.ts";

/** pubspec.lock of Dart. Transitive packages do not tell who needs them, so development ones are kept too. */
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
