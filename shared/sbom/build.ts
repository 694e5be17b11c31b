import { oneLine } from "../text/index.ts";
import { componentOf, osComponent } from "./component.ts";
import type { Bom, BomInput, Completeness, Component } from "./model.ts";
import { ownFiles, statedFiles } from "./owned-files.ts";
import { rootOf } from "./root.ts";

/** Builds the model that all writers use. Pure and deterministic; the order of the input does not matter. */
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

/** Removes fractions of a second, which SPDX does not support. */
function wholeSeconds(timestamp: string): string {
  return timestamp.replace(/\.\d+(?=Z$)/, "");
}

function byRef(a: Component, b: Component): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

/** Returns the completeness. A scanner cannot know that it saw everything, only that it missed something. */
function completenessOf({ gaps }: BomInput): Completeness {
  return gaps.some(({ weight }) => weight === "partial") ? "incomplete" : "unknown";
}

/** Returns the identity of the subject: an image's digest, otherwise its content. */
function identityOf({ subject, tool, profile, author }: BomInput, components: readonly Component[]): string {
  const digest = subject.kind === "directory" ? undefined : subject.digest;
  const content = digest ?? [subject.name, ...components.map(({ ref }) => ref)];
  const platform = subject.kind === "directory" ? undefined : subject.platform;
  return JSON.stringify([subject.kind, content, platform, tool.name, tool.version, profile, author]);
}
