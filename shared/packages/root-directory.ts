import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { treeDigest } from "../layers/index.ts";
import type { ImageConfig, OpenedImage } from "../oci/index.ts";

const prefix = "dir:";
/** Media type of an unpacked root file system, which has no configuration. */
export const rootDirectoryType = "application/vnd.seaworthy.root.v1";

/** Files that mark a directory as an image, whatever else it contains. */
const imageMarkers = ["index.json", "oci-layout", "manifest.json"];
/** Files that mark a root file system: its release file or a package database. */
const rootMarkers = [
  ...["etc/os-release", "usr/lib/os-release", "etc/alpine-release"],
  ...["var/lib/dpkg/status", "var/lib/dpkg/status.d", "lib/apk/db/installed", "usr/lib/apk/db/installed"],
  ...["var/lib/rpm", "usr/lib/sysimage/rpm", "var/lib/pacman/local", "usr/lib/opkg/status"],
];

/**
 * Returns the directory of an unpacked root file system: any directory after `dir:`, or a path to one that contains an
 * os-release or a package database and is not an OCI layout or unpacked docker archive.
 * @returns undefined for other sources.
 * @throws InvalidError `FOLDER_NOT_FOUND` if there is no directory after `dir:`.
 */
export async function rootDirectoryIn(source: string): Promise<string | undefined> {
  if (!source.startsWith(prefix)) return (await isRootDirectory(source)) ? source : undefined;
  const directory = source.slice(prefix.length);
  if (directory !== "" && (await isDirectory(directory))) return directory;
  throw new InvalidError("FOLDER_NOT_FOUND", "there is no such directory", {
    place: { what: source },
    advice: "Write the path of an unpacked root file system after dir:.",
  });
}

async function isRootDirectory(directory: string): Promise<boolean> {
  if (!(await isDirectory(directory)) || (await containsOneOf(directory, imageMarkers))) return false;
  return containsOneOf(directory, rootMarkers);
}

function isDirectory(path: string): Promise<boolean> {
  return lstat(join(path, ".")).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Checks whether a directory is an unpacked root file system, and not a source tree. */
export function hasRootMarkers(directory: string): Promise<boolean> {
  return containsOneOf(directory, rootMarkers);
}

async function containsOneOf(directory: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await exists(join(directory, name))) return true;
  return false;
}

/**
 * Returns whether a path exists. Does not follow links, because in an unpacked root they may point to files of this
 * machine.
 */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Creates an image without layers and settings from an unpacked root file system. Its digest is `treeDigest`, which
 * binds reports to its files. It has no manifest; the config's digest is the same, and the platform is unknown.
 */
export async function rootDirectoryImage(directory: string, entries?: number): Promise<OpenedImage> {
  const digest = await treeDigest(directory, entries);
  return {
    name: directory,
    tags: [],
    digest,
    configDigest: digest,
    mediaType: rootDirectoryType,
    platform: "linux/unknown",
    config: unknownConfig,
    history: [],
    layers: [],
    configBytes: new Uint8Array(0),
    annotations: {},
  };
}

const unknownConfig: ImageConfig = {
  os: "linux",
  architecture: "unknown",
  user: "",
  env: [],
  entrypoint: [],
  cmd: [],
  workingDir: "",
  exposedPorts: [],
  volumes: [],
  labels: {},
  onBuild: [],
  shell: [],
  history: [],
  diffIds: [],
};
