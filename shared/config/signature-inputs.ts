import { imageInputs } from "./image-inputs.ts";
import { choice, flag, type InputSpecs, list, text } from "./input.ts";
import { limitInputs } from "./limit-inputs.ts";
import { commonInputs } from "./spec.ts";

/** Certificate authority of Sigstore's public-good instance. */
export const publicFulcio = "https://fulcio.sigstore.dev";
/** Issuer of the identities of GitHub's workflows. */
export const workflowIssuer = "https://token.actions.githubusercontent.com";

/** Inputs that have the same name and meaning in every action that works on signatures of an image. */
export const signatureInputs = {
  image: text({
    target: true,
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`. A tag is resolved once, with a warning, because it can move later.",
  }),
  recursive: flag({
    default: true,
    description:
      "Includes the platforms of an index. Always skips BuildKit's attestation manifests (`unknown/unknown`).",
  }),
  annotations: list({
    description: "Annotations of the signature, as `key=value`.",
  }),
  "trusted-root": text({
    description:
      "File with the trusted root (`trusted_root.json`) of the Sigstore instance. Default: the root of the public-good instance that is built into this version. Never downloads one.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  ...limitInputs,
  name: commonInputs.name,
  config: commonInputs.config,
  "out-dir": commonInputs["out-dir"],
  format: choice({
    configurable: false,
    only: "cli",
    values: ["text", "json"],
    default: "text",
    description: "Format of the result on standard output or in the file of `--output`.",
  }),
  output: commonInputs.output,
} as const satisfies InputSpecs;
