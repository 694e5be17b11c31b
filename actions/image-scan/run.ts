import { type RunContext, type RunResult, readInputImages } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import { vexPredicates } from "../../shared/vex/index.ts";
import { ImageChecks } from "./checks.ts";
import type { spec } from "./inputs.ts";
import { scanImages } from "./scan.ts";

/** Reads every image that the inputs name, once, and matches it with the advisories. */
export async function run(context: RunContext<(typeof spec)["inputs"]>): Promise<RunResult> {
  const sources = required(context.inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
  const checks = await ImageChecks.from(context);
  const images = await readInputImages(sources, context, {
    collectors: checks.collectors,
    predicateTypes: vexPredicates,
  });
  const examined = await scanImages(images, checks, context);
  return { examined, outputs: { digest: images.map(({ image }) => image.digest).join("\n") } };
}
