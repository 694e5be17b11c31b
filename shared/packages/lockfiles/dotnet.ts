import { dictionaryIn, isDictionary, textIn } from "../../values/index.ts";
import type { FileEvidence, LockedPackage, PackageDraft } from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";
import { fileNamed } from "./lockfile.ts";
import { elementsIn, xmlParser } from "./pom.ts";

export function nugetDraft(name: string, version: string | undefined): PackageDraft {
  return { type: "nuget", name, version };
}

/** Catalogs packages.lock.json: packages by target framework. */
export const nugetLock = fileNamed("nuget-lock", ["packages.lock.json"], (text): FileEvidence => {
  const packages = new Map<string, LockedPackage>();
  const direct: string[] = [];
  for (const framework of Object.values(dictionaryIn(JSON.parse(text), "dependencies"))) {
    for (const [name, entry] of Object.entries(framework ?? {})) {
      const type = textIn(entry, "type");
      const version = textIn(entry, "resolved");
      if (type === "Project" || version === undefined) continue;
      const id = `${name}@${version}`;
      if (type === "Direct") direct.push(id);
      packages.set(id, {
        id,
        answers: [name],
        draft: nugetDraft(name, version),
        needs: Object.keys(dictionaryIn(entry, "dependencies")),
      });
    }
  }
  return {
    lock: { ecosystem: "nuget", packages: [...packages.values()], needs: { production: direct, development: [] } },
  };
});

/** Catalogs packages.config of NuGet 2. */
export const packagesConfig = fileNamed("packages-config", ["packages.config"], (text): FileEvidence => {
  const entries = elementsIn(dictionaryIn(xmlParser().parse(text), "packages"), "package");
  return {
    packages: entries.flatMap((entry): PackageDraft[] => {
      const name = textIn(entry, "@id");
      if (name === undefined) return [];
      const isDevelopment = textIn(entry, "@developmentDependency") === "true";
      return [{ ...nugetDraft(name, textIn(entry, "@version")), ...(isDevelopment ? { development: true } : {}) }];
    }),
  };
});

/**
 * Catalogs Directory.Packages.props and similar files with centrally managed versions. Skips versions that are
 * variables.
 */
export const packagesProps = fileNamed(
  "packages-props",
  (path) => /packages\.props$/i.test(path),
  (text): FileEvidence => {
    const groups = elementsIn(dictionaryIn(xmlParser().parse(text), "Project"), "ItemGroup");
    const entries = groups.flatMap((group) =>
      ["PackageVersion", "PackageReference", "GlobalPackageReference"].flatMap((key) => elementsIn(group, key)),
    );
    return {
      packages: entries.flatMap((entry): PackageDraft[] => {
        const name = textIn(entry, "@Include") ?? textIn(entry, "@Update");
        const version = textIn(entry, "@Version") ?? textIn(entry, "Version");
        if (name === undefined || version === undefined || /[$[\](),*]/.test(`${name}${version}`)) return [];
        return [nugetDraft(name, version)];
      }),
    };
  },
);

/** Catalogs *.deps.json of published applications: the deployed packages. */
export const depsJson = fileNamed(
  "deps-json",
  (path) => path.endsWith(".deps.json"),
  (text, path): FileEvidence => {
    const document: unknown = JSON.parse(text);
    const libraries = Object.entries(dictionaryIn(document, "libraries"));
    return {
      claims: deployedFiles(document, directoryOf(path)),
      packages: libraries.flatMap(([key, entry]): PackageDraft[] => {
        const [name, version] = key.split("/");
        return name === undefined || textIn(entry, "type") !== "package" ? [] : [nugetDraft(name, version)];
      }),
    };
  },
  ["image", "source"],
);

/** Returns the files of all targets: in the directory itself, or in the stated place for platform-specific ones. */
function deployedFiles(document: unknown, directory: string): string[] {
  const targets = Object.values(dictionaryIn(document, "targets"));
  const libraries = targets.flatMap((target) => (isDictionary(target) ? Object.values(target) : []));
  const names = libraries.flatMap((library) =>
    ["runtime", "runtimeTargets", "native"].flatMap((kind) => Object.keys(dictionaryIn(library, kind))),
  );
  return [
    ...new Set(
      names.flatMap((name) => [`${directory}/${name}`, `${directory}/${name.slice(name.lastIndexOf("/") + 1)}`]),
    ),
  ];
}
