import {
  type ActionSpec,
  commonInputs,
  flag,
  imageInputs,
  limitInputs,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const { baseline: _notCompared, ...common } = commonInputs;

const inputs = {
  evidence: text({
    target: true,
    configurable: false,
    description: "Evidence directory (`out-dir`) of the earlier steps. Default in GitHub Actions: `seaworthy-out`.",
  }),
  digest: list({
    configurable: false,
    description:
      "Digest (`sha256:…`) of the image to judge, one per platform. Evidence of other images does not count.",
  }),
  require: list({
    default: ["dockerfile-lint", "image-scan", "sbom-generate"],
    description:
      "Actions and other tools (`trivy`, `grype`, `hadolint` …) whose complete evidence is required. Use `TOOL@KIND` to require evidence about an `image`, `instance`, `source`, `host` or `cluster`.",
  }),
  reports: list({
    configurable: false,
    description:
      "Reports of other tools: SARIF of any tool, or the formats that the README lists. If a report does not state what it is about, append it: `FILE@sha256:…`, `FILE@instance:sha256:…`, `FILE@source`, `FILE@host` or `FILE@cluster`.",
  }),
  "attestations-of": text({
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`. Its attestations count as evidence if the policy's `attestors` signed them. Default of `digest`: all platforms of this image.",
  }),
  "attested-only": flag({
    configurable: false,
    description: "Requires attested evidence, like `unsigned: never` in the policy, and overrides the policy.",
  }),
  "github-attestations": text({
    configurable: false,
    description:
      "GitHub repository, `owner/repo`, whose attestations of the image (`actions/attest`) are read in addition to those in the registry. Requires `attestations-of`. GitHub signs for private repositories with its own Sigstore instance; set the attestor's `trusted-root` to the root of that instance.",
  }),
  policy: text({
    configurable: false,
    description:
      "Policy file with `preset`, `rules`, `waivers` and `waiver-limits`. Default: the section `gate` of the configuration file.",
  }),
  "promote-from": text({
    configurable: false,
    description:
      "Image in a registry, `host/path@sha256:…`, to copy to `promote-to`. Requires that every platform is judged. Default: the image of `attestations-of`.",
  }),
  "promote-to": text({
    configurable: false,
    description:
      "Copies the image to `host/path:tag` if it passes. Copies by digest with platforms, signatures and attestations, and moves the tag last. Uses the logins of Docker's configuration for another registry.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  ...limitInputs,
  replay: text({
    configurable: false,
    only: "cli",
    description:
      "Replays a `verdict.json`: decides again on the same evidence, policy and time, and fails if the verdict differs. Writes nothing.",
  }),
  "what-if": text({
    configurable: false,
    only: "cli",
    description: "Shows the verdict by another policy file. Writes nothing.",
  }),
  over: text({
    configurable: false,
    only: "cli",
    description:
      "Directory with earlier verdicts, each a `verdict.json` next to its evidence. Applies `what-if` to each of them. Writes nothing.",
  }),
  at: text({
    configurable: false,
    only: "cli",
    description: "Shows the verdict on a future day, `YYYY-MM-DD`. Writes nothing.",
  }),
  ...common,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "gate",
  description: "Decides from the evidence of earlier steps whether an image may ship, and explains the verdict.",
  branding: { icon: "check-circle", color: "blue" },
  inputs,
  outputs: {
    verdict: "Path of the verdict (JSON).",
    decision: "`pass`, `deny` or `undecided`.",
    promoted: "`host/path@sha256:…` at the destination of `promote-to`. Empty if nothing was copied.",
  },
  permissions: {
    "contents: read": "to read `.seaworthy.yaml` and its waivers, from the base on pull requests",
    "packages: read": "for `attestations-of`: to read attestations from ghcr.io",
    "attestations: read": "for `github-attestations`: to read attestations from GitHub's API",
    "packages: write": "for `promote-to`: to copy the image to ghcr.io",
    ...publishPermissions,
  },
  configKeys: async () => (await import("./policy/schema.ts")).policyKeys,
};
