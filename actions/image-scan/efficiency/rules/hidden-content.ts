import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { Analyzer, HiddenFile } from "../../../../shared/layers/index.ts";
import { isPackageDatabase } from "../../../../shared/packages/index.ts";
import { byteCount, count } from "../../../../shared/text/index.ts";
import { isPackageCache } from "../../hygiene/leftovers.ts";
import { type ImageProblem, imageProblem, pathList, qualityRule } from "../../image-check.ts";
import { DirectoryTotals, type LargestDirectories } from "../directory-totals.ts";
import type { LayerOwners } from "../layer-owners.ts";

const hiddenRule = qualityRule({
  id: "SW-IM-hidden-content",
  name: "HiddenContent",
  severity: "low",
  summary: "Delete files in the layer that adds them.",
  why: "A layer never shrinks. What a later layer deletes or replaces is still stored, pulled and readable. Content of the base image is not reported, because deleting it gains nothing.",
  advice:
    "Delete the files in the RUN that creates them. For files that only the build needs, use a mount or an earlier stage.",
  before: "COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt && rm /tmp/app.tar.gz",
  after: "RUN --mount=type=bind,source=app.tar.gz,target=/tmp/app.tar.gz tar -xzf /tmp/app.tar.gz -C /opt",
  tags: ["efficiency", "CWE-459"],
  precision: "very-high",
});

const accessRule = qualityRule({
  id: "SW-IM-access-copy",
  name: "AccessCopy",
  severity: "low",
  summary: "Set owner and permissions where files are added.",
  why: "A change of owner or permissions in a later layer stores every file again.",
  advice: "Use COPY with --chown and --chmod, or change owner and permissions in the RUN that creates the files.",
  before: "COPY app /app\nRUN chown -R 10001 /app",
  after: "COPY --chown=10001 app /app",
  tags: ["efficiency"],
});

export const hiddenContentRules = [hiddenRule, accessRule];

/** Files of one layer that another one hides in the same way. */
export interface HiddenGroup extends Pick<HiddenFile, "added" | "removed" | "kind"> {
  readonly files: number;
  readonly bytes: number;
  /** The largest directories. */
  readonly directories: LargestDirectories;
}

/** Least number of bytes to report. */
const minBytes = 1_000_000;
/** Settings and logs, which every installation writes again, like the databases of package managers. */
const stateFile = /^\/(?:etc|var\/log|var\/lib\/apt|var\/cache\/ldconfig)\//;

/**
 * Adds up what higher layers delete or replace, by the two layers. Leaves out package caches, which
 * a rule of their own reports whether or not a later layer deletes them, and what package managers replace.
 */
export const hiddenContent: Analyzer<readonly HiddenGroup[]> = {
  name: "efficiency/hidden-content",
  version: 1,
  analyze(image) {
    const groups = new Map<
      string,
      Pick<HiddenFile, "added" | "removed" | "kind"> & { readonly totals: DirectoryTotals }
    >();
    image.visitHidden(({ path, size, added, removed, kind }) => {
      if (isPackageCache(path) || (kind === "replaced" && isState(path))) return;
      const key = `${added} ${removed} ${kind}`;
      const group = groups.get(key) ?? { added, removed, kind, totals: new DirectoryTotals() };
      groups.set(key, group);
      group.totals.add(path, size);
    });
    return [...groups.values()]
      .filter(({ totals }) => totals.bytes >= minBytes)
      .map(({ added, removed, kind, totals }) => ({ added, removed, kind, ...totals.toTotals() }));
  },
};

function isState(path: string): boolean {
  return stateFile.test(path) || isPackageDatabase(path);
}

/** Reports one finding per pair of layers, on the instruction that adds the files or, of the base image, copies them. Pure. */
export function hiddenContentProblems(
  groups: readonly HiddenGroup[],
  subject: ImageSubject,
  owners: LayerOwners,
): ImageProblem[] {
  return groups.flatMap((group) => {
    const { added, removed, kind, files, bytes, directories } = group;
    if (!owners.isOwn(removed) || (!owners.isOwn(added) && kind !== "access")) return [];
    const what = `${count(files, "file")} (${byteCount(bytes)}, ${pathList(directories.map(([path]) => path))})`;
    const about = [kind, ...directories.slice(0, 1).map(([path]) => path.toWellFormed())];
    const facts = { subject, about, bytes };
    const [adder, remover] = [owners.nameOf(added), owners.nameOf(removed)];
    if (kind === "access") {
      const message = `${remover} changes owner or permissions of ${what} of ${adder}, which stores them again`;
      if (!owners.isOwn(added)) return [imageProblem(accessRule, { ...facts, message, layer: removed })];
      const related = { layer: removed, message: "changes their owner or permissions" };
      return [imageProblem(accessRule, { ...facts, message, layer: added, related })];
    }
    const verb = kind === "deleted" ? "deletes" : "replaces";
    const message = `${remover} ${verb} ${what} of ${adder}, but the image still ships them`;
    const related = { layer: removed, message: `${verb} them` };
    return [imageProblem(hiddenRule, { ...facts, message, layer: added, related })];
  });
}
