import { type ActionSpec, commonInputs, flag, list, signatureInputs, text } from "../../shared/config/index.ts";
import { certificateExtensions } from "../../shared/sigstore/verify/certificate-extensions.ts";

const inputs = {
  ...signatureInputs,
  key: text({
    description: "Public key (PEM, such as cosign.pub): a file, or `env://NAME` for an environment variable.",
  }),
  "certificate-identity": text({
    description:
      "Identity of the signer for keyless signatures, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref.",
  }),
  "certificate-identity-regexp": text({
    description: "Regular expression that must match the whole identity of the signer.",
  }),
  "certificate-oidc-issuer": text({
    description:
      "Issuer of the identity, exactly as in the certificate. For GitHub Actions: `https://token.actions.githubusercontent.com`.",
  }),
  "certificate-extensions": list({
    description: `\`name=value\` pairs that the certificate must contain. Names: ${Object.keys(certificateExtensions)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  }),
  "require-attestations": list({
    description:
      "Predicate types that the same signer must have attested: `cyclonedx`, `spdx`, `vulns`, `provenance`, `vsa`, `test-result`, or any URI. Requires each type for every platform, or for the index.",
  }),
  "github-attestations": text({
    description:
      "GitHub repository, `owner/repo`, whose attestations of the image (`actions/attest`) are verified in addition to those in the registry. They do not count as signatures. GitHub signs for private repositories with its own Sigstore instance; set `trusted-root` to the root of that instance. The command line reads the token from `GH_TOKEN`.",
  }),
  token: commonInputs.token,
  "copy-to": text({
    configurable: false,
    description:
      "Copies the image to `host/path:tag` if verification succeeds. Copies the verified digests with platforms, signatures and attestations, and moves the tag last. Uses the logins of Docker's configuration for another registry.",
  }),
  "require-log": flag({
    description: "Requires a transparency log entry or a timestamp for signatures with a key, too.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "verify",
  description:
    "Verifies signatures and attestations of an image and its platforms, and explains why each one is accepted or rejected.",
  branding: { icon: "check-square", color: "blue" },
  inputs,
  outputs: {
    digest: "Digest of the verified image, followed by the digests of its platforms, separated by line breaks.",
  },
  permissions: {
    "packages: read": "to read the image and its signatures from ghcr.io",
    "attestations: read": "for `github-attestations`: to read attestations from GitHub's API",
    "packages: write": "for `copy-to` with a repository on ghcr.io",
  },
};
