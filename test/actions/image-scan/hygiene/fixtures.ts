import { expect } from "vitest";
import { hygieneCollectors, hygieneProblems } from "../../../../actions/image-scan/hygiene/index.ts";
import type { Finding, ImageSubject } from "../../../../shared/findings/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { ImageConfig, OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";

export const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };
export const now = new Date("2026-11-24T00:00:00Z");

/** A configuration to which no rule objects. */
export const good: ImageConfig = {
  os: "linux",
  architecture: "amd64",
  created: "2026-11-01T00:00:00Z",
  user: "10001:10001",
  env: ["PATH=/usr/bin"],
  entrypoint: [],
  cmd: ["./app"],
  workingDir: "/",
  exposedPorts: [],
  volumes: [],
  labels: {},
  onBuild: [],
  shell: [],
  healthcheck: { test: ["CMD", "true"] },
  history: [],
  diffIds: [],
};

/** What hygiene finds in an image with this change of a good configuration, these layers and tags. */
export async function judge(
  config: Partial<ImageConfig>,
  layers: readonly (readonly TarFile[])[] = [],
  tags = ["shop:1"],
): Promise<readonly Finding[]> {
  const opened = await layersOf(...layers);
  const packages = new PackageCollectors();
  const walk = await walkImage({ layers: opened }, [...packages.collectors, ...hygieneCollectors]);
  const image = { name: "shop:1", tags, config: { ...good, ...config }, layers: opened } as unknown as OpenedImage;
  expect(walk.gaps).toEqual([]);
  return hygieneProblems({ image, walk, catalog: packages.catalog(walk) }, subject, now).map(({ finding }) => finding);
}

/** The same as text: rule, severity and message. */
export const said = async (...args: Parameters<typeof judge>): Promise<readonly string[]> =>
  (await judge(...args)).map(({ ruleId, severity, message }) => `${ruleId} ${severity}: ${message}`);
