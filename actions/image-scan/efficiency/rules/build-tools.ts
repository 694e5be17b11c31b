import { posix } from "node:path";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { ImageConfig } from "../../../../shared/oci/index.ts";
import type { Catalog, Package, PackageType } from "../../../../shared/packages/index.ts";
import { byteCount, count } from "../../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, pathList, qualityRule } from "../../image-check.ts";
import type { DockerfileLines } from "../../lines.ts";
import { startWords } from "../commands.ts";
import type { LayerOwners } from "../layer-owners.ts";

const buildToolsRule = qualityRule({
  id: "SW-IM-build-tools",
  name: "BuildTools",
  severity: "low",
  summary: "Keep compilers and development packages out of the image.",
  why: "Compilers, headers and build systems make every pull larger, add vulnerabilities, and help intruders. No other package of the image requires these. Whether a program calls them cannot be seen.",
  advice: "Compile in an earlier stage and copy the result, or remove the packages in the RUN that installs them.",
  before: "RUN apt-get update && apt-get install -y gcc libpq-dev && pip install psycopg2",
  after:
    "FROM python:3.13 AS build\nRUN pip install --prefix=/install psycopg2\nFROM python:3.13-slim\nCOPY --from=build /install /usr/local",
  tags: ["efficiency", "CWE-1104"],
  precision: "medium",
});

export const buildToolRules = [buildToolsRule];

/** Names of packages that only builds need. Libraries and interpreters that they depend on are none. */
const toolNames: Partial<Record<PackageType, RegExp>> = {
  deb: /^(?:(?:build-essential|gcc|g\+\+|cpp|clang|llvm|gfortran|binutils|rustc|cargo|golang|make|cmake|ninja-build|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|dpkg-dev|pkg-config|pkgconf|patch|m4)(?:-(?:[\d.]+|base|bin|go|src|common|data|x86-64-linux-gnu|aarch64-linux-gnu))*|[\w.+-]+-dev)$/,
  apk: /^(?:build-base|gcc|g\+\+|clang\d*|llvm\d*|gfortran|binutils|rust|cargo|go|make|cmake|samurai|ninja|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|abuild|pkgconf|patch|m4|fortify-headers|linux-headers|[\w.+-]+-dev)$/,
  rpm: /^(?:gcc(?:-c\+\+|-gfortran)?|cpp|clang|llvm|binutils|rust|cargo|golang(?:-bin|-src)?|make|cmake|ninja-build|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|rpm-build|pkgconf(?:-pkg-config)?|patch|m4|kernel-headers|glibc-headers|[\w.+-]+-devel)$/,
};
/** Packages that compile while they run. */
const jitPackages = /^pkg:pypi\/(?:triton|torch|tensorflow|jax|pytensor|cython|ninja)@/;
/** Programs of images that are for builds and for people. */
const interactive = /^(?:sh|bash|ash|dash|zsh|fish|sleep|tail|cat|sshd|jenkins-agent|systemd|init|code-server)$/;

/** Packages of one layer that only builds need. */
interface LeftTools {
  readonly layer: number;
  readonly installed: readonly string[];
  readonly others: number;
  readonly bytes: number;
}

/**
 * Reports one finding for each RUN that installs such packages by name, with the packages of the same kind that only
 * they require. Requires the Dockerfile. Pure.
 */
export function buildToolProblems(
  { packages }: Pick<Catalog, "packages">,
  { entrypoint, cmd }: Pick<ImageConfig, "entrypoint" | "cmd">,
  subject: ImageSubject,
  owners: LayerOwners,
  lines: Pick<DockerfileLines, "originOf"> | undefined,
): ImageProblem[] {
  const words = startWords({ entrypoint, cmd }).map((word) => posix.basename(word));
  const isForPeople = words.length === 0 || (words.length === 1 && interactive.test(words[0] ?? ""));
  if (lines === undefined || isForPeople || packages.some(({ purl }) => jitPackages.test(purl))) return [];
  return leftTools(packages, lines, new Set(words)).map(({ layer, installed, others, bytes }) =>
    imageProblem(buildToolsRule, {
      message: `${owners.nameOf(layer)} leaves ${count(installed.length + others, "package")} that only builds need, ${byteCount(bytes)}: ${pathList(installed)}${others === 0 ? "" : ` and what they require`}`,
      subject,
      about: installed.slice(0, 1),
      layer,
      bytes,
    }),
  );
}

function leftTools(
  packages: readonly Package[],
  lines: Pick<DockerfileLines, "originOf">,
  used: ReadonlySet<string>,
): readonly LeftTools[] {
  const tools = packages.flatMap((pkg) => {
    const layer = layerOf(pkg);
    const origin = layer === undefined ? undefined : lines.originOf(layer);
    if (layer === undefined || origin === undefined || origin.inBase || origin.instruction.keyword !== "RUN") return [];
    return toolNames[pkg.type]?.test(pkg.name) === true && !used.has(pkg.name) ? [{ pkg, layer }] : [];
  });
  const named = new Map([...new Set(tools.map(({ layer }) => layer))].map((layer) => [layer, wordsOf(layer, lines)]));
  const seeds = tools.filter(({ pkg, layer }) => named.get(layer)?.has(pkg.name) === true);
  const unneeded = withUnneeded(
    packages,
    seeds.map(({ pkg }) => pkg),
    tools.map(({ pkg }) => pkg),
  );
  return [
    ...Map.groupBy(
      tools.filter(({ pkg }) => unneeded.has(pkg.purl)),
      ({ layer }) => layer,
    ),
  ].flatMap(([layer, group]) => {
    const installed = group.filter((tool) => seeds.includes(tool)).map(({ pkg }) => pkg.name);
    if (installed.length === 0) return [];
    const bytes = group.reduce((sum, { pkg }) => sum + (pkg.installedBytes ?? 0), 0);
    return [{ layer, installed, others: group.length - installed.length, bytes }];
  });
}

/** Returns the lowest layer from which on the package exists. */
function layerOf({ locations }: Package): number | undefined {
  const layers = locations.flatMap(({ layer }) => layer?.index ?? []);
  return layers.length === 0 ? undefined : Math.min(...layers);
}

/** Returns the words of a RUN without versions. */
function wordsOf(layer: number, lines: Pick<DockerfileLines, "originOf">): ReadonlySet<string> {
  const instruction = lines.originOf(layer)?.instruction;
  const texts = [instruction?.args.text ?? "", ...(instruction?.heredocs ?? []).map(({ body }) => body.text)];
  return new Set(texts.flatMap((text) => text.split(/[\s;&|"'\\]+/)).map((word) => word.replace(/[=<>~:@/].*$/, "")));
}

/**
 * Removes the seeds that other packages require, and adds candidates that only what is removed requires, until nothing
 * changes.
 */
function withUnneeded(
  packages: readonly Package[],
  seeds: readonly Package[],
  candidates: readonly Package[],
): ReadonlySet<string> {
  const requiredBy = new Map<string, string[]>();
  for (const { purl, requires = [] } of packages) {
    for (const required of requires) {
      const dependents = requiredBy.get(required);
      if (dependents === undefined) requiredBy.set(required, [purl]);
      else dependents.push(purl);
    }
  }
  // Packages may require each other, so start with all and remove what something else requires.
  const unneeded = new Set(candidates.map(({ purl }) => purl));
  const todo = packages.filter(({ purl }) => !unneeded.has(purl)).map(({ purl }) => purl);
  const seedPurls = new Set(seeds.map(({ purl }) => purl));
  // What nothing requires and nobody named was installed for a reason that is not known.
  for (const { purl } of candidates) {
    if (!seedPurls.has(purl) && requiredBy.get(purl) === undefined && unneeded.delete(purl)) todo.push(purl);
  }
  const byPurl = new Map(packages.map((pkg) => [pkg.purl, pkg]));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    for (const required of byPurl.get(next)?.requires ?? []) if (unneeded.delete(required)) todo.push(required);
  }
  return unneeded;
}
