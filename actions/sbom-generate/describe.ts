import type { Examined, RunContext } from "../../shared/action/index.ts";
import { evidenceName } from "../../shared/evidence/index.ts";
import type { ImageSubject, Report } from "../../shared/findings/index.ts";
import type { CataloguedImage } from "../../shared/packages/index.ts";
import { writeCycloneDx } from "../../shared/sbom/index.ts";

/** Media type and file ending of an SBOM format. */
const mediaType = "application/vnd.cyclonedx+json";
const ending = "cdx.json";

/** An SBOM of each image: one report an image, with the document beside it. */
export function describeImages(
  images: readonly CataloguedImage[],
  { host, version }: Pick<RunContext, "host" | "version">,
): readonly Examined[] {
  const epoch = host.variable("SOURCE_DATE_EPOCH");
  return images.map((image) => {
    const report = reportOf(image);
    const text = sbomOf(image, version, epoch);
    const name = `${evidenceName(report.action, report.subject)}.${ending}`;
    return { report, sarif: false, payloads: [{ role: "sbom", name, mediaType, text }] };
  });
}

function reportOf({ image, catalogue }: CataloguedImage): Report {
  const subject: ImageSubject = { kind: "image", name: image.name, digest: image.digest, platform: image.platform };
  const examined = { components: catalogue.packages.length, layers: catalogue.layers.length };
  return { action: "sbom-generate", subject, rules: [], findings: [], coverage: { examined, gaps: catalogue.gaps } };
}

function sbomOf({ image, catalogue }: CataloguedImage, version: string, epoch: string | undefined): string {
  const { name, digest, configDigest, platform, tags, config } = image;
  const { os, layers, packages, owned, gaps } = catalogue;
  return writeCycloneDx({
    image: { name, digest, configDigest, platform, tags },
    ...(os === undefined ? {} : { os }),
    layers,
    packages,
    owned,
    gaps,
    tool: { name: "seaworthy", version },
    timestamp: timestampOf(config.created, epoch),
  });
}

/** The image's own date, or SOURCE_DATE_EPOCH (seconds), so that the same image gives the same bytes; else the epoch itself. */
function timestampOf(created: string | undefined, epoch: string | undefined): string {
  const seconds = Number(epoch);
  const asked = epoch !== undefined && Number.isSafeInteger(seconds) ? new Date(seconds * 1000) : undefined;
  const dated = asked ?? new Date(created ?? 0);
  return (Number.isNaN(dated.getTime()) ? new Date(0) : dated).toISOString();
}
