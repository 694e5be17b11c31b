import { dictionaryIn, textIn, textsIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs renv.lock of R. */
export const renvLock = fileNamed("renv-lock", ["renv.lock"], (text): FileEvidence => {
  const packages = Object.values(dictionaryIn(JSON.parse(text), "Packages"));
  return {
    packages: packages.flatMap((entry): PackageDraft[] => {
      const name = textIn(entry, "Package");
      if (name === undefined) return [];
      const dependencies = textsIn(entry, "Requirements");
      return [{ type: "cran", name, version: textIn(entry, "Version"), needs: dependencies }];
    }),
  };
});
