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
  evidence: text({
    configurable: false,
    description:
      "Folder that the earlier steps wrote with `out-dir`: SBOMs, vulnerabilities, results and the gate's verdict in it are attested, each of the digest that it is about. Without it nothing is.",
  }),
  provenance: flag({
    only: "action",
    description: "Attests how the image was built: SLSA provenance v1 from the variables of this job.",
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
    attested: "Number of attestations that were written.",
    signed: "Number of signatures that were written; 0 when everything was signed already.",
  },
  permissions: { "packages: write": "to write signatures beside an image on ghcr.io" },
};
