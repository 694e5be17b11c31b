import { dictionaryIn, listIn, textIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs Package.resolved of Swift in versions 1 to 3; packages are named by their origin. */
export const swiftResolved = fileNamed("swift-resolved", ["Package.resolved"], (text): FileEvidence => {
  const document: unknown = JSON.parse(text);
  const pins = [...listIn(document, "pins"), ...listIn(dictionaryIn(document, "object"), "pins")];
  return {
    packages: pins.flatMap((pin): PackageDraft[] => {
      const url = textIn(pin, "location") ?? textIn(pin, "repositoryURL");
      if (url === undefined) return [];
      const name = url
        .replace(/^[a-z+]+:\/\/(?:[^@/]+@)?/, "")
        .replace(/^git@([^:]+):/, "$1/")
        .replace(/\.git$/, "");
      const slash = name.lastIndexOf("/");
      const state = dictionaryIn(pin, "state");
      return [
        {
          type: "swift",
          name,
          ...(slash > 0 ? { namespace: name.slice(0, slash), purlName: name.slice(slash + 1) } : {}),
          version: textIn(state, "version") ?? textIn(state, "branch"),
        },
      ];
    }),
  };
});
