import { oneLine } from "../text/index.ts";
import { componentOf, osComponent } from "./component.ts";
import type { Bom, BomInput, Completeness, Component } from "./model.ts";
import { ownFiles, statedFiles } from "./owned-files.ts";
import { rootOf } from "./root.ts";

/** The model that every writer reads. Pure and deterministic: order of input does not matter. */
export function buildBom(input: BomInput): Bom {
  const packages = [...input.packages, ...input.owned];
  const refs = new Set(packages.map(({ purl }) => purl));
  const { byPurl, rest: otherFiles } = ownFiles(packages, input.files ?? []);
  const profile = input.profile ?? "default";
  const origins = new Map(input.layers.map(({ index, origin }) => [index, origin]));
  const components = packages
    .map((pkg) =>
      componentOf(pkg, {
        refs,
        profile,
        origins,
        files: byPurl.get(pkg.purl) ?? [],
        statedFiles: input.statedFiles === true ? statedFiles(pkg, byPurl.get(pkg.purl) ?? []) : [],
        cpes: input.cpes?.get(pkg.purl),
      }),
    )
    .sort(byRef);
  const all = [...(input.os === undefined ? [] : [osComponent(input.os)]), ...components];
  return {
    profile,
    root: rootOf(input, all, otherFiles),
    components: all,
    timestamp: wholeSeconds(input.timestamp),
    tool: input.tool,
    author: input.author,
    layers: input.layers.toSorted((a, b) => a.index - b.index),
    lifecycle: input.subject.kind === "directory" ? "pre-build" : "post-build",
    completeness: completenessOf(input),
    gaps: input.gaps.map(({ what, why }) => oneLine(`${what}: ${why}`)).sort(),
    identity: identityOf(input, components),
  };
}

/** SPDX knows no fractions of a second. */
function wholeSeconds(timestamp: string): string {
  return timestamp.replace(/\.\d+(?=Z$)/, "");
}

function byRef(a: Component, b: Component): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

/** Nothing tells a scanner that it saw everything; that it did not see something, it knows. */
function completenessOf({ gaps }: BomInput): Completeness {
  return gaps.some(({ weight }) => weight === "partial") ? "incomplete" : "unknown";
}

/** An image is known by its digest; anything else only by what is in it. */
function identityOf({ subject, tool, profile, author }: BomInput, components: readonly Component[]): string {
  const digest = subject.kind === "directory" ? undefined : subject.digest;
  const content = digest ?? [subject.name, ...components.map(({ ref }) => ref)];
  const platform = subject.kind === "directory" ? undefined : subject.platform;
  return JSON.stringify([subject.kind, content, platform, tool.name, tool.version, profile, author]);
}
