import { posix } from "node:path";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { Analyzer } from "../../../../shared/layers/index.ts";
import { type ImageProblem, imageProblem, pathList, qualityRule } from "../../image-check.ts";
import type { LayerOwners } from "../layer-owners.ts";
import { access, mayAccess, resolveUser } from "../users.ts";

const unwritableRule = qualityRule({
  id: "SW-IM-unwritable-directory",
  name: "UnwritableDirectory",
  severity: "low",
  summary: "Give the user of the image the directories that it writes to.",
  why: "A new volume has the owner and permissions of the directory in the image, so the user of the container cannot write to it. Programs fail if they cannot write to the home directory.",
  advice: "Create the directory and change its owner before VOLUME and USER.",
  before: "RUN useradd --uid 10001 app\nVOLUME /data\nUSER 10001",
  after: "RUN useradd --uid 10001 app && install -d -o 10001 /data\nVOLUME /data\nUSER 10001",
  tags: ["correctness", "CWE-732"],
});

export const unwritableRules = [unwritableRule];

/** Directory that the user of an image cannot write to. */
export interface UnwritableDirectory {
  readonly path: string;
  readonly kind: "volume" | "home";
  /** Position of the layer that states its owner. Absent if none does. */
  readonly layer?: number;
}

const maxVolumes = 100;

/** Lists the volumes and the home directory that the user of an image, if not root, cannot write to. */
export const unwritableDirectories: Analyzer<readonly UnwritableDirectory[]> = {
  name: "efficiency/unwritable",
  version: 1,
  analyze(image) {
    const { config, isComplete } = image;
    if (!isComplete || config.os !== "linux") return [];
    const user = resolveUser(image);
    if (user === undefined || "unknown" in user || user.uid === 0) return [];
    const stated = config.env.findLast((entry) => entry.startsWith("HOME="))?.slice("HOME=".length);
    const home = stated ?? user.home ?? "";
    const places = [
      ...config.volumes
        .slice(0, maxVolumes)
        .map((path) => ({ path: posix.resolve("/", path), kind: "volume" as const })),
      // Accounts of services have homes that nobody writes to.
      ...(/^\/home\/[^/]+\/?$/.test(home) ? [{ path: posix.resolve(home), kind: "home" as const }] : []),
    ];
    return places.flatMap((place): UnwritableDirectory[] => {
      const entry = image.find(place.path);
      // Runtimes create a missing volume for root. A missing home directory may be on purpose.
      if (entry === undefined) return place.kind === "volume" ? [place] : [];
      if (entry.kind !== "directory" || mayAccess(entry, user, access.write)) return [];
      return [{ ...place, ...(entry.layer === undefined ? {} : { layer: entry.layer }) }];
    });
  },
};

/** Reports one finding for volumes, and one for the home directory. Pure. */
export function unwritableProblems(
  directories: readonly UnwritableDirectory[],
  subject: ImageSubject,
  owners: LayerOwners,
  user: string,
): ImageProblem[] {
  const kinds = [
    { kind: "volume", noun: "a VOLUME", setBy: ["VOLUME"] },
    { kind: "home", noun: "its home directory", setBy: ["USER"] },
  ] as const;
  return kinds.flatMap(({ kind, noun, setBy }) => {
    const found = directories.filter((directory) => directory.kind === kind);
    const [first] = found;
    if (first === undefined) return [];
    const message = `the user ${user} cannot write to ${noun}: ${pathList(found.map(({ path }) => path))}`;
    const owner = first.layer !== undefined && owners.isOwn(first.layer) ? { layer: first.layer } : { setBy };
    const place = kind === "home" ? owner : { setBy };
    return [imageProblem(unwritableRule, { message, subject, about: [kind, first.path.toWellFormed()], ...place })];
  });
}
