import { parse as parseToml } from "smol-toml";
import { type Dictionary, dictionaryIn, isDictionary, listIn, textIn, textsIn } from "../../values/index.ts";
import { defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { fileNamed, objectLines } from "./lockfile.ts";

/** Creates a PyPI package, named as in the file; the purl normalizes the name (PEP 503). */
export function pypiDraft(name: string, version: string | undefined): PackageDraft {
  return { type: "pypi", name, version, provides: [normalName(name)] };
}

/** Normalizes a name (PEP 503): `Foo.Bar_baz` becomes `foo-bar-baz`. */
export function normalName(name: string): string {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

/** Returns the name in a PEP 508 requirement. */
export function requirementName(requirement: string): string | undefined {
  const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
  return name === undefined ? undefined : normalName(name);
}

/**
 * Catalogs pip's requirements.txt. Only exact pins (`==`) determine what is installed. Files that pip-compile and uv make
 * say in comments what needs each package (`# via flask`).
 */
export const requirements = fileNamed(
  "requirements",
  (path) => path.endsWith(".txt") && /\/requirements[^/]*\.txt$/.test(path),
  (text): FileEvidence => {
    const pins: PackageDraft[] = [];
    const needs = new Map<string, string[]>();
    const addVia = (list: string): void => {
      const pinned = pins.at(-1);
      for (const part of pinned === undefined ? [] : list.split(",")) {
        const parent = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*$/.exec(part)?.[1];
        if (parent === undefined || pinned === undefined) continue;
        needs.set(normalName(parent), [...(needs.get(normalName(parent)) ?? []), normalName(pinned.name)]);
      }
    };
    let isVia = false;
    for (const [index, line] of text.split("\n").entries()) {
      const comment = /^\s+#(.*)$/.exec(line)?.[1] ?? "";
      const via = /(?:^\s*|\s#\s*)via\b(.*)$/.exec(comment === "" ? line : comment)?.[1];
      const pin =
        /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s,;#\\*]+)(?=\s*(?:[;#\\]|--|$))/.exec(line);
      const [, name, version] = pin ?? [];
      if (name !== undefined) {
        pins.push({ ...pypiDraft(name, version), lines: { start: index + 1, end: index + 1 } });
      }
      isVia = via !== undefined || (isVia && comment !== "");
      if (via !== undefined) addVia(via);
      else if (isVia) addVia(comment);
    }
    return {
      packages: pins.map((pin) => {
        const needed = needs.get(normalName(pin.name));
        return needed === undefined ? pin : { ...pin, needs: needed };
      }),
    };
  },
);

/** Catalogs Pipfile.lock. */
export const pipfileLock = fileNamed("pipfile-lock", ["Pipfile.lock"], (text): FileEvidence => {
  const lock: unknown = JSON.parse(text);
  const lines = objectLines(text, (path) => path.length === 3 && (path[1] === "default" || path[1] === "develop"));
  const section = (key: string): (readonly [string, unknown])[] => Object.entries(dictionaryIn(lock, key));
  const production = section("default");
  const names = new Set(production.map(([name]) => name));
  const drafts = [...production, ...section("develop")].map(
    ([name, entry], index): PackageDraft => ({
      ...pypiDraft(name, textIn(entry, "version")?.replace(/^=+/, "")),
      ...defined({ lines: lines[index], development: names.has(name) ? undefined : true }),
    }),
  );
  return { packages: drafts.filter(({ version }) => version !== undefined) };
});

/** Catalogs poetry.lock; direct dependencies are in pyproject.toml. */
export const poetryLock = fileNamed("poetry-lock", ["poetry.lock"], (text): FileEvidence => {
  const packages = listIn(parseToml(text), "package").flatMap((entry): LockedPackage[] => {
    const name = textIn(entry, "name");
    if (name === undefined) return [];
    const groups = textsIn(entry, "groups");
    const isDevelopment = textIn(entry, "category") === "dev" || (groups.length > 0 && !groups.includes("main"));
    return [
      {
        id: normalName(name),
        draft: { ...pypiDraft(name, textIn(entry, "version")), ...poetryRanges(dictionaryIn(entry, "dependencies")) },
        needs: Object.keys(dictionaryIn(entry, "dependencies")).map(normalName),
        ...(isDevelopment ? { development: true } : {}),
      },
    ];
  });
  return { lock: { ecosystem: "poetry", packages } };
});

/** Returns the constraints of dependencies: `">=1.0"` or `{ version = ">=1.0" }`. */
function poetryRanges(dependencies: Dictionary): Pick<PackageDraft, "ranges"> {
  const ranges = Object.entries(dependencies).flatMap(([name, value]) => {
    const range = typeof value === "string" ? value : textIn(value, "version");
    return range === undefined ? [] : [[normalName(name), range] as const];
  });
  return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges) };
}

/** Reads a project's pyproject.toml in the formats of poetry, PEP 621 and PEP 735. */
export const pyproject = fileNamed("pyproject", ["pyproject.toml"], (text): FileEvidence | undefined => {
  const document: unknown = parseToml(text);
  const poetry = dictionaryIn(dictionaryIn(document, "tool"), "poetry");
  const project = dictionaryIn(document, "project");
  if (Object.keys(poetry).length === 0 && Object.keys(project).length === 0) return undefined;
  const names = (requirements: readonly string[]): string[] =>
    requirements.flatMap((requirement) => requirementName(requirement) ?? []);
  const groups = Object.values(dictionaryIn(poetry, "group"));
  return {
    project: {
      ecosystem: "poetry",
      production: [
        ...Object.keys(dictionaryIn(poetry, "dependencies")).map(normalName),
        ...names(textsIn(project, "dependencies")),
        ...Object.keys(dictionaryIn(project, "optional-dependencies")).flatMap((extra) =>
          names(textsIn(project["optional-dependencies"], extra)),
        ),
      ],
      development: [
        ...Object.keys(dictionaryIn(poetry, "dev-dependencies")).map(normalName),
        ...groups.flatMap((group) => Object.keys(dictionaryIn(group, "dependencies")).map(normalName)),
        ...Object.keys(dictionaryIn(document, "dependency-groups")).flatMap((group) =>
          names(textsIn(dictionaryIn(document, "dependency-groups"), group)),
        ),
      ],
    },
  };
});

/** Catalogs uv.lock; the project is the package whose source is the directory itself. */
export const uvLock = fileNamed("uv-lock", ["uv.lock"], (text): FileEvidence => {
  const entries = listIn(parseToml(text), "package");
  const root = entries.find(isProject);
  const packages = entries.flatMap((entry): LockedPackage[] => {
    const name = textIn(entry, "name");
    const version = textIn(entry, "version");
    if (name === undefined || entry === root) return [];
    return [{ id: `${name}@${version}`, answers: [name], draft: pypiDraft(name, version), needs: referencesIn(entry) }];
  });
  const rootName = textIn(root, "name");
  if (root === undefined || rootName === undefined) return { lock: { ecosystem: "uv", packages } };
  const groups = Object.values(dictionaryIn(root, "dev-dependencies"));
  return {
    lock: {
      ecosystem: "uv",
      packages,
      root: pypiDraft(rootName, textIn(root, "version")),
      needs: { production: referencesIn(root), development: groups.flatMap(references) },
    },
  };
});

function isProject(entry: unknown): boolean {
  const source = dictionaryIn(entry, "source");
  return [source["virtual"], source["editable"], source["directory"]].includes(".");
}

function referencesIn(entry: unknown): string[] {
  const extras = Object.values(dictionaryIn(entry, "optional-dependencies"));
  return [...references(listIn(entry, "dependencies")), ...extras.flatMap(references)];
}

/** Returns references: `{ name, version }` if several versions are locked, otherwise `{ name }`. */
function references(dependencies: unknown): string[] {
  if (!Array.isArray(dependencies)) return [];
  return dependencies.flatMap((dependency: unknown) => {
    const name = textIn(dependency, "name");
    const version = textIn(dependency, "version");
    return name === undefined ? [] : [version === undefined ? name : `${name}@${version}`];
  });
}

/** Catalogs pylock.toml (PEP 751), and pdm.lock, whose list has a singular name. */
export const pylock = fileNamed(
  "pylock",
  (path) => /\/pylock(\.[^/.]+)?\.toml$/.test(path) || path.endsWith("/pdm.lock"),
  (text): FileEvidence => {
    const document: unknown = parseToml(text);
    const entries = [...listIn(document, "packages"), ...listIn(document, "package")];
    const packages = entries.flatMap((entry): LockedPackage[] => {
      const name = textIn(entry, "name");
      const version = textIn(entry, "version");
      if (name === undefined) return [];
      const groups = textsIn(entry, "groups");
      const dependencies = [
        ...references(listIn(entry, "dependencies").filter(isDictionary)),
        ...textsIn(entry, "dependencies").flatMap((requirement) => requirementName(requirement) ?? []),
      ];
      return [
        {
          id: `${name}@${version}`,
          answers: [name, normalName(name)],
          draft: pypiDraft(name, version),
          needs: dependencies,
          ...(groups.length > 0 && !groups.includes("default") ? { development: true } : {}),
        },
      ];
    });
    return { lock: { ecosystem: "pylock", packages } };
  },
);
