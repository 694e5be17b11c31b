import { type ActionSpec, imageSources, list, publishPermissions, text } from "../../shared/config/index.ts";
import { spec as imageScan } from "../image-scan/inputs.ts";

const { image: _target, sbom: _sbom, explain: _explain, ...scanInputs } = imageScan.inputs;

const inputs = {
  path: text({
    target: true,
    configurable: false,
    default: ".",
    description: "Directory to check, relative to the checkout.",
  }),
  image: list({
    configurable: false,
    description: `Images to scan and describe: ${imageSources}. Without it only the source is checked.`,
  }),
  ...scanInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "check",
  description:
    "Runs the whole suite in one step: lints Dockerfiles, scans images, writes SBOMs, checks manifests and gates.",
  branding: { icon: "anchor", color: "blue" },
  inputs,
  outputs: {
    verdict: "Path of the gate's verdict (JSON).",
    sbom: "Path of the SBOM; several are separated by line breaks.",
    digest: "Digest of the image that was checked; several are separated by line breaks.",
  },
  permissions: {
    "contents: read": "to read Dockerfiles, configuration and the image archive of the checkout",
    ...publishPermissions,
  },
};
