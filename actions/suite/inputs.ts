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
    description: `Images to scan and to write SBOMs of: ${imageSources}. Checks only the source if no image is set.`,
  }),
  ...scanInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "check",
  description:
    "Lints Dockerfiles, scans images, writes SBOMs, checks manifests and applies the gate's policy in one step.",
  branding: { icon: "anchor", color: "blue" },
  inputs,
  outputs: {
    verdict: "Path of the gate's verdict (JSON).",
    sbom: "Paths of the SBOMs, separated by line breaks.",
    digest: "Digests of the checked images, separated by line breaks.",
  },
  permissions: {
    "contents: read": "to read Dockerfiles, configuration and image archives in the checkout",
    ...publishPermissions,
  },
};
