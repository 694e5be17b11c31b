import {
  type ActionSpec,
  flag,
  imageSources,
  list,
  publishPermissions,
  suiteProfileInput,
  text,
} from "../../shared/config/index.ts";
import { spec as imageScan } from "../image-scan/inputs.ts";

const { image: _target, sbom: _sbom, explain: _explain, profile: _profile, ...scanInputs } = imageScan.inputs;

const inputs = {
  path: text({
    target: true,
    configurable: false,
    default: ".",
    description: "Directory to check. Outside the working directory, it is checked as a checkout of its own.",
  }),
  image: list({
    configurable: false,
    description: `Images to scan and to write SBOMs of: ${imageSources}. Checks only the source if no image is set.`,
  }),
  files: list({
    description:
      "Dockerfiles, manifests, directories or globs to check, relative to the checkout. Default: all below `path`.",
  }),
  exclude: list({ description: "Files, directories or globs that are not checked." }),
  profile: suiteProfileInput,
  ignore: list({ description: "Ids of rules for Dockerfiles and manifests to suppress everywhere." }),
  fix: flag({
    only: "cli",
    configurable: false,
    description: "Applies fixes to Dockerfiles and manifests, then reports the remaining findings.",
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
