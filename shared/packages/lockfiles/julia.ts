import { parse as parseToml } from "smol-toml";
import { dictionaryIn, isDictionary, textEntriesIn, textIn, textsIn } from "../../values/index.ts";
import { defined, type FileEvidence, type PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs Manifest.toml of Julia, old and new; standard libraries have Julia's own version. */
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

/** Returns the packages, which are under `deps` from format 2 on. */
function dependenciesOf(document: unknown): Readonly<Record<string, unknown>> {
  const isNew = isDictionary(document) && "manifest_format" in document;
  return isNew ? dictionaryIn(document, "deps") : isDictionary(document) ? document : {};
}

function uuidOf(entry: unknown): { uuid: string } | undefined {
  const uuid = textIn(entry, "uuid");
  return uuid === undefined ? undefined : { uuid };
}
