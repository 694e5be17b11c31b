import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../shared/errors/index.ts";
import { type OpenedImage, openImage } from "../shared/oci/index.ts";
import { catalogImage, type Package } from "../shared/packages/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

interface ExpectedLayer {
  readonly diffId: string;
  readonly declaredDiffId: string;
  readonly diffIdMatches: boolean;
}

interface ExpectedPackage {
  readonly name: string;
  readonly version: string;
  readonly arch: string;
  readonly origin?: string;
  readonly source?: string;
  readonly sourceVersion?: string;
}

interface ExpectedImage {
  readonly via: string;
  readonly tags: readonly string[];
  readonly configSha256: string;
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
  readonly historyEntries: number;
  readonly layers: readonly ExpectedLayer[];
  readonly osRelease: Readonly<Record<string, string>> | null;
  readonly packages: { readonly apk?: readonly ExpectedPackage[]; readonly dpkg?: readonly ExpectedPackage[] };
}

interface ExpectedArchive {
  readonly file: string;
  readonly images: readonly ExpectedImage[];
}

/** Image archives of Docker, skopeo, containerd and OCI tools: what is in them, and that changed ones are refused. */
export const archives: Suite = {
  name: "archives",
  vectors: "images/archives",
  async run(vectorsPath) {
    const expected: ExpectedArchive[] = JSON.parse(await readFile(join(vectorsPath, "expected.json"), "utf8"));
    const disagreements: Disagreement[] = [];
    let total = 0;
    for (const archive of expected) {
      const comparisons = await compareArchive(join(vectorsPath, archive.file), archive);
      total += comparisons.length;
      for (const [about, want, got] of comparisons) {
        if (want !== got) disagreements.push({ id: `${archive.file} ${about}`, expected: want, actual: got });
      }
    }
    return { total, disagreements };
  },
};

/** What is compared, as expected, as found. */
type Comparison = readonly [about: string, expected: string, actual: string];

async function compareArchive(path: string, archive: ExpectedArchive): Promise<Comparison[]> {
  const changed = archive.images.flatMap(({ layers }) => layers.filter((layer) => !layer.diffIdMatches));
  try {
    const opened = await openImage(path);
    try {
      const comparisons: Comparison[] = [["images", String(archive.images.length), String(opened.images.length)]];
      for (const expected of archive.images) {
        const image = opened.images.find(({ configDigest }) => configDigest === `sha256:${expected.configSha256}`);
        if (image === undefined) comparisons.push(["config", expected.configSha256, "absent"]);
        else comparisons.push(...(await compareImage(image, expected)));
      }
      return changed.length === 0 ? comparisons : [["verdict", "refused", "read"]];
    } finally {
      await opened.close();
    }
  } catch (thrown) {
    const message = messageOf(thrown);
    const namesBoth = changed.some(
      ({ diffId, declaredDiffId }) => message.includes(diffId) && message.includes(declaredDiffId),
    );
    return [["verdict", changed.length === 0 ? "read" : "refused", namesBoth ? "refused" : message]];
  }
}

async function compareImage(image: OpenedImage, expected: ExpectedImage): Promise<Comparison[]> {
  const { packages, os, gaps } = await catalogImage(image);
  const variant = expected.variant === null ? "" : `/${expected.variant}`;
  return [
    ["platform", `${expected.os}/${expected.architecture}${variant}`, image.platform],
    ["history", String(expected.historyEntries), String(image.history.length)],
    ["layers", lines(expected.layers.map(({ diffId }) => diffId)), lines(image.layers.map(({ diffId }) => diffId))],
    ["tags", lines(expected.via === "manifest.json" ? expected.tags : image.tags), lines(image.tags)],
    ["os", expected.osRelease?.["ID"] ?? "none", os?.id ?? "none"],
    ["os version", expected.osRelease?.["VERSION_ID"] ?? "none", os?.versionId ?? "none"],
    ["packages", lines(expectedPackages(expected)), lines(packages.filter(isSystem).map(describe))],
    ["gaps", "", lines(gaps.filter(({ weight }) => weight === "partial").map(({ what, why }) => `${what}: ${why}`))],
  ];
}

function expectedPackages({ packages: { apk = [], dpkg = [] } }: ExpectedImage): string[] {
  return [
    ...apk.map(({ name, version, arch, origin }) => `${name} ${version} ${arch} ${origin} ${version}`),
    ...dpkg.map(
      ({ name, version, arch, source, sourceVersion }) => `${name} ${version} ${arch} ${source} ${sourceVersion}`,
    ),
  ];
}

function isSystem({ type }: Package): boolean {
  return type === "apk" || type === "deb";
}

function describe({ name, version, arch, source }: Package): string {
  return `${name} ${version} ${arch} ${source?.name} ${source?.version}`;
}

function lines(values: readonly string[]): string {
  return values.toSorted().join("\n");
}
