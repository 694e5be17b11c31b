import { type ActionSpec, choice, commonInputs, list, text } from "../../shared/config/index.ts";

const { "fail-on": _noFindings, format: _ownFormats, ...common } = commonInputs;

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description:
      "Images: OCI layout (folder or tar) or docker archive, optionally with `oci:`, `oci-archive:` or `docker-archive:` before the path.",
  }),
  platform: text({
    description: "Platform to describe, `os/architecture[/variant]`. Without it every platform that the image holds.",
  }),
  format: choice({ values: ["cyclonedx-json"], default: "cyclonedx-json", description: "Format of the SBOM." }),
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
