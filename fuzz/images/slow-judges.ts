import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLayout } from "./layout-files.ts";
import { type RootView, readOwnView, readRoot } from "./root-files.ts";

/** Program that unpacks images. Returns the directory that it made, or the last line of its refusal. */
interface SlowJudge {
  readonly name: string;
  unpack(directory: string): { readonly root: string } | { readonly refusal: string };
}

const umoci: SlowJudge = {
  name: "umoci",
  unpack(directory) {
    const refusal = run("umoci", ["unpack", "--image", join(directory, "image:latest"), join(directory, "bundle")]);
    return refusal === undefined ? { root: join(directory, "bundle", "rootfs") } : { refusal };
  },
};

const storage: SlowJudge = {
  name: "skopeo copy into containers-storage",
  unpack(directory) {
    const [graph, state] = [join(directory, "storage"), join(directory, "state")];
    const target = `containers-storage:[vfs@${graph}+${state}]image:latest`;
    const refusal = run("skopeo", ["--insecure-policy", "copy", `oci:${join(directory, "image:latest")}`, target]);
    if (refusal !== undefined) return { refusal };
    const layers = JSON.parse(readFileSync(join(graph, "vfs-layers", "layers.json"), "utf8")) as StoredLayer[];
    const parents = new Set(layers.map(({ parent }) => parent));
    return { root: join(graph, "vfs", "dir", layers.find(({ id }) => !parents.has(id))?.id ?? "") };
  },
};

interface StoredLayer {
  readonly id: string;
  readonly parent?: string;
}

/** Runs a program. @returns the last line of its errors if it failed. */
function run(program: string, args: readonly string[]): string | undefined {
  const result = spawnSync(program, args, { encoding: "utf8", timeout: 60_000 });
  if (result.status === 0) return undefined;
  return (result.stderr || String(result.error)).trim().split("\n").at(-1) ?? "it failed";
}

/** Returns the slow judges that are installed. They need root to keep owners and modes. */
function installed(): SlowJudge[] {
  const isRoot = process.getuid?.() === 0;
  return [umoci, storage].filter((_, index) => isRoot && hasProgram(["umoci", "skopeo"][index] ?? ""));
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;
}

export interface SlowResult {
  readonly judge: string;
  /** `both`: accepted and compared. */
  readonly result: "both" | "refused here" | "refused there";
  /** Differences, or the refusal. */
  readonly lines: readonly string[];
  /** Files that are here alone, and files with another mode. They hide nothing, and are counted. */
  readonly surplus: number;
  readonly modes: number;
}

/** Unpacks images with real tools and compares their file systems with the view of this project. */
export class SlowJudges {
  readonly #judges = installed();
  #count = 0;

  /** Compares an image with the next judge in turn; undefined if none is installed. */
  async compare(layers: readonly Buffer[]): Promise<SlowResult | undefined> {
    const judge = this.#judges[this.#count % this.#judges.length];
    this.#count += 1;
    if (judge === undefined) return undefined;
    const directory = mkdtempSync(join(tmpdir(), "seaworthy-unpack-"));
    try {
      if (!writeLayout(join(directory, "image"), layers)) return undefined;
      const own = await readOwnView(`oci:${join(directory, "image")}`);
      if (typeof own === "string")
        return { judge: judge.name, result: "refused here", lines: [own], surplus: 0, modes: 0 };
      const unpacked = judge.unpack(directory);
      if ("refusal" in unpacked)
        return { judge: judge.name, result: "refused there", lines: [unpacked.refusal], surplus: 0, modes: 0 };
      if (!existsSync(unpacked.root)) throw new Error(`${judge.name} made no ${unpacked.root}`);
      return { judge: judge.name, result: "both", ...differences(own, await readRoot(unpacked.root)) };
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

/** Compares file systems: every file and package that was unpacked must be here, with the same content. */
function differences(own: RootView, unpacked: RootView): Pick<SlowResult, "lines" | "surplus" | "modes"> {
  const lines: string[] = [];
  let surplus = [...own.files.keys()].filter((path) => !unpacked.files.has(path)).length;
  let modes = 0;
  for (const [path, [file]] of unpacked.files) {
    const seen = own.files.get(path) ?? [];
    const same = seen.filter(({ content }) => content === file?.content);
    surplus += seen.length - same.length;
    if (same.length === 0) lines.push(`${path}: here ${seen[0]?.content ?? "absent"}, unpacked ${file?.content}`);
    else if (same.every(({ mode }) => mode !== file?.mode)) modes += 1;
  }
  const missing = [...unpacked.packages].filter((purl) => !own.packages.has(purl));
  if (missing.length > 0) lines.push(`packages that are not seen here: ${missing.join(" ")}`);
  return { lines, surplus, modes };
}
