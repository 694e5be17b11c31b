import type { ImageOrigins } from "../../shared/dockerfile/index.ts";
import type { DockerfileDigest } from "../../shared/evidence/index.ts";
import type { CoverageGap, ImageSubject, Report, Subject } from "../../shared/findings/index.ts";
import { examinedLayers, type WalkedLayer } from "../../shared/layers/index.ts";
import type { CatalogedImage, ReadImagesOptions } from "../../shared/packages/index.ts";
import { Dockerfiles, type Examined } from "../../shared/runner/index.ts";
import {
  type BomInput,
  type BomLayer,
  fileDigester,
  fileDigestThread,
  visibleDigests,
} from "../../shared/sbom/index.ts";
import { charts } from "./charts.ts";
import type { Context } from "./context.ts";
import { type Drift, driftMarkdown, driftsOf, spdxPredicate } from "./drift.ts";
import { formatOf } from "./format.ts";
import { commonBom, timestampOf } from "./options.ts";

/** Input of an SBOM, with its subject and report. */
export interface Described {
  readonly subject: Subject;
  readonly bom: BomInput;
  /** Differences from the SBOMs that the build attached to the image. */
  readonly drifts?: readonly Drift[];
  /** Layers of an image with their contents. */
  readonly layers?: readonly WalkedLayer[];
  /** Dockerfiles that the image's history matches exactly. */
  readonly dockerfiles?: readonly DockerfileDigest[];
}

/** Reads the images and returns the SBOM input for each. */
export async function describeImages(
  images: readonly CatalogedImage[],
  context: Context,
): Promise<readonly Described[]> {
  const dockerfiles = await Dockerfiles.of(
    context.inputs.dockerfile,
    context.host,
    images.map(({ image }) => image),
  );
  return Promise.all(images.map((image) => imageBom(image, dockerfiles, context)));
}

/** Creates the report of an SBOM, with the document as payload. */
export async function examine(
  { subject, bom, layers = [], dockerfiles }: Described,
  context: Context,
): Promise<Examined> {
  const format = formatOf(context);
  const report = reportOf(subject, bom, layers);
  const payload = {
    role: "sbom",
    ending: format.ending,
    mediaType: format.mediaType,
    text: await format.write(bom),
  } as const;
  return { report, sarif: false, payloads: [payload], ...(dockerfiles === undefined ? {} : { dockerfiles }) };
}

function reportOf(subject: Subject, { packages, gaps }: BomInput, layers: readonly WalkedLayer[]): Report {
  const examined = { components: packages.length, ...(layers.length === 0 ? {} : examinedLayers(layers)) };
  return { action: "sbom-generate", subject, rules: [], findings: [], coverage: { examined, gaps } };
}

/** Creates the SBOM input of an image. Leaves out history, environment and labels, because they may contain secrets. */
async function imageBom(
  { image, catalog, walk, statements }: CatalogedImage,
  dockerfiles: Dockerfiles,
  context: Context,
): Promise<Described> {
  const { name, digest, configDigest, platform, tags, config } = image;
  const { os, packages, owned } = catalog;
  const { origins, gaps: originGaps } = dockerfiles.originsOf(image);
  const exact = await dockerfiles.exactFor(image, context);
  const layers = catalog.layers.map((layer) => withOrigin(layer, origins));
  const files = context.inputs.profile === "bsi" ? visibleDigests(walk.found(fileDigester)) : [];
  const unhashed = files.length === 0 && layers.length > 0 ? unhashedFiles(context) : [];
  const { drifts, gaps } = await driftsOf([...packages, ...owned], statements);
  const subject: ImageSubject = { kind: "image", name, digest, platform };
  return {
    subject,
    drifts,
    layers: walk.layers,
    ...(exact === undefined ? {} : { dockerfiles: exact }),
    bom: {
      ...commonBom(context),
      subject: { ...subject, configDigest, tags },
      ...(os === undefined ? {} : { os }),
      layers,
      packages,
      owned,
      files,
      gaps: [...catalog.gaps, ...unhashed, ...gaps, ...originGaps],
      timestamp: timestampOf(context, config.created, new Date(0)),
    },
  };
}

/** Adds the instruction that made a layer, if the Dockerfile is known. */
function withOrigin(layer: BomLayer, origins: ImageOrigins | undefined): BomLayer {
  const made = origins?.layers[layer.index];
  if (origins === undefined || made === undefined) return layer;
  const { instruction, inBase } = made;
  return { ...layer, origin: { file: origins.path, line: instruction.line, keyword: instruction.keyword, inBase } };
}

/** Returns a gap if the profile requires file hashes that were not computed. */
export function unhashedFiles({ inputs }: Context): readonly CoverageGap[] {
  if (inputs.profile !== "bsi") return [];
  return [{ what: "digests of files", why: "the files were not hashed in this run", weight: "partial" }];
}

/** Renders the drift from the builds' SBOMs and the charts as Markdown. */
export function renderCharts(described: readonly Described[]): string {
  return described
    .flatMap(({ bom, drifts = [], layers = [] }) => [driftMarkdown(drifts), charts(bom, layers)])
    .filter((part) => part !== "")
    .join("\n");
}

/** Returns what to read in addition: hashes of every file for `bsi`, and the build's own SBOM. */
export function readOptionsFor({
  inputs,
}: Context): Required<Pick<ReadImagesOptions, "collectors" | "threads" | "predicateTypes">> {
  const isHashed = inputs.profile === "bsi";
  return {
    collectors: isHashed ? [fileDigester] : [],
    threads: isHashed ? [fileDigestThread] : [],
    predicateTypes: [spdxPredicate],
  };
}
