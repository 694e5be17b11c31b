import { parse } from "yaml";
import { isDictionary, listIn } from "../../values/index.ts";
import { defined, type FileEvidence, type LockedPackage } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs Podfile.lock of CocoaPods: `Name (1.0)` or `Name/Subspec (1.0)`, optionally with dependencies. */
export const podfileLock = fileNamed("podfile-lock", ["Podfile.lock"], (text): FileEvidence => {
  const pods = listIn(parse(text, { maxAliasCount: 0, logLevel: "error" }), "PODS");
  const packages = pods.flatMap((pod): LockedPackage[] => {
    const [stated, dependencies] = isDictionary(pod) ? (Object.entries(pod)[0] ?? []) : [pod, []];
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
        needs: (Array.isArray(dependencies) ? dependencies : []).map(
          (need: unknown) => String(need).split(" ")[0] ?? "",
        ),
      },
    ];
  });
  return { lock: { ecosystem: "cocoapods", packages } };
});
