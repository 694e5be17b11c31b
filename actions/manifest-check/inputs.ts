import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  imageInputs,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const inputs = {
  files: list({
    target: true,
    description:
      "Manifests, directories or globs, relative to the checkout. Without it every YAML and JSON file is looked at, and those that are manifests are checked.",
  }),
  exclude: list({
    description: "Files, directories or globs to leave out; also charts that are not to count as not checked.",
  }),
  "allow-empty": flag({ description: "Passes when there is no manifest; otherwise that is an error." }),
  ignore: list({ description: "Rule ids that are suppressed everywhere; any id or alias of a rule." }),
  enable: list({ description: "Rule ids that are off by default and shall run." }),
  "disable-ignore-pragma": flag({ description: "Lets no comment and no annotation in a manifest suppress anything." }),
  profile: choice({
    values: ["recommended", "all"],
    default: "recommended",
    description: "Which rules run: those on security and correctness, or those on style and preference, too.",
  }),
  "pod-security-level": choice({
    values: ["namespace", "privileged", "baseline", "restricted"],
    default: "namespace",
    description:
      "Level of the Pod Security Standards that pods are held to; `namespace` takes it from the labels of their Namespace, where the files have it.",
  }),
  "pod-security-version": text({
    description:
      "Version of the Pod Security Standards, `v1.N` or `latest`. Without it the Namespace's label says, and without that the latest counts.",
  }),
  "kubernetes-version": text({
    description:
      "Version of the cluster, `1.N`, for API versions that it no longer serves. Without it the newest known one.",
  }),
  "trusted-registries": list({
    description: "Registries that images may come from, `*` first or last as wildcard; any when empty.",
  }),
  compliance: list({
    description:
      "Standards that the report speaks of: `cis-docker`, `cis-kubernetes`, `nsa-cisa`, `nist-800-190`, `pss`, `owasp-k8s`, `pci-dss-4`, `hipaa`, `iso-27001`. Their rules run, those that are off by default among them; `pss` asks for the level `restricted` where none is given. The tables stand on the run's page, in `manifest-check.compliance.md` and `.json` in `out-dir`, and in the SARIF as taxonomies; with `--format json` the result is an object of `findings` and `compliance`.",
  }),
  evidence: text({
    configurable: false,
    description:
      "Directory of evidence that image-scan wrote with `out-dir` in the same run: images that are deployed and were not scanned, or have findings at `fail-on` or worse, are findings. Where it holds what verify left, so are images whose signatures were not accepted.",
  }),
  "check-registry": flag({
    description:
      "Asks the registries of the images that are deployed, for manifests and configurations alone: whether they are there, whether a tag has moved, which user they run as and which ports they expose.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  fix: flag({
    only: "cli",
    configurable: false,
    description: "Writes the fixes into the manifests; what is left is reported.",
  }),
  ...commonInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "manifest-check",
  description:
    "Checks Kubernetes manifests and Compose files and says on which line what is wrong, why it matters and how to fix it.",
  branding: { icon: "layers", color: "blue" },
  inputs,
  outputs: {
    "compliance-report":
      "Paths of the compliance report as JSON and Markdown, separated by a line break; empty without `compliance`.",
  },
  permissions: { "contents: read": "to read the manifests that were checked out", ...publishPermissions },
  configKeys: async () => (await import("./suppressions/config.ts")).suppressionKeys,
};
