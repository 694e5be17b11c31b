import { dirname } from "node:path/posix";
import { messageOf } from "../../shared/errors/index.ts";
import type { CoverageGap, Finding, Location } from "../../shared/findings/index.ts";
import { catalogDirectory, isSystemType, type Package } from "../../shared/packages/index.ts";

/** Maximum number of files to search in a checkout. */
const maxEntries = 200_000;

/** Lines in the checkout's lockfiles that name the packages of an image. */
export class LockfileLines {
  readonly #lines: ReadonlyMap<string, readonly Location[]>;
  readonly gaps: readonly CoverageGap[];

  constructor(lines: ReadonlyMap<string, readonly Location[]>, gaps: readonly CoverageGap[] = []) {
    this.#lines = lines;
    this.gaps = gaps;
  }

  /** Reads the lockfiles of a checkout. A checkout that cannot be searched is a gap. */
  static async of(root: string): Promise<LockfileLines> {
    try {
      const { packages } = await catalogDirectory(root, "source", {
        skip: ["node_modules", "seaworthy-out"],
        limits: { entries: maxEntries },
      });
      return new LockfileLines(linesOf(packages));
    } catch (error) {
      const why = `its lockfiles could not be read (${messageOf(error)}), so findings point to the Dockerfile only`;
      return new LockfileLines(new Map(), [{ what: "the checkout", why, weight: "note" }]);
    }
  }

  /**
   * Places a finding on the lockfile line of its package and version first, because that is where it is fixed. Skips
   * packages of the base image and system packages.
   */
  place(finding: Finding): Finding {
    if (finding.package === undefined || finding.inBase === true) return finding;
    const lines = this.#lines.get(finding.package.purl);
    if (lines === undefined) return finding;
    const [first, ...others] = nearest(lines, finding.locations[0]?.file);
    if (first === undefined) return finding;
    const also = others.map((line) => ({ ...line, message: "also locked here" }));
    const [origin, ...otherLocations] = finding.locations;
    const then = origin === undefined ? [] : [{ ...origin, message: "added to the image here" }, ...otherLocations];
    return { ...finding, locations: [first, ...then, ...also] };
  }
}

function linesOf(packages: readonly Package[]): ReadonlyMap<string, readonly Location[]> {
  const lines = new Map<string, Location[]>();
  for (const { purl, type, locations } of packages) {
    if (isSystemType(type)) continue;
    for (const { path, lines: region } of locations) {
      if (region === undefined) continue;
      const existing = lines.get(purl) ?? [];
      existing.push({ file: path.replace(/^\//, ""), region: { startLine: region.start } });
      lines.set(purl, existing);
    }
  }
  return lines;
}

/** Sorts locations: next to the Dockerfile first, then by name. */
function nearest(lines: readonly Location[], dockerfile: string | undefined): readonly Location[] {
  const directory = dockerfile === undefined ? "" : dirname(dockerfile);
  const distance = ({ file }: Location): number =>
    dirname(file) === directory ? 0 : file.startsWith(`${directory}/`) ? 1 : 2;
  return lines.toSorted((a, b) => distance(a) - distance(b) || (a.file < b.file ? -1 : 1));
}
