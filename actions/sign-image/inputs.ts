import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  list,
  publicFulcio,
  signatureInputs,
  text,
} from "../../shared/config/index.ts";

const inputs = {
  ...signatureInputs,
  key: text({
    configurable: false,
    description:
      "Private key: a file, or `env://NAME` for an environment variable. Accepts cosign.key and PEM (ECDSA, Ed25519, RSA). Reads its password from `COSIGN_PASSWORD`. Default: keyless signing with the identity of the job, or with the token in `SIGSTORE_ID_TOKEN`.",
  }),
  formats: list({
    default: ["bundle", "legacy"],
    description:
      "How to store signatures: `bundle` (Sigstore bundle as a referrer; for cosign 3 and policy controllers), `legacy` (tags `.sig` and `.att`; for cosign 2, skopeo and podman).",
  }),
  "fulcio-url": text({
    default: publicFulcio,
    description: "Certificate authority (Fulcio) for keyless signing.",
  }),
  "rekor-url": text({
    description:
      "Transparency log (Rekor). Default with a key: no log. Default for keyless signing: the public-good log, where the identity is public forever. Set `none` for a Sigstore instance without a log.",
  }),
  "rekor-version": choice({
    values: ["1", "2"],
    default: "1",
    description:
      "API version of the log. Version 2 does not support signatures with a key or the format `legacy`, and requires `timestamp-url`.",
  }),
  "timestamp-url": text({
    description: "URL of the timestamp authority (RFC 3161), including the path. Default: no timestamps.",
  }),
  evidence: text({
    configurable: false,
    description:
      "Evidence directory (`out-dir`) of earlier steps. Attests each record to the digest that it is about: as Seaworthy evidence for a gate in another job, and as SBOM, vulnerability, test result and verdict predicates for other tools. Signs nothing that the gate's verdict in it denies or leaves undecided. Default: no attestations, and the verdict in `out-dir`, if there is one.",
  }),
  provenance: flag({
    only: "action",
    description: "Attests how the image was built. Creates SLSA provenance v1 from the variables of this job.",
  }),
  "github-store": text({
    configurable: false,
    description:
      "GitHub repository, `owner/repo`, that stores the attestations, too, so that `gh attestation verify` finds them. Requires keyless signing and `attestations: write`. Default: only the registry has them.",
  }),
  token: commonInputs.token,
  "attest-only": flag({
    configurable: false,
    description:
      "Writes attestations but no signature. Use it before the gate decides or after the gate denied the image.",
  }),
  "sign-denied": flag({
    configurable: false,
    description:
      "Signs an image although the gate's verdict in `evidence` denies it or is undecided. Default: fails without signing. The output names the verdict in both cases.",
  }),
  "dry-run": flag({
    configurable: false,
    description:
      "Prints what would be signed and writes nothing. Keyless signing still requests a certificate, to find out what this identity already signed.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "sign-image",
  description:
    "Signs an image in a registry and its platforms, attests evidence, and verifies every signature that it wrote.",
  branding: { icon: "edit-3", color: "blue" },
  inputs,
  outputs: {
    digest: "Digest of the signed image, followed by the digests of its platforms, separated by line breaks.",
    decision:
      "Decision of the gate's verdict that the call relied on: `pass`, `deny` or `undecided`. Empty if no verdict on the image was found, or if the call only attests.",
    attested: "Number of attestations that were written.",
    signed: "Number of signatures that were written. 0 if everything was already signed.",
  },
  permissions: {
    "packages: write": "to write signatures to ghcr.io",
    "attestations: write": "for `github-store`: to store attestations in GitHub",
    "id-token: write": "for keyless signing: to get a token with the identity of the workflow",
  },
};
