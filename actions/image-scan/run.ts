import type { RunContext, RunResult } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import { readSources } from "../../shared/packages/index.ts";
import type { spec } from "./inputs.ts";
import { scanImages } from "./scan.ts";

/** Reads every image that the inputs name, once, and matches it with the advisories. */
export async function run(context: RunContext<(typeof spec)["inputs"]>): Promise<RunResult> {
  const { inputs, host } = context;
  const sources = required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
  const images = await readSources(sources, { platform: inputs.platform }, (source) =>
    host.progress(`reading ${source}`),
  );
  const examined = await scanImages(images, context);
  return { examined, outputs: { digest: images.map(({ image }) => image.digest).join("\n") } };
}
