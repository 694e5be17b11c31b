import { PackageURL } from "packageurl-js";
import type { CoverageGap } from "../findings/index.ts";
import { buildBom } from "./build.ts";
import type { JsonObject } from "./json.ts";
import type { BomInput, Component } from "./model.ts";

/** Run and subject of a snapshot. */
export interface SnapshotContext {
  /** Full commit id. */
  readonly sha: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly job: {
    readonly id: string;
    /** Stable for all runs of this job on this image, and unique to them: it decides which snapshot is replaced. */
    readonly correlator: string;
    readonly url?: string;
  };
  /** Home page of the tool. */
  readonly detectorUrl: string;
  /** File in the repository that the image is built from, `Dockerfile`. */
  readonly file?: string;
}

/**
 * Creates a snapshot for GitHub's dependency submission API (`POST /repos/{owner}/{repo}/dependency-graph/snapshots`,
 * version 0). GitHub rejects a whole snapshot for one invalid purl, so invalid ones are left out and returned as gaps.
 */
export function githubSnapshot(
  input: BomInput,
  { sha, ref, job, detectorUrl, file }: SnapshotContext,
): { readonly snapshot: JsonObject; readonly gaps: readonly CoverageGap[] } {
  const bom = buildBom(input);
  const packages = bom.components.filter(({ purl }) => purl !== undefined);
  const gaps: CoverageGap[] = [];
  const purls = new Map<string, string>();
  for (const { ref: key, purl = "" } of packages) {
    const valid = parsed(purl);
    if (valid === undefined) {
      gaps.push({
        what: purl,
        why: "it is not a valid purl, and GitHub would reject the whole snapshot because of it",
        weight: "note",
      });
    } else purls.set(key, valid);
  }
  const direct = new Set(bom.root.dependsOn);
  const resolved = Object.fromEntries(
    packages.flatMap((component) => {
      const purl = purls.get(component.ref);
      return purl === undefined ? [] : [[component.ref, dependency(component, purl, direct, purls)]];
    }),
  );
  const { digest, platform } = bom.root;
  const snapshot: JsonObject = {
    version: 0,
    sha,
    ref,
    scanned: bom.timestamp,
    job: { id: job.id, correlator: job.correlator, ...(job.url === undefined ? {} : { html_url: job.url }) },
    detector: { name: bom.tool.name, version: bom.tool.version, url: detectorUrl },
    manifests: {
      [bom.root.name]: {
        name: bom.root.name,
        ...(file === undefined ? {} : { file: { source_location: file } }),
        metadata: {
          ...(digest === undefined ? {} : { "image:digest": digest }),
          ...(platform === undefined ? {} : { "image:platform": platform }),
        },
        resolved,
      },
    },
  };
  return { snapshot, gaps };
}

function dependency(
  { ref, dependsOn, facts }: Component,
  purl: string,
  direct: ReadonlySet<string>,
  purlByRef: ReadonlyMap<string, string>,
): JsonObject {
  const isDevelopment = facts.some(([name]) => name === "seaworthy:package:development");
  return {
    package_url: purl,
    relationship: direct.has(ref) ? "direct" : "indirect",
    scope: isDevelopment ? "development" : "runtime",
    dependencies: dependsOn.filter((dependencyRef) => purlByRef.has(dependencyRef)),
  };
}

function parsed(purl: string): string | undefined {
  try {
    return PackageURL.fromString(purl).toString();
  } catch {
    return undefined;
  }
}
