import type { CollectedFile, FileHeader } from "../../layers/index.ts";
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
import { type FileHash, fileHashesOf } from "../hashes.ts";
import type { FileHashes } from "../package.ts";
import { type ControlFile, type Paragraph, parseControl } from "./control.ts";
import { copyrightNote, isCopyright } from "./debian-copyright.ts";
import { ownedFiles } from "./owned-files.ts";

const statusPath = /\/lib\/(dpkg|opkg)\/status$/;
/** Distroless images have one file per package; `*.md5sums` next to it lists the package's files. */
const statusDirectory = /\/lib\/dpkg\/status\.d\/[^/]+$/;
const listPath = /\/lib\/dpkg\/info\/([^/]+)\.list$/;
const sumsPath = /\/lib\/dpkg\/(status\.d|info)\/([^/]+)\.md5sums$/;
const opkgList = /\/lib\/opkg\/info\/([^/]+)\.list$/;
/** States without files of the package (dpkg(1), "Package states"). */
const goneStates = new Set(["not-installed", "config-files"]);

/** Catalogs Debian's package database, whole or in pieces, and opkg's, which has the same format. */
export const dpkg: Cataloger = {
  id: "dpkg",
  version: 4,
  settings: ["image"],
  named: { names: /^(?:status|.*\.(?:list|md5sums))$/, parts: 5 },
  wants(header) {
    if (isCopyright(header)) return true;
    const { path, type } = header;
    if (type !== "file" && type !== "hardlink") return false;
    return path.includes("pkg/") && (statusPath.test(path) || statusDirectory.test(path) || isList(path));
  },
  read(file) {
    const { path } = file.header;
    if (isCopyright(file.header)) return copyrightNote(file);
    const [, directory, summed] = sumsPath.exec(path) ?? [];
    if (summed !== undefined) return sumsNote(summed, directory === "info", lines(file));
    const owner = (listPath.exec(path) ?? opkgList.exec(path))?.[1];
    return owner === undefined ? readStatus(file) : { notes: [{ owner, files: ownedFiles(lines(file)) }] };
  },
};

function isList(path: FileHeader["path"]): boolean {
  return listPath.test(path) || sumsPath.test(path) || opkgList.test(path);
}

function lines(file: CollectedFile): string[] {
  return textOf(file).split("\n");
}

/**
 * Parses `md5sum` lines with paths relative to the root.
 * @param isListed whether another file lists the package's files.
 */
function sumsNote(owner: string, isListed: boolean, sums: readonly string[]): FileEvidence {
  const hashes = sums.flatMap((line): FileHash[] => {
    const [, value, path] = /^([0-9a-f]{32}) [ *](.+)$/.exec(line) ?? [];
    if (value === undefined || path === undefined) return [];
    return [{ algorithm: "MD5", value, path: `/${path.replace(/^\.?\//, "")}` }];
  });
  const files = isListed ? {} : { files: hashes.map(({ path }) => path) };
  return { notes: [{ owner, fileHashes: fileHashesOf(hashes), ...files }] };
}

/** Returns the configuration files as shipped (deb-control(5), `Conffiles`); flags follow the digest. */
function conffileHashes(field: string | undefined): FileHashes[] {
  const hashes = (field ?? "").split("\n").flatMap((line): FileHash[] => {
    const words = line.trim().split(" ");
    const offset = words.findLastIndex((word) => /^[0-9a-f]{32}$/.test(word));
    const path = words.slice(0, Math.max(0, offset)).join(" ");
    return path.startsWith("/") ? [{ algorithm: "MD5", path, value: words[offset] ?? "" }] : [];
  });
  return fileHashesOf(hashes);
}

function readStatus(file: CollectedFile): FileEvidence {
  const control = parseControl(textOf(file));
  const type = file.header.path.includes("/opkg/") ? "opkg" : "deb";
  const packages: PackageDraft[] = [];
  const nameless: number[] = [];
  for (const paragraph of control.paragraphs) {
    const name = nonEmpty(paragraph.fields.get("package"));
    if (name === undefined) nameless.push(paragraph.line);
    else if (isInstalled(paragraph)) packages.push(draftOf(name, type, paragraph));
  }
  return { packages, gaps: gapsOf(control, nameless, file.body.length > 0) };
}

function isInstalled({ fields }: Paragraph): boolean {
  const status = fields.get("status");
  return status === undefined || !goneStates.has(status.split(/\s+/)[2] ?? "");
}

function draftOf(name: string, type: "deb" | "opkg", { fields }: Paragraph): PackageDraft {
  const version = nonEmpty(fields.get("version"));
  const fileHashes = conffileHashes(fields.get("conffiles"));
  return {
    type,
    name,
    version,
    ...defined({
      arch: nonEmpty(fields.get("architecture")),
      source: sourceOf(fields.get("source"), name, version),
      homepage: nonEmpty(fields.get("homepage")),
      origin: nonEmpty(fields.get("origin")),
      licenses: fields.has("license") ? [fields.get("license") ?? ""] : undefined,
      installedBytes: installedBytes(fields.get("installed-size"), type),
    }),
    ...supplierOf(fields.get("maintainer")),
    needs: [...relations(fields.get("pre-depends")), ...relations(fields.get("depends"))],
    provides: relations(fields.get("provides")),
    ...(fileHashes.length === 0 ? {} : { fileHashes }),
  };
}

/** Parses `Installed-Size`: KiB (deb-control(5)); of opkg, bytes. */
function installedBytes(field: string | undefined, type: "deb" | "opkg"): number | undefined {
  return /^\d{1,12}$/.test(field ?? "") ? Number(field) * (type === "deb" ? 1024 : 1) : undefined;
}

/** Parses `Source: gcc-8 (8.4.0-1)`. Without parentheses, the source has the package's version (deb-control(5)). */
function sourceOf(field: string | undefined, name: string, version: string | undefined): PackageDraft["source"] {
  const [, source, sourceVersion] = /^(\S+)(?:\s+\(([^()\s]+)\))?/.exec(field ?? "") ?? [];
  return version === undefined ? undefined : { name: source ?? name, version: sourceVersion ?? version };
}

/** Parses the names in a relationship field, with alternatives, without versions and architectures. */
function relations(field: string | undefined): string[] {
  return (field ?? "")
    .split(/[,|]/)
    .flatMap((relation) => /^\s*([a-zA-Z0-9][a-zA-Z0-9+.-]*)/.exec(relation)?.[1] ?? []);
}

type Gaps = NonNullable<FileEvidence["gaps"]>;

function gapsOf(control: ControlFile, nameless: readonly number[], hasContent: boolean): Gaps {
  const gaps: ReturnType<typeof partial>[] = [];
  const [stray] = control.strayLines;
  const [first] = nameless;
  if (stray !== undefined) gaps.push(partial(`the package database is damaged: line ${stray} is not a field`));
  if (first !== undefined)
    gaps.push(partial(`the package database is damaged: the paragraph at line ${first} has no package name`));
  if (hasContent && control.paragraphs.length === 0) gaps.push(partial("the package database contains no package"));
  return gaps;
}
