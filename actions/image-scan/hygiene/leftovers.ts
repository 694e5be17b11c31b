import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";
import { byteCount, count } from "../../../shared/text/index.ts";
import { byLayer, type ImageProblem, imageProblem, imageRule, placesOf, qualityRule } from "../image-check.ts";
import type { HygieneOwners } from "./owners.ts";

const packageCacheRule = imageRule({
  id: "SW-IM-package-cache",
  name: "PackageCache",
  severity: "low",
  summary: "Remove package manager caches in the layer that creates them.",
  why: "Caches make every pull larger, and stale package lists make later builds install old versions.",
  advice: "Clean up in the same RUN instruction or use a cache mount. A later RUN cannot shrink an earlier layer.",
  before: "RUN apt-get update && apt-get install -y curl",
  after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
  tags: ["CWE-459"],
  precision: "high",
});

const repositoryRule = imageRule({
  id: "SW-IM-repository-directory",
  name: "RepositoryDirectory",
  severity: "medium",
  summary: "Keep Git repositories out of the image.",
  why: "A repository ships its whole history: removed files, authors, and often credentials in its configuration.",
  advice: "Add .git to .dockerignore, or copy only the files that the image needs.",
  before: "COPY . /app",
  after: "# .dockerignore: .git\nCOPY . /app",
  tags: ["CWE-527", "CWE-538"],
  precision: "high",
});

const buildCacheRule = qualityRule({
  id: "SW-IM-build-cache",
  name: "BuildCache",
  severity: "low",
  summary: "Keep the caches of build tools out of the image.",
  why: "Only builds read them. They make every pull larger.",
  advice: "Use a cache mount, or copy only what the build makes from an earlier stage.",
  before: "RUN mvn package",
  after: "RUN --mount=type=cache,target=/root/.m2 mvn package",
  tags: ["efficiency", "CWE-459"],
});

const temporaryRule = qualityRule({
  id: "SW-IM-temporary-files",
  name: "TemporaryFiles",
  severity: "low",
  summary: "Remove temporary files in the RUN that creates them.",
  why: "Temporary files, core dumps and package files make every pull larger, and nothing in the container needs them.",
  advice: "Remove them in the same RUN, or mount a temporary file system for the build.",
  before: "RUN ./configure && make install",
  after: "RUN --mount=type=tmpfs,target=/tmp ./configure && make install",
  tags: ["efficiency", "CWE-459"],
});

export const leftoverRules = [packageCacheRule, repositoryRule, buildCacheRule, temporaryRule];

interface CacheKind {
  readonly name: string;
  readonly path: RegExp;
  readonly aliases: readonly string[];
  /** Default: `packageCacheRule`. */
  readonly rule?: typeof packageCacheRule;
  /** Commands that read it when they start the container. */
  readonly readBy?: RegExp;
  /** Least bytes of a layer to report. Default: 1. */
  readonly minBytes?: number;
}

const build = { rule: buildCacheRule, aliases: [], minBytes: 100_000 } as const;
const temporary = { rule: temporaryRule, aliases: [], minBytes: 100_000 } as const;

const kinds: readonly CacheKind[] = [
  { name: "apt lists", path: /^\/var\/lib\/apt\/lists\/[^/]+_/, aliases: ["DKL-DI-0005"] },
  { name: "apt archives", path: /^\/var\/cache\/apt\/.*\.(?:deb|bin)$/, aliases: [] },
  {
    name: "apk cache",
    path: /^\/(?:var\/cache|etc)\/apk\/(?:cache\/)?[^/]+\.(?:apk|tar\.gz)$/,
    aliases: ["DKL-DI-0004"],
  },
  {
    name: "yum or dnf cache",
    path: /^\/var\/cache\/(?:yum|dnf|libdnf5|zypp)\/.+\.(?:rpm|xml|gz|zst|solv\w*|sqlite)$/,
    aliases: [],
  },
  { name: "pip cache", path: /\/\.cache\/pip\/.+/, aliases: [] },
  { name: "npm cache", path: /\/\.npm\/_cacache\/.+/, aliases: [] },
  { name: "yarn or pnpm cache", path: /\/\.cache\/(?:yarn|pnpm)\/.+/, aliases: [] },
  { name: "Go build cache", path: /\/\.cache\/go-build\/.+/, aliases: [] },
  { name: "Composer cache", path: /\/\.(?:cache\/)?composer\/(?:cache\/)?files\/.+/, aliases: [] },
  { name: "pacman cache", path: /^\/var\/cache\/pacman\/pkg\/.+/, ...build },
  { name: "uv cache", path: /\/\.cache\/uv\/.+/, ...build, readBy: /\buvx?\b/ },
  { name: "Poetry cache", path: /\/\.cache\/pypoetry\/(?:cache|artifacts)\/.+/, ...build },
  { name: "conda archives", path: /\/pkgs\/(?:cache\/)?[^/]+\.(?:conda|tar\.bz2)$/, ...build },
  { name: "Bun cache", path: /\/\.bun\/install\/cache\/.+/, ...build, readBy: /\bbunx?\b/ },
  { name: "pnpm store", path: /\/\.(?:local\/share\/pnpm\/store|pnpm-store)\/v\d+\/files\/.+/, ...build },
  { name: "yarn cache", path: /\/\.yarn\/berry\/cache\/.+/, ...build, readBy: /\byarn\b/ },
  { name: "Go module cache", path: /\/go\/pkg\/mod\/.+/, ...build, readBy: /\b(?:go|air|dlv)\b/ },
  {
    name: "Cargo registry",
    path: /\/\.?cargo\/(?:registry|git)\/(?:cache|src|index|db|checkouts)\/.+/,
    ...build,
    readBy: /\bcargo\b/,
  },
  { name: "gem archives", path: /\/(?:gems|ruby|bundle)\/(?:[^/]+\/){0,3}cache\/[^/]+\.gem$/, ...build },
  { name: "Maven repository", path: /\/\.m2\/repository\/.+/, ...build, readBy: /\bmvnw?\b/ },
  { name: "Gradle cache", path: /\/\.gradle\/(?:caches|wrapper\/dists)\/.+/, ...build, readBy: /\bgradlew?\b/ },
  { name: "NuGet cache", path: /\/\.local\/share\/NuGet\/(?:v3-cache|http-cache)\/.+/, ...build },
  { name: "Bazel cache", path: /\/\.cache\/bazel\/.+/, ...build, readBy: /\bbazel(?:isk)?\b/ },
  { name: "ccache", path: /\/\.(?:cache\/)?s?ccache\/.+/, ...build },
  { name: "temporary files", path: /^\/(?:var\/)?tmp\/.+/, ...temporary },
  { name: "core dumps", path: /\/core\.\d+$/, ...temporary },
  { name: "package files", path: /^\/(?!usr\/share\/)[^:]*\.(?:deb|rpm)$/, ...temporary },
];
const gitDirectory = "Git repository";

/** Collects files that package managers leave behind, by kind. */
export const leftovers: Collector<string> = {
  name: "hygiene/leftovers",
  version: 2,
  headersOnly: true,
  wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== undefined,
  collect: ({ header }) => kindOf(header.path),
};

/** Returns whether the rules about leftovers may report a file of this path. */
export function isLeftover(path: string): boolean {
  return kindOf(path) !== undefined;
}

/** Returns whether a file is in the cache of a package manager, which is reported also if a later layer deletes it. */
export function isPackageCache(path: string): boolean {
  const name = kindOf(path);
  return name !== undefined && kinds.some((kind) => kind.name === name && kind.rule === undefined);
}

/** Parts of the paths of all kinds, to tell most files apart fast. */
const parts = /\/(?:cache|lists|\.|mod|registry|git|pkgs|tmp|apk|core\.)|\.(?:deb|rpm)$/;

function kindOf(path: string): string | undefined {
  if (path.endsWith("/.git/config")) return gitDirectory;
  return parts.test(path) ? kinds.find((kind) => kind.path.test(path))?.name : undefined;
}

/**
 * Reports one finding per kind and layer. Package caches that a later layer removes count, because the image still ships them.
 * Files that a package installed are no leftovers, and neither is what the command of the container reads. Pure.
 */
export function leftoverProblems(
  files: readonly FoundFile<string>[],
  subject: ImageSubject,
  owners: HygieneOwners,
  { entrypoint, cmd }: Pick<ImageConfig, "entrypoint" | "cmd">,
): ImageProblem[] {
  const left = files.filter((file) => owners.of(file) === undefined);
  const command = [...entrypoint, ...cmd].join(" ");
  return [...Map.groupBy(left, ({ value }) => value)].flatMap(([name, leftoverFiles]) =>
    byLayer(leftoverFiles).flatMap((group) =>
      name === gitDirectory ? repositories(group, subject) : cacheProblems(name, group, subject, command),
    ),
  );
}

function repositories(group: readonly FoundFile<string>[], subject: ImageSubject): ImageProblem {
  const directories = group.map(({ header }) => header.path.slice(0, -"/config".length));
  return imageProblem(repositoryRule, {
    subject,
    about: [gitDirectory],
    imageLocations: placesOf(group),
    message: `the image contains ${directories.length === 1 ? "a Git repository" : "Git repositories"}: ${directories.join(", ")}`,
  });
}

/** Returns whether a container has a file that its command does not name. What layers hide is another rule's. */
function isKept({ header, hiddenBy }: FoundFile<string>, command: string): boolean {
  return hiddenBy === undefined && !command.includes(header.path);
}

/** Reports files of one kind and layer, unless the command of the container reads them. */
function cacheProblems(
  name: string,
  files: readonly FoundFile<string>[],
  subject: ImageSubject,
  command: string,
): ImageProblem[] {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined || kind.readBy?.test(command) === true) return [];
  const { rule = packageCacheRule, aliases, minBytes = 1 } = kind;
  const group = rule === packageCacheRule ? files : files.filter((file) => isKept(file, command));
  const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
  if (bytes < minBytes) return [];
  const removed = group.every(({ hiddenBy }) => hiddenBy !== undefined) ? ", removed later but still shipped" : "";
  const message = `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`;
  return [imageProblem(rule, { message, subject, about: [name], aliases, imageLocations: placesOf(group), bytes })];
}
