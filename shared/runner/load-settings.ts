import { join, resolve } from "node:path";
import { configFileName, type LoadedConfig, loadConfig, noConfig } from "../config/index.ts";
import { digestOf } from "../evidence/digest.ts";
import type { UsedSettings } from "../evidence/index.ts";
import { exists } from "../files/index.ts";
import { baseOf, configPath, repositoryPath } from "./paths.ts";
import type { ActionCall, RunContext } from "./result.ts";
import { SettingsFiles } from "./settings-files.ts";

/** Configuration of a call: the base's for changes that are not merged. */
export interface LoadedSettings {
  readonly config: LoadedConfig;
  /** The configuration of the changes, which is only compared. */
  readonly proposed: LoadedConfig;
  readonly files: SettingsFiles;
}

/**
 * Loads the configuration of a call, of the changes and of their base. Both must be valid.
 * @throws InvalidError as `loadConfig`.
 */
export async function loadSettings({
  host,
  catalog,
}: Pick<ActionCall<never>, "host" | "catalog">): Promise<LoadedSettings> {
  const path = configPath(host);
  const files = new SettingsFiles(host, host.getInput("token"));
  const file = path ?? configFileName;
  const root = await files.rootFor([file], { isRecorded: false });
  if (root === host.root) {
    const config = await loadConfig(host.root, path, catalog);
    return { config, proposed: config, files };
  }
  const proposed = (await exists(join(host.root, file))) ? await loadConfig(host.root, path, catalog) : noConfig;
  return { config: await loadConfig(root, path, catalog), proposed, files };
}

/** Returns the settings of a run for its evidence. Undefined unless it examines changes that are not merged. */
export function usedSettings(
  action: string,
  { config, host, settingsFiles }: Pick<RunContext, "host"> & Partial<Pick<RunContext, "config" | "settingsFiles">>,
): UsedSettings | undefined {
  const used = settingsFiles?.used;
  if (used === undefined || config === undefined) return undefined;
  const path = config.file ?? configPath(host) ?? configFileName;
  return {
    config: { path, digest: sectionsDigest(config, action) },
    files: [...used.files],
    changes: [...used.changes],
  };
}

/** Digest of the sections that an action can read: its own, and that of the suite. */
export function sectionsDigest(config: LoadedConfig, action: string): string {
  return digestOf([config.section(action), config.section("check")]);
}

/**
 * Returns where to read files with settings, as `SettingsFiles.rootFor` does: a directory, and the paths relative to it.
 * @param paths relative to the checkout, or absolute.
 */
export async function settingsPlaces(
  { host, settingsFiles }: Pick<RunContext, "host"> & Partial<Pick<RunContext, "settingsFiles">>,
  paths: readonly string[],
  options?: Parameters<SettingsFiles["rootFor"]>[1],
): Promise<{ readonly root: string; readonly paths: readonly string[] }> {
  const root = settingsFiles === undefined ? host.root : await settingsFiles.rootFor(paths, options);
  if (root === host.root) return { root, paths };
  // What is outside the checkout is not in the copy either.
  return { root, paths: paths.map((path) => repositoryPath(host.root, path) ?? resolve(host.root, path)) };
}

/**
 * Returns where to read a file or directory with settings that an input names: a directory, and the path relative to it.
 * @param path relative to the workspace, or to the checkout if it exists only there.
 */
export async function settingsPlace(
  context: Parameters<typeof settingsPlaces>[0],
  path: string,
): Promise<{ readonly root: string; readonly path: string }> {
  const base = baseOf(context.host, path);
  const {
    root,
    paths: [inside = path],
  } = await settingsPlaces(context, [resolve(base, path)]);
  return root === context.host.root ? { root: base, path } : { root, path: inside };
}

/** Returns the absolute path of `settingsPlace`. */
export async function settingsPath(context: Parameters<typeof settingsPlace>[0], path: string): Promise<string> {
  const place = await settingsPlace(context, path);
  return resolve(place.root, place.path);
}
