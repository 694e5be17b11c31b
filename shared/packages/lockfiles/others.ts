import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { defined, type FileEvidence, type LockedPackage, type PackageDraft } from "../cataloger.ts";
import { dictionaryIn, isDictionary, listIn, textEntriesIn, textIn, textsIn } from "../values.ts";
import { fileNamed } from "./lockfile.ts";
import { pypiDraft } from "./python.ts";

/** mix.lock of Elixir: a map of `{:hex, :name, "version", …}`; what comes from git has no version. */
export const mixLock = fileNamed("mix-lock", ["mix.lock"], (text): FileEvidence => {
  const packages = text.split("\n").flatMap((line, index): PackageDraft[] => {
    const [, name, version] = /^\s*"[^"]+":\s*\{:hex,\s*:"?([^",\s]+)"?,\s*"([^"]+)"/.exec(line) ?? [];
    return name === undefined ? [] : [{ type: "hex", name, version, lines: { start: index + 1, end: index + 1 } }];
  });
  return { packages };
});

/** Manifest.toml of Julia, old and new; standard libraries have Julia's own version. */
export const juliaManifest = fileNamed(
  "julia-manifest",
  ["Manifest.toml"],
  (text): FileEvidence => {
    const document: unknown = parseToml(text);
    const julia = textIn(document, "julia_version");
    const tables = Object.entries(dependenciesOf(document));
    const packages = tables.flatMap(([name, entries]): PackageDraft[] =>
      (Array.isArray(entries) ? entries : []).map((entry: unknown) => ({
        type: "julia",
        name,
        version: textIn(entry, "version") ?? julia,
        ...defined({ qualifiers: uuidOf(entry) }),
        needs: [...textsIn(entry, "deps"), ...textEntriesIn(entry, "deps").map(([need]) => need)],
      })),
    );
    return { packages };
  },
  ["image", "source"],
);

/** From format 2 on the packages stand under `deps`. */
function dependenciesOf(document: unknown): Readonly<Record<string, unknown>> {
  const isNew = isDictionary(document) && "manifest_format" in document;
  return isNew ? dictionaryIn(document, "deps") : isDictionary(document) ? document : {};
}

function uuidOf(entry: unknown): { uuid: string } | undefined {
  const uuid = textIn(entry, "uuid");
  return uuid === undefined ? undefined : { uuid };
}

/** conan.lock in version 1 (a graph) and 2 (lists). */
export const conanLock = fileNamed("conan-lock", ["conan.lock"], (text): FileEvidence => {
  const document: unknown = JSON.parse(text);
  const nodes = Object.entries(dictionaryIn(dictionaryIn(document, "graph_lock"), "nodes"));
  if (nodes.length === 0) {
    return { packages: textsIn(document, "requires").flatMap((reference) => conanDraft(reference) ?? []) };
  }
  const [, consumer] = nodes.find(([id]) => id === "0") ?? [];
  const packages = nodes.flatMap(([id, node]): LockedPackage[] => {
    const draft = conanDraft(textIn(node, "ref") ?? "");
    return draft === undefined || node === consumer ? [] : [{ id, draft, needs: textsIn(node, "requires") }];
  });
  const direct = textsIn(consumer, "requires");
  return { lock: { ecosystem: "conan", packages, needs: { production: direct, development: [] } } };
});

/** `name/version@user/channel#revision`. */
function conanDraft(reference: string): PackageDraft | undefined {
  const [, name, version] = /^([^/@#]+)\/([^/@#%]+)/.exec(reference) ?? [];
  return name === undefined ? undefined : { type: "conan", name, version };
}

/** environment.yaml of conda: exact pins, and pip's within. */
export const condaEnvironment = fileNamed(
  "conda-environment",
  ["environment.yaml", "environment.yml"],
  (text): FileEvidence => {
    const dependencies = listIn(parseYaml(text, { maxAliasCount: 0, logLevel: "error" }), "dependencies");
    const conda = dependencies.flatMap((each): PackageDraft[] => {
      const [, name, version] =
        /^(?:[^:]+::)?([\w.-]+)\s*={1,2}\s*([^=\s*<>!,|]+)(?:=[^\s]*)?$/.exec(typeof each === "string" ? each : "") ??
        [];
      return name === undefined ? [] : [{ type: "conda", name, version }];
    });
    const pip = dependencies.flatMap((each) => textsIn(each, "pip"));
    const pypi = pip.flatMap((pin): PackageDraft[] => {
      const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;,*]+)/.exec(pin) ?? [];
      return name === undefined ? [] : [pypiDraft(name, version)];
    });
    return { packages: [...conda, ...pypi] };
  },
);

/** renv.lock of R. */
export const renvLock = fileNamed("renv-lock", ["renv.lock"], (text): FileEvidence => {
  const packages = Object.values(dictionaryIn(JSON.parse(text), "Packages"));
  return {
    packages: packages.flatMap((entry): PackageDraft[] => {
      const name = textIn(entry, "Package");
      if (name === undefined) return [];
      const needs = textsIn(entry, "Requirements");
      return [{ type: "cran", name, version: textIn(entry, "Version"), needs }];
    }),
  };
});

/** stack.yaml.lock and cabal.project.freeze of Haskell. */
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

/** cpanfile.snapshot of Perl's Carton: distributions and their versions. */
export const cpanSnapshot = fileNamed("cpan-snapshot", ["cpanfile.snapshot"], (text): FileEvidence => {
  const packages = [...text.matchAll(/^ {2}([A-Za-z][\w-]*)-v?(\d[\w.]*)$/gm)];
  return { packages: packages.map(([, name = "", version = ""]) => ({ type: "cpan", name, version })) };
});
