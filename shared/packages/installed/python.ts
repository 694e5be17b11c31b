import { type Cataloger, defined, type FileEvidence, nonEmpty, partial, supplierOf, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { normalName, pypiDraft, requirementName } from "../lockfiles/python.ts";
import { parseControl } from "./control.ts";
import { readRecord } from "./python-record.ts";

const recordPath = /\/[^/]+\.dist-info\/RECORD$/i;
const metadataPath = /\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/i;

/** Catalogs Python packages installed by pip, setuptools and distributions (PyPA core metadata specifications). */
export const pythonInstalled: Cataloger = {
  id: "python-installed",
  version: 3,
  settings: ["image"],
  named: { names: /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i, parts: 2 },
  wants: ({ path, type }) =>
    isFile(type) &&
    /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i.test(path) &&
    (metadataPath.test(path) || recordPath.test(path)),
  read(file): FileEvidence {
    if (recordPath.test(file.header.path)) return readRecord(file);
    const text = textOf(file);
    const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
    const headers = text.slice(0, end).split(/\r?\n/);
    const values = (name: string): string[] =>
      headers.flatMap((line) =>
        line.toLowerCase().startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : [],
      );
    const fields = parseControl(headers.join("\n")).paragraphs[0]?.fields;
    const name = fields?.get("name");
    if (name === undefined || name === "") return { gaps: [partial("the metadata has no package name")] };
    return {
      packages: [
        {
          ...pypiDraft(name, fields?.get("version")),
          licenses: licensesOf(fields?.get("license-expression"), fields?.get("license"), values("classifier")),
          needs: values("requires-dist").flatMap((requirement) =>
            /\bextra\s*==/.test(requirement) ? [] : (requirementName(requirement) ?? []),
          ),
          provides: [normalName(name)],
          ...supplierOf(personIn(fields, "author") ?? personIn(fields, "maintainer")),
          ...defined({
            homepage: fields?.get("home-page") ?? values("project-url")[0]?.split(",").at(1)?.trim(),
          }),
        },
      ],
    };
  },
};

/** Parses `Author` and `Author-email`; the latter may also contain the name: `Jane Doe <jane@example.org>`. */
function personIn(fields: ReadonlyMap<string, string> | undefined, role: string): string | undefined {
  const name = nonEmpty(fields?.get(role));
  const email = nonEmpty(fields?.get(`${role}-email`)?.split(",")[0]);
  if (name === undefined || email === undefined) return name ?? email;
  return email.includes("<") ? email : `${name} <${email}>`;
}

/**
 * Returns the license expression, if there is one. Free text may be a whole license, so classifiers precede long texts.
 */
function licensesOf(
  expression: string | undefined,
  text: string | undefined,
  classifiers: readonly string[],
): string[] {
  if (expression !== undefined) return [expression];
  const classified = classifiers.flatMap(
    (classifier) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(classifier)?.[1] ?? [],
  );
  const isShort = text !== undefined && text !== "" && text !== "UNKNOWN" && text.length < 60 && !text.includes("\n");
  return isShort ? [text] : classified;
}
