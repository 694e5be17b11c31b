import { parse } from "yaml";
import { defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { dictionaryIn, isDictionary, listIn, textIn } from "../values.ts";
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

/** Package.resolved of Swift in versions 1 to 3; packages are named by where they come from. */
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

/** Podfile.lock of CocoaPods: `Name (1.0)` or `Name/Subspec (1.0)`, perhaps with a list of what it needs. */
export const podfileLock = fileNamed("podfile-lock", ["Podfile.lock"], (text): FileEvidence => {
  const pods = listIn(parse(text, { maxAliasCount: 0, logLevel: "error" }), "PODS");
  const packages = pods.flatMap((pod): LockedPackage[] => {
    const [stated, needs] = isDictionary(pod) ? (Object.entries(pod)[0] ?? []) : [pod, []];
    const [, name, version] = /^(\S+)\s+\(([^)]+)\)$/.exec(typeof stated === "string" ? stated : "") ?? [];
    if (name === undefined) return [];
    const [base = name, ...subspec] = name.split("/");
    return [
      {
        id: name,
        draft: {
          type: "cocoapods",
          name,
          purlName: base,
          version,
          ...defined({ subpath: subspec.join("/") || undefined }),
        },
        needs: (Array.isArray(needs) ? needs : []).map((need: unknown) => String(need).split(" ")[0] ?? ""),
      },
    ];
  });
  return { lock: { ecosystem: "cocoapods", packages } };
});
