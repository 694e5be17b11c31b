import { type ActionSpec, commonInputs, list, publishPermissions, text } from "../../shared/config/index.ts";

const { baseline: _notCompared, ...common } = commonInputs;

const inputs = {
  evidence: text({
    target: true,
    configurable: false,
    description:
      "Folder that the earlier steps wrote with `out-dir`. In GitHub Actions `seaworthy-out` when it is not given.",
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
  policy: text({
    configurable: false,
    description:
      "File with the policy (`preset`, `rules`, `waivers`, `waiver-limits`), instead of these keys in the section `gate`.",
  }),
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
  },
  permissions: { "contents: read": "to read `.seaworthy.yaml` and its waivers", ...publishPermissions },
  configKeys: async () => (await import("./policy/schema.ts")).policyKeys,
};
