import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import { byteCount, count } from "../../../shared/text/index.ts";
import { byLayer, type ImageProblem, imageProblem, imageRule, placesOf } from "../image-check.ts";
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

export const leftoverRules = [packageCacheRule, repositoryRule];

interface CacheKind {
  readonly name: string;
  readonly path: RegExp;
  readonly aliases: readonly string[];
}

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
];
const gitDirectory = "Git repository";

/** Collects files that package managers leave behind, by kind. */
export const leftovers: Collector<string> = {
  name: "hygiene/leftovers",
  version: 1,
  headersOnly: true,
  wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== undefined,
  collect: ({ header }) => kindOf(header.path),
};

function kindOf(path: string): string | undefined {
  if (path.endsWith("/.git/config")) return gitDirectory;
  if (!path.includes("/cache/") && !path.includes("/lists/") && !path.includes("/.") && !path.startsWith("/etc/apk/")) {
    return undefined;
  }
  return kinds.find((kind) => kind.path.test(path))?.name;
}

/**
 * Reports one finding per kind and layer. Files that a later layer removes count, because the image still ships them.
 * Files that a package installed are no leftovers. Pure.
 */
export function leftoverProblems(
  files: readonly FoundFile<string>[],
  subject: ImageSubject,
  owners: HygieneOwners,
): ImageProblem[] {
  const left = files.filter((file) => owners.of(file) === undefined);
  return [...Map.groupBy(left, ({ value }) => value)].flatMap(([name, leftoverFiles]) =>
    byLayer(leftoverFiles).map((group) => {
      const facts = { subject, about: [name], imageLocations: placesOf(group) };
      if (name === gitDirectory) {
        const directories = group.map(({ header }) => header.path.slice(0, -"/config".length));
        return imageProblem(repositoryRule, {
          ...facts,
          message: `the image contains ${directories.length === 1 ? "a Git repository" : "Git repositories"}: ${directories.join(", ")}`,
        });
      }
      const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
      const removed = group.every(({ hiddenBy }) => hiddenBy !== undefined) ? ", removed later but still shipped" : "";
      return imageProblem(packageCacheRule, {
        ...facts,
        message: `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`,
        aliases: kinds.find((kind) => kind.name === name)?.aliases ?? [],
      });
    }),
  );
}
