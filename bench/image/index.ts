import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark, Figure } from "../measure.ts";
import { type BenchImages, buildImages } from "./build-image.ts";
import { Peer } from "./peer.ts";
import { alternate, measureProcess, median, peak, type Taken } from "./processes.ts";

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const floorScript = fileURLToPath(new URL("floor.ts", import.meta.url));
const rounds = 5;
const maxMemory = 160;

/**
 * Catalogs a realistic image in whole processes, from start to exit, cold and warm, in turn with the floor (inflate and
 * hash the same blobs) and, with `--peer PATH`, with a Trivy binary.
 */
export const image: Benchmark = {
  name: "image",
  async run(options) {
    if (!isInstalled("mmdebstrap")) {
      console.log("  skipped: needs mmdebstrap, which makes a Debian root");
      return [];
    }
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
    try {
      const images = await buildImages(directory);
      const peer = options.peer === undefined ? undefined : new Peer(options.peer, directory);
      return [
        ...(await cold(images, peer)),
        ...(await secrets(images, peer)),
        ...(await warm(images, directory, peer)),
      ];
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

function isInstalled(program: string): boolean {
  const directories = (process.env["PATH"] ?? "").split(delimiter);
  return directories.some((directory) => existsSync(join(directory, program)));
}

const ours = (image: string, ...args: readonly string[]): Promise<Taken> =>
  measureProcess(process.execPath, [command, "sbom-generate", image, ...args]);

async function cold(images: BenchImages, peer: Peer | undefined): Promise<Figure[]> {
  const figures: Figure[] = [];
  const budgets = { gzip: 0.7, docker: 0.75, zstd: 1, programs: undefined } as const;
  for (const [kind, budget] of Object.entries(budgets)) {
    const path = images[kind as keyof typeof budgets];
    const taken = await alternate(
      {
        ours: () => ours(path),
        floor: kind === "gzip" ? () => measureProcess(process.execPath, [floorScript, path]) : undefined,
        peer: peer && (() => peer.read(path, false)),
      },
      rounds,
    );
    const time = median(taken.ours);
    figures.push({ name: `catalog, cold, ${kind}`, value: time, unit: "ms" });
    if (taken.floor !== undefined) {
      figures.push({ name: "… against the floor", value: time / median(taken.floor), unit: "ratio", budget: 1.4 });
    }
    if (taken.peer !== undefined) {
      const ratio = time / median(taken.peer);
      const note = `${Math.round(median(taken.peer))} ms and ${Math.round(peak(taken.peer))} MB`;
      figures.push({
        name: "… against the peer",
        value: ratio,
        unit: "ratio",
        ...(budget === undefined ? {} : { budget }),
        note,
      });
    }
    figures.push({ name: "… peak of memory", value: peak(taken.ours), unit: "MB", budget: maxMemory });
  }
  return figures;
}

/** The search for secrets, without vulnerabilities. */
async function secrets({ gzip }: BenchImages, peer: Peer | undefined): Promise<Figure[]> {
  const scan = (): Promise<Taken> =>
    measureProcess(process.execPath, [
      command,
      "image-scan",
      gzip,
      "--fail-on",
      "none",
      "--advisories",
      emptyAdvisories,
      "--advisories-max-age",
      "none",
    ]);
  const taken = await alternate({ ours: scan, peer: peer && (() => peer.read(gzip, false, ["secret"])) }, 3);
  return [
    { name: "packages and secrets, cold, gzip", value: median(taken.ours), unit: "ms" },
    ...(taken.peer === undefined
      ? []
      : [
          {
            name: "… against the peer",
            value: median(taken.ours) / median(taken.peer),
            unit: "ratio" as const,
            budget: 0.25,
          },
        ]),
    { name: "… peak of memory", value: peak(taken.ours), unit: "MB", budget: maxMemory },
  ];
}

const emptyAdvisories = fileURLToPath(new URL("../../examples/shop/advisories", import.meta.url));

async function warm(images: BenchImages, directory: string, peer: Peer | undefined): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [kind, budget] of [
    ["gzip", 160],
    ["docker", 200],
  ] as const) {
    const path = images[kind];
    const cache = ["--cache-dir", join(directory, "cache")];
    await ours(path, ...cache);
    await peer?.read(path, false);
    const taken = await alternate(
      { ours: () => ours(path, ...cache), peer: peer && (() => peer.read(path, true)) },
      rounds,
    );
    const note = taken.peer === undefined ? {} : { note: `peer: ${Math.round(median(taken.peer))} ms` };
    figures.push({ name: `catalog, warm, ${kind}`, value: median(taken.ours), unit: "ms", budget, ...note });
  }
  return figures;
}
