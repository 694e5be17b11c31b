import { open } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { exists, isFile, kindOf } from "../../shared/files/index.ts";
import type { SourceSubject } from "../../shared/findings/index.ts";
import { catalogDirectory } from "../../shared/packages/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import { bomOfSbom, looksLikeSbom, sbomText } from "../../shared/sbom/index.ts";
import type { Context } from "./context.ts";
import { type Described, describeImages, readOptionsFor, unhashedFiles } from "./describe.ts";
import { commonBom, timestampOf } from "./options.ts";

/** Source of an SBOM: an image in any form, a directory, or another SBOM. */
type Source = { readonly kind: "image" | "directory" | "sbom"; readonly path: string };

/** Reads a source once. Returns one description per platform for images, otherwise one. */
export async function describeSource(source: string, context: Context): Promise<readonly Described[]> {
  const { kind, path } = await sourceOf(source, context.host);
  switch (kind) {
    case "directory":
      return [await directoryBom(path, context)];
    case "sbom":
      return [await documentBom(path, context)];
    case "image":
      return describeImages(await readInputImages([path], context, readOptionsFor(context)), context);
  }
}

/** Detects the kind of a source by its prefix, otherwise by its content. */
async function sourceOf(source: string, host: Context["host"]): Promise<Source> {
  if (source.startsWith("dir:")) return { kind: "directory", path: source.slice(4) };
  if (source.startsWith("sbom:")) return { kind: "sbom", path: source.slice(5) };
  const path = resolvePath(host, source);
  const kind = await kindOf(path);
  if (kind === "directory") {
    const isImage = (await exists(join(path, "index.json"))) || (await exists(join(path, "manifest.json")));
    return { kind: isImage ? "image" : "directory", path: source };
  }
  const isSbom = (await isFile(path)) && looksLikeSbom(await headOf(path));
  return { kind: isSbom ? "sbom" : "image", path: source };
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Describes a directory: the installed packages of an unpacked root file system, otherwise the packages in lockfiles.
 */
async function directoryBom(givenText: string, context: Context): Promise<Described> {
  const { host, now } = context;
  const path = resolvePath(host, givenText);
  const isRoot = (await exists(join(path, "etc/os-release"))) || (await exists(join(path, "usr/lib/os-release")));
  const { os, packages, owned, gaps } = await catalogDirectory(path, isRoot ? "image" : "source");
  const { commit, repository } = host.run;
  const name = path === resolve(host.root) ? (repository ?? basename(path)) : basename(path);
  return {
    subject: sourceSubject(path, context),
    bom: {
      ...commonBom(context),
      subject: { kind: "directory", name, ...(commit === undefined ? {} : { commit }) },
      ...(os === undefined ? {} : { os }),
      ...{ layers: [], packages, owned, gaps: [...gaps, ...unhashedFiles(context)] },
      timestamp: timestampOf(context, undefined, now),
    },
  };
}

async function documentBom(givenText: string, context: Context): Promise<Described> {
  const { host, now } = context;
  const path = resolvePath(host, givenText);
  const { readSbom } = await import("../../shared/sbom/read/index.ts");
  const read = readSbom(await sbomText(path, givenText), givenText);
  const converted = bomOfSbom(read, basename(givenText));
  return {
    subject: sourceSubject(path, context),
    bom: {
      ...commonBom(context),
      ...converted,
      gaps: [...converted.gaps, ...unhashedFiles(context)],
      timestamp: timestampOf(context, read.timestamp, now),
    },
  };
}

function sourceSubject(path: string, { host }: Context): SourceSubject {
  const inside = relative(resolve(host.root), path).replaceAll("\\", "/");
  const { commit } = host.run;
  return { kind: "source", path: inside === "" ? "." : inside, ...(commit === undefined ? {} : { commit }) };
}
