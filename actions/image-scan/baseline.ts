import { isSarifFile, type RunContext, readInputImages } from "../../shared/action/index.ts";
import { Baseline, compareReport, type Report } from "../../shared/findings/index.ts";
import type { CataloguedImage } from "../../shared/packages/index.ts";
import type { ImageChecks } from "./checks.ts";
import type { spec } from "./inputs.ts";

/**
 * Scans the image that `baseline` names with today's advisories, so that only what changed in the image shows as new.
 * Gives what compares a report with the image of its platform; undefined where the input names no image.
 */
export async function earlierImages(
  { collectors }: ImageChecks,
  context: RunContext<(typeof spec)["inputs"]>,
  scan: (read: CataloguedImage) => Report,
): Promise<((report: Report) => Report) | undefined> {
  const { baseline } = context.inputs;
  if (baseline === undefined || isSarifFile(baseline)) return undefined;
  const read = await readInputImages([baseline], context, { collectors });
  const byPlatform = new Map(read.map((image) => [image.image.platform, image]));
  return (report) => {
    if (report.subject.kind !== "image") return report;
    const { name, platform } = report.subject;
    const found = byPlatform.get(platform) ?? (read.length === 1 ? read[0] : undefined);
    if (found === undefined) return compareReport(report, { missing: `${baseline} has no image for ${platform}` });
    // The same finding has the same fingerprint only under the same name.
    const earlier = scan({ ...found, image: { ...found.image, name } });
    return compareReport(report, new Baseline(baseline, earlier.findings));
  };
}
