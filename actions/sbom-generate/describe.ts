import type { Examined, RunContext } from "../../shared/action/index.ts";
import { evidenceName } from "../../shared/evidence/index.ts";
import type { ImageSubject, Report } from "../../shared/findings/index.ts";
import type { CataloguedImage } from "../../shared/packages/index.ts";
import { type BomInput, type SbomFormat, sbomFormats } from "../../shared/sbom/index.ts";
import type { spec } from "./inputs.ts";

/** An SBOM of each image: one report an image, with the document beside it. */
export function describeImages(
  images: readonly CataloguedImage[],
  { inputs, host, version }: RunContext<(typeof spec)["inputs"]>,
): readonly Examined[] {
  const format = formatOf(inputs.format);
  const epoch = host.variable("SOURCE_DATE_EPOCH");
  return images.map((image) => {
    const report = reportOf(image);
    const text = format.write(bomOf(image, version, epoch));
    const name = `${evidenceName(report.action, report.subject)}.${format.ending}`;
    return { report, sarif: false, payloads: [{ role: "sbom", name, mediaType: format.mediaType, text }] };
  });
}

function reportOf({ image, catalogue }: CataloguedImage): Report {
  const subject: ImageSubject = { kind: "image", name: image.name, digest: image.digest, platform: image.platform };
  const examined = { components: catalogue.packages.length, layers: catalogue.layers.length };
  return { action: "sbom-generate", subject, rules: [], findings: [], coverage: { examined, gaps: catalogue.gaps } };
}

function formatOf(name: string): SbomFormat {
  const found = Object.entries(sbomFormats).find(([candidate]) => candidate === name);
  if (found === undefined) throw new Error(`no writer for the format ${name}`);
  return found[1];
}

function bomOf({ image, catalogue }: CataloguedImage, version: string, epoch: string | undefined): BomInput {
  const { name, digest, configDigest, platform, tags, config } = image;
  const { os, layers, packages, owned, gaps } = catalogue;
  return {
    image: { name, digest, configDigest, platform, tags },
    ...(os === undefined ? {} : { os }),
    layers,
    packages,
    owned,
    gaps,
    tool: { name: "seaworthy", version },
    timestamp: timestampOf(config.created, epoch),
  };
}

/** The image's own date, or SOURCE_DATE_EPOCH (seconds), so that the same image gives the same bytes; else the epoch itself. */
function timestampOf(created: string | undefined, epoch: string | undefined): string {
  const seconds = Number(epoch);
  const asked = epoch !== undefined && Number.isSafeInteger(seconds) ? new Date(seconds * 1000) : undefined;
  const dated = asked ?? new Date(created ?? 0);
  return (Number.isNaN(dated.getTime()) ? new Date(0) : dated).toISOString();
}
