import { type ActionSpec, choice, flag, list, signatureInputs, text } from "../../shared/config/index.ts";

const inputs = {
  ...signatureInputs,
  key: text({
    configurable: false,
    description:
      "Private key: a file, or `env://NAME` for a variable of the environment. cosign.key, or PEM (ECDSA, Ed25519, RSA); its password is in `COSIGN_PASSWORD`. Without a key the job signs with its identity: GitHub's token, or another in `SIGSTORE_ID_TOKEN`.",
  }),
  formats: list({
    default: ["bundle", "legacy"],
    description:
      "How signatures are stored: `bundle` (Sigstore bundle as a referrer: cosign 3, policy controllers), `legacy` (tags `.sig` and `.att`: cosign 2, skopeo, podman).",
  }),
  "fulcio-url": text({
    default: "https://fulcio.sigstore.dev",
    description: "Certificate authority (Fulcio) for signatures without a key.",
  }),
  "rekor-url": text({
    description:
      "Transparency log (Rekor). With a key none is told unless it is given; without a key the public-good one, which shows the identity to everybody for ever. `none` for an instance without a log.",
  }),
  "rekor-version": choice({
    values: ["1", "2"],
    default: "1",
    description:
      "Version of the log's interface; 2 takes no signatures with a key, needs `timestamp-url`, and has no place in the format `legacy`.",
  }),
  "timestamp-url": text({ description: "Timestamp authority (RFC 3161), with its path. Without it none is asked." }),
  evidence: text({
    configurable: false,
    description:
      "Directory that the earlier steps wrote with `out-dir`: its records are attested, each of the digest that it is about: whole, for a gate in another job, and as SBOMs, vulnerabilities, results and verdicts for others. Without it nothing is.",
  }),
  provenance: flag({
    only: "action",
    description: "Attests how the image was built: SLSA provenance v1 from the variables of this job.",
  }),
  "attest-only": flag({
    configurable: false,
    description:
      "Attests, and signs no image: before the gate decides, or after it said no. Verification then finds no signature.",
  }),
  "dry-run": flag({
    configurable: false,
    description:
      "Says what would be signed, and writes nothing. Without a key a certificate is asked for all the same: only who signs can tell what is signed already.",
  }),
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
  permissions: {
    "packages: write": "to write signatures next to an image on ghcr.io",
    "id-token: write": "only without a key: to get the token that says which workflow signs",
  },
};
