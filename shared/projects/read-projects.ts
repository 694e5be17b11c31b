import { messageOf } from "../errors/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import type { Collector } from "../layers/index.ts";
import { catalogCheckout } from "../packages/index.ts";
import type { Manifest } from "./manifest.ts";
import { isManifest, readManifest } from "./manifests/index.ts";
import { joinProjects, type Project } from "./project.ts";

/** Limits of the search in a checkout. */
const maxEntries = 200_000;
const maxManifestBytes = 2 ** 20;

/** Projects of a checkout. */
export interface Projects {
  readonly projects: readonly Project[];
  readonly gaps: readonly CoverageGap[];
}

/** Reads the manifests of a checkout in the pass that reads the lockfiles. */
const manifestCollector: Collector<{ readonly text: string }> = {
  name: "projects/manifests",
  version: 1,
  maxBytes: maxManifestBytes,
  wants: ({ path, type }) => type === "file" && (isManifest(path) || isSum(path)) && !path.includes("/node_modules/"),
  collect: ({ body }) => ({ text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8") }),
};

/** Tells whether a file is go.sum, of which only the place matters. */
function isSum(path: string): boolean {
  return /(?:^|\/)go\.sum$/.test(path);
}

/** Reads the manifests and lockfiles of a checkout. What cannot be read is a note, because findings then lack a place. */
export async function readProjects(root: string): Promise<Projects> {
  try {
    const { catalog, found } = await catalogCheckout(root, manifestCollector, {
      skip: ["node_modules", "seaworthy-out"],
      limits: { entries: maxEntries },
      development: true,
    });
    const gaps: CoverageGap[] = [];
    const sums = new Set<string>();
    const manifests = found.flatMap(({ header, value: { text } }): Manifest[] => {
      const path = header.path.replace(/^\//, "");
      if (isSum(path)) {
        sums.add(path);
        return [];
      }
      try {
        const manifest = readManifest(path, text);
        return manifest === undefined ? [] : [manifest];
      } catch (error) {
        const [reason = ""] = messageOf(error).split("\n");
        const why = `its dependencies could not be read (${reason}), so findings do not point to it`;
        gaps.push({ what: path, why, weight: "note" });
        return [];
      }
    });
    return { projects: joinProjects(manifests, catalog.packages, sums), gaps };
  } catch (error) {
    const why = `its manifests and lockfiles could not be read (${messageOf(error)}), so findings point to the Dockerfile only`;
    return { projects: [], gaps: [{ what: "the checkout", why, weight: "note" }] };
  }
}
