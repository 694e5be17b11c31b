import { expect } from "vitest";
import {
  efficiencyAnalyzers,
  efficiencyCollectors,
  efficiencyProblems,
} from "../../../../actions/image-scan/efficiency/index.ts";
import type { ImageProblem } from "../../../../actions/image-scan/image-check.ts";
import { type DockerfileLines, dockerfileLines } from "../../../../actions/image-scan/lines.ts";
import { findImageOrigins } from "../../../../shared/dockerfile/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { ImageConfig, OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";
import { good, subject } from "../hygiene/fixtures.ts";

/** An image for the rules of this family. */
export interface JudgedImage {
  readonly config?: Partial<ImageConfig>;
  readonly layers?: readonly (readonly TarFile[])[];
  /** One instruction in each line; RUN, COPY and ADD make the upper layers. */
  readonly dockerfile?: string;
}

/** A program that starts, and its loader is not checked: a script for /bin/sh. */
export const app: readonly TarFile[] = [
  { name: "bin/sh", body: "binary", mode: 0o755 },
  { name: "app", body: "#!/bin/sh\n", mode: 0o755 },
];

/** What the rules find in an image. Default: a configuration and a layer to which no rule objects. */
export async function problemsOf({
  config,
  layers = [app],
  dockerfile,
}: JudgedImage): Promise<readonly ImageProblem[]> {
  const opened = await layersOf(...layers);
  const history = dockerfile === undefined ? [] : historyOf(dockerfile, opened.length);
  const full: ImageConfig = { ...good, healthcheck: { test: [] }, cmd: ["/app"], history, ...config };
  const packages = new PackageCollectors();
  const collectors = [...packages.collectors, ...efficiencyCollectors];
  const walk = await walkImage({ layers: opened, config: full }, collectors, { analyzers: efficiencyAnalyzers });
  const image = { name: "shop:1", tags: [], config: full, history, layers: opened } as unknown as OpenedImage;
  const lines = dockerfile === undefined ? undefined : linesOf(dockerfile, image);
  return efficiencyProblems({ image, walk, catalog: packages.catalog(walk) }, subject, lines);
}

/** The same as text: rule, severity, message, and the bytes to gain. */
export async function said(image: JudgedImage): Promise<readonly string[]> {
  return (await problemsOf(image)).map(
    ({ finding: { ruleId, severity, message }, bytes }) =>
      `${ruleId} ${severity}: ${message}${bytes === undefined ? "" : ` [${bytes}]`}`,
  );
}

/** A file of so many bytes. */
export function file(name: string, size: number, header: Partial<TarFile> = {}): TarFile {
  return { name, body: new Uint8Array(size), ...header };
}

/** History as BuildKit writes it. Layers below the first instruction are the base image's. */
function historyOf(dockerfile: string, layers: number): ImageConfig["history"] {
  const steps = dockerfile.split("\n").flatMap((line) => {
    const [keyword = "", ...words] = line.split(" ");
    if (keyword === "FROM") return [];
    const text = words.filter((word) => !word.startsWith("--")).join(" ");
    const createdBy = keyword === "RUN" ? `RUN /bin/sh -c ${text} # buildkit` : `${keyword} ${text} # buildkit`;
    return [{ createdBy, emptyLayer: !["RUN", "COPY", "ADD"].includes(keyword) }];
  });
  const own = steps.filter(({ emptyLayer }) => !emptyLayer).length;
  const base = Array.from({ length: layers - own }, () => ({
    createdBy: "/bin/sh -c #(nop) ADD file:0 in / ",
    emptyLayer: false,
  }));
  return [...base, ...steps];
}

function linesOf(text: string, image: OpenedImage): DockerfileLines {
  const origins = findImageOrigins({ path: "Dockerfile", text }, image);
  if (origins === undefined) throw new Error("the history does not fit the Dockerfile");
  expect(origins.unmatched).toEqual([]);
  return dockerfileLines(origins);
}
