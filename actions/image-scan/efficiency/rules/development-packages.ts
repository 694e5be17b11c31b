import { posix } from "node:path";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { Analyzer, Collector, ImageToAnalyze } from "../../../../shared/layers/index.ts";
import { byteCount, count } from "../../../../shared/text/index.ts";
import { dictionaryIn, isDictionary } from "../../../../shared/values/index.ts";
import { type ImageProblem, imageProblem, pathList, qualityRule } from "../../image-check.ts";
import { startWords } from "../commands.ts";
import type { LayerOwners } from "../layer-owners.ts";

const developmentRule = qualityRule({
  id: "SW-IM-development-packages",
  name: "DevelopmentPackages",
  severity: "low",
  summary: "Install npm packages without development dependencies.",
  why: "npm recorded that only development needs these packages. They make every pull larger, and their vulnerabilities are in the image.",
  advice: "Run `npm ci --omit=dev`, or `npm prune --omit=dev` in the stage that builds, before COPY.",
  before: "RUN npm ci",
  after: "RUN npm ci --omit=dev",
  tags: ["efficiency", "CWE-1104"],
});

export const developmentRules = [developmentRule];

const maxBytes = 32 * 2 ** 20;
const maxPackages = 20_000;
const minBytes = 1_000_000;

/** Collects the directories of packages that npm installed only for development, relative to the project. */
export const npmDevelopment: Collector<readonly string[]> = {
  name: "efficiency/npm-development",
  version: 1,
  wants: ({ path, type }) => type === "file" && path.endsWith("/node_modules/.package-lock.json"),
  maxBytes,
  isForAnalyzers: true,
  collect({ body }) {
    const directories = developmentDirectories(Buffer.from(body).toString("utf8"));
    return directories.length === 0 ? undefined : directories;
  },
};

/** Lists the directories of a hidden lockfile that are `dev`, without those in other ones. Empty for damaged files. Pure. */
export function developmentDirectories(text: string): readonly string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  const names = Object.entries(dictionaryIn(document, "packages"))
    .filter(([path, entry]) => isDictionary(entry) && entry["dev"] === true && isPackagePath(path))
    .map(([path]) => path)
    .slice(0, maxPackages);
  const all = new Set(names);
  return names.filter((path) => !parentsOf(path).some((parent) => all.has(parent))).toSorted();
}

/** A path from the file is joined with a directory, so it must not leave it. */
function isPackagePath(path: string): boolean {
  return path.startsWith("node_modules/") && !path.split("/").includes("..");
}

function parentsOf(path: string): readonly string[] {
  const parts = path.split("/node_modules/");
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join("/node_modules/"));
}

/** Packages of one project and layer that only development needs. */
export interface DevelopmentPackages {
  readonly layer: number;
  readonly project: string;
  readonly packages: number;
  readonly bytes: number;
  /** The largest packages. */
  readonly largest: readonly string[];
}

/** Adds up the packages that only development needs, if the image runs Node.js itself or in production mode. */
export const developmentPackages: Analyzer<readonly DevelopmentPackages[]> = {
  name: "efficiency/development-packages",
  version: 1,
  analyze(image) {
    if (!runsProduction(image)) return [];
    const command = new Set(startWords(image.config).flatMap((word) => word.match(packageNames) ?? []));
    return image.found(npmDevelopment).flatMap(({ header, hiddenBy, value }) => {
      // The command may load one of them, such as a compiler.
      const isUsed = value.some((path) => command.has(nameOf(path)));
      return hiddenBy !== undefined || isUsed
        ? []
        : packagesOf(image, posix.dirname(posix.dirname(header.path)), value);
    });
  },
};

const packageNames = /@[\w.-]+\/[\w.-]+|[\w.-]+/g;

/** Returns the name of a package by its directory. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function runsProduction({ config }: ImageToAnalyze): boolean {
  const [program = ""] = startWords(config);
  const isTool = startWords(config).some((word) => /(?:^|\/)(?:npx|nodemon)$|\bdev(?:elopment)?\b|\btest\b/.test(word));
  return !isTool && (posix.basename(program) === "node" || config.env.includes("NODE_ENV=production"));
}

function packagesOf(
  image: ImageToAnalyze,
  project: string,
  directories: readonly string[],
): readonly DevelopmentPackages[] {
  const sizes = directories.flatMap((path) =>
    [...image.bytesBelow(`${project}/${path}`)].map(([layer, bytes]) => ({ layer, path, bytes })),
  );
  return [...Map.groupBy(sizes, ({ layer }) => layer)].flatMap(([layer, group]) => {
    const bytes = group.reduce((sum, each) => sum + each.bytes, 0);
    if (bytes < minBytes) return [];
    const largest = group.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, 3);
    const names = largest.map(({ path }) => nameOf(path));
    return [{ layer, project: project === "" ? "/" : project, packages: group.length, bytes, largest: names }];
  });
}

/** Reports one finding per project and layer. Pure. */
export function developmentProblems(
  found: readonly DevelopmentPackages[],
  subject: ImageSubject,
  owners: LayerOwners,
): ImageProblem[] {
  return found
    .filter(({ layer }) => owners.isOwn(layer))
    .map(({ layer, project, packages, bytes, largest }) =>
      imageProblem(developmentRule, {
        message: `${owners.nameOf(layer)} adds ${count(packages, "npm package")} that only development needs to ${pathList([project])}: ${byteCount(bytes)} (${pathList(largest)})`,
        subject,
        about: [project.toWellFormed()],
        layer,
        bytes,
      }),
    );
}
