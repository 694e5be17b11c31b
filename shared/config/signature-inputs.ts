import { imageInputs } from "./image-inputs.ts";
import { choice, flag, type InputSpecs, list, text } from "./input.ts";
import { commonInputs } from "./spec.ts";

/** Inputs of every action that works on an image's signatures, with the same name and meaning. */
export const signatureInputs = {
  image: text({
    target: true,
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`. A tag is resolved once, with a warning: what is meant by it later, nobody knows.",
  }),
  recursive: flag({
    default: true,
    description:
      "Takes the platforms of an index, too. Attestation manifests of BuildKit (`unknown/unknown`) are always left out.",
  }),
  annotations: list({
    description: "`key=value` pairs that a signature states next to the digest.",
  }),
  "trusted-root": text({
    description:
      "File with the trusted root (`trusted_root.json`) of the Sigstore instance. Without it the public-good instance's as it was when this version was built; nothing is fetched.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  name: commonInputs.name,
  config: commonInputs.config,
  "out-dir": commonInputs["out-dir"],
  format: choice({
    configurable: false,
    only: "cli",
    values: ["text", "json"],
    default: "text",
    description: "What is printed to standard output, or written to `--output`.",
  }),
  output: commonInputs.output,
} as const satisfies InputSpecs;
