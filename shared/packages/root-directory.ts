import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { treeDigest } from "../layers/index.ts";
import type { ImageConfig, OpenedImage } from "../oci/index.ts";

const prefix = "dir:";
/** Media type of an unpacked root: files without a configuration. */
export const rootDirectoryType = "application/vnd.seaworthy.root.v1";

/** What makes a directory an image's own form, whatever else lies in it. */
const imageMarkers = ["index.json", "oci-layout", "manifest.json"];
/** What a root file system has: a name of its own or a package database. */
const rootMarkers = [
  ...["etc/os-release", "usr/lib/os-release", "etc/alpine-release"],
  ...["var/lib/dpkg/status", "var/lib/dpkg/status.d", "lib/apk/db/installed", "usr/lib/apk/db/installed"],
  ...["var/lib/rpm", "usr/lib/sysimage/rpm", "var/lib/pacman/local", "usr/lib/opkg/status"],
];

/**
 * The directory of an unpacked root file system that a source means: any directory behind `dir:`, or a path to one that
 * holds an os-release or a package database and is no OCI layout or unpacked docker archive.
 * @returns undefined for every other source.
 * @throws InvalidError `FOLDER_NOT_FOUND` when there is no directory behind `dir:`.
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

async function containsOneOf(directory: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await exists(join(directory, name))) return true;
  return false;
}

/** Links count as what they are: in an unpacked root they may lead to places of this machine. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * An unpacked root as an image without layers and settings: its digest is `treeDigest`, so that what is written of it
 * is bound to its files. It has no manifest; the digest of the config is the same, and the platform is unknown.
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
