import { t as required } from "../../shared/config/resolve.js";
import { r as readInputImages } from "../../shared/action/index.js";
import "../../shared/config/index.js";
import { n as ImageChecks, t as scanImages } from "./scan.js";

// actions/image-scan/run.ts
/** Reads every image that the inputs name, once, and matches it with the advisories. */
async function run(context) {
	const sources = required(context.inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	const checks = await ImageChecks.from(context);
	const images = await readInputImages(sources, context, { collectors: checks.collectors });
	return {
		examined: await scanImages(images, checks, context),
		outputs: { digest: images.map(({ image }) => image.digest).join("\n") }
	};
}

export { run };