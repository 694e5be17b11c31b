import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import { SeaworthyError } from "../../shared/errors/index.ts";
import { type Collector, contentOf } from "../../shared/layers/index.ts";
import { encodeName } from "../../shared/oci/tar/names.ts";
import { type Package, readImages } from "../../shared/packages/index.ts";

/** File or symlink of a root file system. */
export interface RootFile {
  /** Kind, and digest of the content or target of the link. */
  readonly content: string;
  /** Permission bits; 0 for symlinks. */
  readonly mode: number;
}

/** Files of a root file system by path, with all that were seen under a path, and the purls of its packages. */
export interface RootView {
  readonly files: ReadonlyMap<string, readonly RootFile[]>;
  readonly packages: ReadonlySet<string>;
}

/** Collects what there is to compare of every file. */
const everything: Collector<RootFile> = {
  name: "fuzz",
  version: 1,
  wants: ({ type }) => type === "file" || type === "hardlink" || type === "symlink",
  collect(file) {
    const { type, mode, linkTarget } = file.header;
    if (type === "symlink") return { content: `symlink ${latin1(linkTarget)}`, mode: 0 };
    const content = contentOf(file);
    return rootFile(mode, content.read(0, content.size));
  },
};

/** Reads an image as this project does. Returns the refusal as text if it refuses. */
export async function readOwnView(source: string): Promise<RootView | string> {
  try {
    const [read] = await readImages(source, { collectors: [everything] });
    if (read === undefined) return "no image";
    const files = new Map<string, RootFile[]>();
    for (const { header, value, hiddenBy } of read.walk.found(everything)) {
      const path = latin1(header.path);
      if (hiddenBy === undefined) files.set(path, [...(files.get(path) ?? []), value]);
    }
    return { files, packages: purlsOf(read.catalog.packages) };
  } catch (error) {
    if (error instanceof SeaworthyError) return error.message;
    throw error;
  }
}

/** Reads a directory that a runtime unpacked. */
export async function readRoot(root: string): Promise<RootView> {
  const files = new Map<string, RootFile[]>();
  walk(Buffer.from(root), "", files);
  const [read] = await readImages(`dir:${root}`);
  return { files, packages: purlsOf(read?.catalog.packages ?? []) };
}

function walk(directory: Buffer, path: string, files: Map<string, RootFile[]>): void {
  for (const name of readdirSync(directory, { encoding: "buffer" })) {
    const full = Buffer.concat([directory, Buffer.from("/"), name]);
    const status = lstatSync(full);
    const child = `${path}/${name.toString("latin1")}`;
    if (status.isDirectory()) walk(full, child, files);
    else if (status.isSymbolicLink())
      files.set(child, [
        { content: `symlink ${readlinkSync(full, { encoding: "buffer" }).toString("latin1")}`, mode: 0 },
      ]);
    else if (isWhole(status)) files.set(child, [rootFile(status.mode, readFileSync(full))]);
  }
}

function isWhole(status: Stats): boolean {
  return status.isFile() && status.size < 64 * 2 ** 20;
}

/** Returns the bytes of a name, a character each. */
function latin1(name: string): string {
  return Buffer.from(encodeName(name)).toString("latin1");
}

function rootFile(mode: number, content: Uint8Array): RootFile {
  return { content: `file ${hash("sha256", content, "hex")}`, mode: mode & 0o7777 };
}

function purlsOf(packages: readonly Package[]): ReadonlySet<string> {
  return new Set(packages.map(({ purl }) => purl));
}
