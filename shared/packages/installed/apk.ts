import type { CollectedFile } from "../../layers/index.ts";
import {
  type Cataloger,
  defined,
  type FileEvidence,
  nonEmpty,
  type PackageDraft,
  partial,
  supplierOf,
  textOf,
} from "../cataloger.ts";
import { fileHashesOf, hashOf } from "../hashes.ts";
import type { FileHashes, PackageHash } from "../package.ts";

/** Catalogs the installed database of apk-tools 2 (apk specification, "installed"): records of `X:value` lines. */
export const apk: Cataloger = {
  id: "apk",
  version: 4,
  settings: ["image"],
  named: { names: /^installed$/, parts: 4 },
  wants({ path, type }) {
    return path.endsWith("/lib/apk/db/installed") && (type === "file" || type === "hardlink");
  },
  read(file) {
    return readInstalled(file);
  },
};

interface ApkRecord {
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly files: string[];
  /** `Z:` values by path. */
  readonly sums: Map<string, string>;
}

function readInstalled(file: CollectedFile): FileEvidence {
  const packages: PackageDraft[] = [];
  const gaps: ReturnType<typeof partial>[] = [];
  const { records, strayLine } = parseRecords(textOf(file));
  for (const record of records) {
    const name = nonEmpty(record.fields.get("P"));
    if (name === undefined) gaps.push(partial(`the record at line ${record.line} is damaged: it has no package name`));
    else packages.push(draftOf(name, record));
  }
  if (strayLine !== undefined) gaps.push(partial(`the package database is damaged: line ${strayLine} is not a field`));
  return { packages, gaps };
}

function parseRecords(text: string): { records: ApkRecord[]; strayLine: number | undefined } {
  const records: ApkRecord[] = [];
  let record: ApkRecord | undefined;
  let directory = "";
  let strayLine: number | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line === "\r") {
      record = undefined;
      directory = "";
      continue;
    }
    if (line[1] !== ":") {
      strayLine ??= index + 1;
      continue;
    }
    if (record === undefined) {
      record = { line: index + 1, fields: new Map(), files: [], sums: new Map() };
      records.push(record);
    }
    const key = line.slice(0, 1);
    const value = line.slice(2).trimEnd();
    if (key === "F") directory = value;
    else if (key === "R") record.files.push(directory === "" ? `/${value}` : `/${directory}/${value}`);
    else if (key === "Z") record.sums.set(record.files.at(-1) ?? "", value);
    else if (!record.fields.has(key)) record.fields.set(key, value);
  }
  return { records, strayLine };
}

function draftOf(name: string, { fields, files, sums }: ApkRecord): PackageDraft {
  const version = nonEmpty(fields.get("V"));
  const license = nonEmpty(fields.get("L"));
  const checksum = checksumOf(fields.get("C"));
  const fileHashes = sumsOf(sums);
  return {
    type: "apk",
    name,
    version,
    ...defined({
      arch: nonEmpty(fields.get("A")),
      source: version === undefined ? undefined : { name: nonEmpty(fields.get("o")) ?? name, version },
      homepage: nonEmpty(fields.get("U")),
      installedBytes: /^\d{1,15}$/.test(fields.get("I") ?? "") ? Number(fields.get("I")) : undefined,
    }),
    ...supplierOf(fields.get("m")),
    licenses: license === undefined ? [] : [license],
    needs: relations(fields.get("D")),
    provides: relations(fields.get("p")),
    files,
    ...(checksum === undefined ? {} : { hashes: [checksum] }),
    ...(fileHashes.length === 0 ? {} : { fileHashes }),
  };
}

/** Parses a checksum: `Q1` and base64 of a SHA-1, `Q2` and base64 of a SHA-256 (apk-tools, doc/apk-package.5). */
function checksumOf(text: string | undefined): PackageHash | undefined {
  const [, kind, base64 = ""] = /^Q([12])([A-Za-z0-9+/]+=*)$/.exec(text ?? "") ?? [];
  return kind === undefined ? undefined : hashOf(kind === "1" ? "sha1" : "sha256", base64);
}

function sumsOf(sums: ReadonlyMap<string, string>): FileHashes[] {
  const hashes = [...sums].flatMap(([path, text]) => {
    const checksum = path === "" ? undefined : checksumOf(text);
    return checksum === undefined ? [] : [{ path, ...checksum }];
  });
  return fileHashesOf(hashes);
}

/** Parses the names in `D:` and `p:` without versions. Skips conflicts (leading `!`). */
function relations(field: string | undefined): string[] {
  const words = (field ?? "").split(" ").filter((word) => word !== "" && !word.startsWith("!"));
  return words.map((word) => word.replace(/[<>=~@].*$/, ""));
}
