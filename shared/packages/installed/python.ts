import { contentOf } from "../../layers/index.ts";
import { isZip, readZipContent } from "../../zip/index.ts";
import { type Cataloger, defined, type FileEvidence, nonEmpty, partial, supplierOf, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { normalName, pypiDraft, requirementName } from "../lockfiles/python.ts";
import { parseControl } from "./control.ts";
import { readRecord } from "./python-record.ts";

const recordPath = /\/[^/]+\.dist-info\/RECORD$/i;
const metadataPath = /\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info|egg\/EGG-INFO\/PKG-INFO)$/i;

/** Catalogs Python packages installed by pip, setuptools and distributions (PyPA core metadata specifications). */
export const pythonInstalled: Cataloger = {
  id: "python-installed",
  version: 4,
  settings: ["image"],
  named: { names: /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i, parts: 2 },
  wants: ({ path, type }) =>
    isFile(type) &&
    /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i.test(path) &&
    (metadataPath.test(path) || recordPath.test(path)) &&
    !testData.test(path),
  read(file): FileEvidence {
    if (recordPath.test(file.header.path)) return readRecord(file);
    return readMetadata(textOf(file));
  },
};

/** Eggs that are input of tests, such as those of setuptools itself. */
const testData = /\/tests?\/(?:.*\/)?[^/]+\.egg(?:\/|$)/i;
const maxMetadataBytes = 2 ** 20;

/** Catalogs zipped eggs: `name-version-py3.12.egg` with EGG-INFO/PKG-INFO (setuptools, "The Internal Structure of Eggs"). */
export const pythonEgg: Cataloger = {
  id: "python-egg",
  version: 1,
  settings: ["image"],
  maxBytes: 2 * 2 ** 30,
  readsInPlace: true,
  wants: ({ path, type }) => isFile(type) && /\.egg$/i.test(path) && !testData.test(path),
  sniffs: isZip,
  read(file): FileEvidence | undefined {
    const entries = readZipContent(contentOf(file));
    if (entries === undefined) return { gaps: [partial("the egg is damaged")] };
    const metadata = entries.find(({ name }) => name === "EGG-INFO/PKG-INFO")?.read(maxMetadataBytes);
    return metadata === undefined ? undefined : readMetadata(Buffer.from(metadata).toString("utf8"));
  },
};

/** Reads the metadata of an installed package. */
function readMetadata(text: string): FileEvidence {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const headers = text.slice(0, end).split(/\r?\n/);
  const values = (name: string): string[] =>
    headers.flatMap((line) => (line.toLowerCase().startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : []));
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
}

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
