import { type ActionSpec, choice, commonInputs, imageInputs, imageSources, list } from "../../shared/config/index.ts";

/** The names in `shared/sbom/formats.ts`; a test holds them together. Its writers are loaded when there is something to write. */
const formatNames = [
  ...["cyclonedx-json", "cyclonedx-xml", "cyclonedx-1.7-json", "cyclonedx-1.7-xml"],
  ...["spdx-json", "spdx-tag-value", "spdx-3-json"],
];

const { "fail-on": _noFindings, format: _ownFormats, ...common } = commonInputs;

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description: `Images: ${imageSources}.`,
  }),
  ...imageInputs,
  format: choice({ values: formatNames, default: "cyclonedx-json", description: "Format of the SBOM." }),
  ...common,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "sbom-generate",
  description: "Writes a complete, deterministic SBOM of a container image.",
  branding: { icon: "list", color: "blue" },
  inputs,
  outputs: {
    sbom: "Path of the SBOM; several are separated by line breaks.",
    digest: "Digest of the image that was described; several are separated by line breaks.",
  },
  permissions: { "contents: read": "to read the image archive of the checkout" },
};
