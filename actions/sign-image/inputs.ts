import { type ActionSpec, flag, list, signatureInputs, text } from "../../shared/config/index.ts";

const inputs = {
  ...signatureInputs,
  key: text({
    configurable: false,
    description:
      "Private key: a file, or `env://NAME` for a variable of the environment. cosign.key, or PEM (ECDSA, Ed25519, RSA); its password is in `COSIGN_PASSWORD`.",
  }),
  formats: list({
    default: ["bundle", "legacy"],
    description:
      "How signatures are stored: `bundle` (Sigstore bundle as a referrer: cosign 3, policy controllers), `legacy` (tags `.sig` and `.att`: cosign 2, skopeo, podman).",
  }),
  "rekor-url": text({
    description: "Transparency log (Rekor) that signatures with a key are entered into. Without it none is.",
  }),
  "dry-run": flag({ configurable: false, description: "Says what would be signed, and writes nothing." }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "sign-image",
  description: "Signs an image in a registry with its platforms, and verifies what it wrote before it says so.",
  branding: { icon: "edit-3", color: "blue" },
  inputs,
  outputs: {
    digest: "Digest that was signed; the platforms' follow, separated by line breaks.",
    signed: "Number of signatures that were written; 0 when everything was signed already.",
  },
  permissions: { "packages: write": "to write signatures beside an image on ghcr.io" },
};
