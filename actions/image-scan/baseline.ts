import { Baseline, compareReport, type Report } from "../../shared/findings/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import { tryParseReference } from "../../shared/references/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import { isSarifFile, type RunContext } from "../../shared/runner/index.ts";
import type { ImageChecks } from "./checks.ts";
import type { spec } from "./inputs.ts";

/** Reads the image that `baseline` names. Returns an empty list if it names no image. */
export async function readEarlier(
  { collectors, threads }: ImageChecks,
  context: RunContext<(typeof spec)["inputs"]>,
): Promise<readonly CatalogedImage[]> {
  const { baseline } = context.inputs;
  if (baseline === undefined || isSarifFile(baseline)) return [];
  // Another registry must not receive the login for the scanned images.
  const registry = registryOf(baseline);
  const isSame = context.inputs.image.some((image) => registryOf(image) === registry);
  const login = isSame ? {} : { "registry-username": undefined, "registry-password": undefined };
  return readInputImages([baseline], { ...context, inputs: { ...context.inputs, ...login } }, { collectors, threads });
}

function registryOf(source: string): string | undefined {
  return tryParseReference(source.replace(/^docker:\/\//, ""))?.registry;
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
