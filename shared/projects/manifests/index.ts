import type { Manifest, ManifestFormat } from "../manifest.ts";
import { cargoFormat } from "./cargo.ts";
import { composerFormat } from "./composer.ts";
import { goModFormat } from "./go.ts";
import { gradleFormat, versionCatalogFormat } from "./gradle.ts";
import { pomFormat } from "./maven.ts";
import { packageJsonFormat, pnpmWorkspaceFormat } from "./npm.ts";
import { nugetFormat } from "./nuget.ts";
import { pipfileFormat, pyprojectFormat, requirementsFormat } from "./python.ts";
import { gemfileFormat } from "./ruby.ts";

const formats: readonly ManifestFormat[] = [
  packageJsonFormat,
  pnpmWorkspaceFormat,
  requirementsFormat,
  pyprojectFormat,
  pipfileFormat,
  cargoFormat,
  goModFormat,
  pomFormat,
  gradleFormat,
  versionCatalogFormat,
  gemfileFormat,
  composerFormat,
  nugetFormat,
];

/** Tells whether a file is a manifest, by its path. */
export function isManifest(path: string): boolean {
  return formatOf(path) !== undefined;
}

/**
 * Reads a manifest. Undefined if the path is not one of a manifest.
 * @throws Error if the text is damaged.
 */
export function readManifest(path: string, text: string): Manifest | undefined {
  const format = formatOf(path);
  return format === undefined ? undefined : { path, text, type: format.type, ...format.read(text, path) };
}

function formatOf(path: string): ManifestFormat | undefined {
  return formats.find((format) => format.isNamed(path));
}
