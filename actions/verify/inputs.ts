import { type ActionSpec, commonInputs, flag, list, signatureInputs, text } from "../../shared/config/index.ts";
import { certificateExtensions } from "../../shared/sigstore/verify/certificate-extensions.ts";

const inputs = {
  ...signatureInputs,
  key: text({
    description: "Public key (PEM, such as cosign.pub): a file, or `env://NAME` for a variable of the environment.",
  }),
  "certificate-identity": text({
    description:
      "Without a key: who must have signed, exactly as the certificate says, for example `https://github.com/owner/repo/.github/workflows/release.yml@refs/tags/v1`.",
  }),
  "certificate-identity-regexp": text({
    description: "The same as a regular expression, which must match the whole identity.",
  }),
  "certificate-oidc-issuer": text({
    description:
      "Who vouches for the identity, exactly; for GitHub Actions `https://token.actions.githubusercontent.com`.",
  }),
  "certificate-extensions": list({
    description: `\`name=value\` pairs that the certificate must state: ${Object.keys(certificateExtensions)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  }),
  "require-attestations": list({
    description:
      "Predicate types that must be attested by the same signer: `cyclonedx`, `spdx`, `vulns`, `provenance`, `vsa`, `test-result`, or any URI. Each of every platform, or of the index that holds them.",
  }),
  "github-attestations": text({
    description:
      "Repository on GitHub, `owner/repo`, whose attestations of the image (`actions/attest`) are judged, too, as those in the registry are. They are attestations, and no signature. GitHub signs for private repositories with its own Sigstore instance: give that one's root as `trusted-root`. On a command line the token is in `GH_TOKEN`.",
  }),
  token: commonInputs.token,
  "copy-to": text({
    configurable: false,
    description:
      "Where to copy the image when it is accepted, `host/path:tag`: with its platforms, signatures and attestations, by the digests that were verified. The tag is moved last. For another registry the logins of Docker's configuration are used.",
  }),
  "require-log": flag({
    description: "Demands an entry in the transparency log or a timestamp of signatures with a key, too.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "verify",
  description: "Verifies that an image and its platforms are signed, and says why each signature counts or not.",
  branding: { icon: "check-square", color: "blue" },
  inputs,
  outputs: { digest: "Digest that was verified; the platforms' follow, separated by line breaks." },
  permissions: {
    "packages: read": "to read an image and its signatures on ghcr.io",
    "attestations: read": "only with `github-attestations`: to read them from GitHub's API",
    "packages: write": "instead, where `copy-to` names a repository there",
  },
};
