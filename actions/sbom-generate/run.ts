import { type RunResult, readInputImages } from "../../shared/action/index.ts";
import { required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { fileDigester } from "../../shared/sbom/index.ts";
import { describeImages } from "./describe.ts";
import { type Context, commonBom } from "./options.ts";

/** Reads every image that the inputs name, once, and describes it. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs } = context;
  const sources = required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
  // A wrong call is told before anything is read.
  commonBom(context);
  const collectors = inputs.profile === "bsi" ? [fileDigester] : [];
  const images = await readInputImages(sources, context, { collectors });
  const examined = describeImages(images, context);
  const documents = examined.flatMap((item) => (item.payloads ?? []).map((payload) => payload.text));
  if (documents.length > 1 && inputs.output !== undefined) {
    throw new InvalidError("SEVERAL_SBOMS", `output takes one SBOM, and there are ${documents.length}`, {
      advice: "Give `platform` to choose one, or `out-dir` to get all",
    });
  }
  return {
    examined,
    document: documents.join(""),
    documentsOutput: "sbom",
    outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
  };
}
