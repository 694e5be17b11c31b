import type { CollectedFile, FileHeader } from "../layers/index.ts";
import {
  type Cataloguer,
  defined,
  type FileEvidence,
  nonEmpty,
  type PackageDraft,
  partial,
  supplierOf,
  textOf,
} from "./cataloguer.ts";
import { type ControlFile, type Paragraph, parseControl } from "./control.ts";
import { copyrightNote, isCopyright } from "./debian-copyright.ts";
import { ownedFiles } from "./owned-files.ts";

const statusPath = /\/lib\/(dpkg|opkg)\/status$/;
/** Distroless images have a file a package; `*.md5sums` beside them list what it owns. */
const statusFolder = /\/lib\/dpkg\/status\.d\/[^/]+$/;
const listPath = /\/lib\/dpkg\/info\/([^/]+)\.list$/;
const sumsPath = /\/lib\/dpkg\/status\.d\/([^/]+)\.md5sums$/;
const opkgList = /\/lib\/opkg\/info\/([^/]+)\.list$/;
/** States in which no file of the package is there (dpkg(1), "Package states"). */
const goneStates = new Set(["not-installed", "config-files"]);

/** Debian's package database, whole or in pieces, and that of opkg, which has the same form. */
export const dpkg: Cataloguer = {
  id: "dpkg",
  version: 2,
  settings: ["image"],
  wants(header) {
    if (isCopyright(header)) return true;
    const { path, type } = header;
    if (type !== "file" && type !== "hardlink") return false;
    return path.includes("pkg/") && (statusPath.test(path) || statusFolder.test(path) || isList(path));
  },
  read(file) {
    const { path } = file.header;
    if (isCopyright(file.header)) return copyrightNote(file);
    const owner = (listPath.exec(path) ?? sumsPath.exec(path) ?? opkgList.exec(path))?.[1];
    if (owner === undefined) return readStatus(file);
    return { notes: [{ owner, files: path.endsWith(".list") ? ownedFiles(lines(file)) : sumFiles(lines(file)) }] };
  },
};

function isList(path: FileHeader["path"]): boolean {
  return listPath.test(path) || opkgList.test(path);
}

function lines(file: CollectedFile): string[] {
  return textOf(file).split("\n");
}

/** The paths of `md5sum` lines, which are relative to the root. */
function sumFiles(sums: readonly string[]): string[] {
  return sums.flatMap((line) => {
    const path = /^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1];
    return path === undefined ? [] : [`/${path.replace(/^\.?\//, "")}`];
  });
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
    }),
    ...supplierOf(fields.get("maintainer")),
    needs: [...relations(fields.get("pre-depends")), ...relations(fields.get("depends"))],
    provides: relations(fields.get("provides")),
  };
}

/** `Source: gcc-8 (8.4.0-1)`; without brackets the source has the package's version (deb-control(5)). */
function sourceOf(field: string | undefined, name: string, version: string | undefined): PackageDraft["source"] {
  const [, source, own] = /^(\S+)(?:\s+\(([^()\s]+)\))?/.exec(field ?? "") ?? [];
  return version === undefined ? undefined : { name: source ?? name, version: own ?? version };
}

/** Names in a relationship field, alternatives included, versions and architectures left out. */
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
  if (stray !== undefined) gaps.push(partial(`line ${stray} is no field of the package database: it is damaged`));
  if (first !== undefined)
    gaps.push(partial(`the paragraph at line ${first} names no package: the database is damaged`));
  if (hasContent && control.paragraphs.length === 0) gaps.push(partial("the package database holds no paragraph"));
  return gaps;
}
