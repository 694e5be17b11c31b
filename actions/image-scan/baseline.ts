import { Baseline, compareReport, type Report } from "../../shared/findings/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import { type Reference, tryParseReference } from "../../shared/references/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import { isSarifFile, type RunContext } from "../../shared/runner/index.ts";
import type { ImageChecks } from "./checks.ts";
import type { spec } from "./inputs.ts";

type Inputs = RunContext<(typeof spec)["inputs"]>["inputs"];

/** Reads the image that `baseline` names. Returns an empty list if it names no image. */
export async function readEarlier(
  { collectors, analyzers, threads }: ImageChecks,
  context: RunContext<(typeof spec)["inputs"]>,
): Promise<readonly CatalogedImage[]> {
  const { baseline } = context.inputs;
  if (baseline === undefined || isSarifFile(baseline)) return [];
  return readInputImages(
    [baseline],
    { ...context, inputs: baselineInputs(context.inputs) },
    { collectors, analyzers, threads },
  );
}

/** Returns the inputs to read the baseline image with: another registry does not get the login for the scanned images. */
export function baselineInputs(inputs: Inputs): Inputs {
  const registry = baselineReference(inputs.baseline)?.registry;
  const isSame = inputs.image.some((image) => baselineReference(image)?.registry === registry);
  return isSame ? inputs : { ...inputs, "registry-username": undefined, "registry-password": undefined };
}

/** Parses the reference of an image in a registry. Undefined for files, layouts and archives. */
export function baselineReference(source: string | undefined): Reference | undefined {
  if (source === undefined || isSarifFile(source)) return undefined;
  return tryParseReference(source.replace(/^docker:\/\//, ""));
}

/**
 * Compares a report with the baseline image of the same platform, scanned with the same advisories. Only changes in the
 * image count as new findings.
 */
export function compareWithImage(
  report: Report,
  earlier: readonly CatalogedImage[],
  scan: (read: CatalogedImage) => Report,
): Report {
  const [first, another] = earlier;
  if (first === undefined || report.subject.kind !== "image") return report;
  const { name, platform } = report.subject;
  const earlierImage =
    earlier.find(({ image }) => image.platform === platform) ?? (another === undefined ? first : undefined);
  if (earlierImage === undefined) {
    return compareReport(report, { missing: `${first.image.name} contains no image for ${platform}` });
  }
  // Fingerprints match only under the same image name.
  const { findings } = scan({ ...earlierImage, image: { ...earlierImage.image, name } });
  return compareReport(report, new Baseline(earlierImage.image.name, findings, [], "image"));
}
