import {
  type ActionSpec,
  commonInputs,
  flag,
  imageInputs,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const { baseline: _notCompared, ...common } = commonInputs;

const inputs = {
  evidence: text({
    target: true,
    configurable: false,
    description:
      "Directory that the earlier steps wrote with `out-dir`. In GitHub Actions `seaworthy-out` when it is not given.",
  }),
  digest: list({
    configurable: false,
    description:
      "Digest (`sha256:…`) of the image that is about to be pushed, one per platform; evidence of any other image counts for nothing.",
  }),
  require: list({
    default: ["dockerfile-lint", "image-scan", "sbom-generate"],
    description:
      "Actions, and other tools by name (`trivy`, `grype`, `hadolint` …), whose complete evidence must be there.",
  }),
  reports: list({
    configurable: false,
    description:
      "Reports of other tools: SARIF, or JSON of Trivy, Grype, Syft, hadolint or Dockle. One that does not say which image it is about is given as `FILE@sha256:…`.",
  }),
  "attestations-of": text({
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`, whose attestations count as evidence as far as the policy's `attestors` signed them. Without `digest` all of its platforms are judged.",
  }),
  "attested-only": flag({
    configurable: false,
    description: "Counts attested evidence alone, as `unsigned: never` of the policy does, whatever the policy says.",
  }),
  "github-attestations": text({
    configurable: false,
    description:
      "With `attestations-of`: repository on GitHub, `owner/repo`, whose attestations of the image (`actions/attest`) are read, too. GitHub signs for private repositories with its own Sigstore instance: the attestor's `trusted-root` is that one's then.",
  }),
  policy: text({
    configurable: false,
    description:
      "File with the policy (`preset`, `rules`, `waivers`, `waiver-limits`), instead of these keys in the section `gate`.",
  }),
  "promote-from": text({
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`, that `promote-to` is a copy of; the image of `attestations-of` when it is not given. Every platform of it must be judged.",
  }),
  "promote-to": text({
    configurable: false,
    description:
      "Where to copy the image when it passes, `host/path:tag`: by digest, with its platforms, signatures and attestations. The tag is moved last. For another registry the logins of Docker's configuration are used.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  replay: text({
    configurable: false,
    only: "cli",
    description:
      "A `verdict.json`: decides again on the same evidence, policy and moment, and says whether every byte is the same. Writes nothing.",
  }),
  "what-if": text({
    configurable: false,
    only: "cli",
    description: "A policy file to judge by instead, to see what it would say. Writes nothing.",
  }),
  over: text({
    configurable: false,
    only: "cli",
    description:
      "A directory with what earlier runs left, each a `verdict.json` with its evidence next to it: asks `what-if` about each of them. Writes nothing.",
  }),
  at: text({
    configurable: false,
    only: "cli",
    description: "A day to come, `YYYY-MM-DD`, to judge at, to see what will fail by then. Writes nothing.",
  }),
  ...common,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "gate",
  description: "Decides from the evidence of the earlier steps whether an image may ship, and explains the verdict.",
  branding: { icon: "check-circle", color: "blue" },
  inputs,
  outputs: {
    verdict: "Path of the verdict (JSON).",
    decision: "`pass`, `deny` or `undecided`.",
    promoted: "`host/path@sha256:…` at the destination of `promote-to`; empty when nothing was copied.",
  },
  permissions: {
    "contents: read": "to read `.seaworthy.yaml` and its waivers, on pull requests those of the base",
    "packages: read": "only with `attestations-of`: to read an image's attestations on ghcr.io",
    "attestations: read": "only with `github-attestations`: to read them from GitHub's API",
    "packages: write": "only with `promote-to`: to copy the image to ghcr.io",
    ...publishPermissions,
  },
  configKeys: async () => (await import("./policy/schema.ts")).policyKeys,
};
