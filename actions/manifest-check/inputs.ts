import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  imageInputs,
  limitInputs,
  lines,
  list,
  profileInput,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const inputs = {
  files: list({
    target: true,
    description:
      "Manifests, charts (also packaged), directories or globs, relative to the checkout. Default: every chart, and every YAML and JSON file that is a manifest.",
  }),
  exclude: list({
    description: "Files, directories or globs to exclude. Also excludes charts.",
  }),
  "allow-empty": flag({ description: "Succeeds if there is no manifest, instead of failing." }),
  ignore: list({ description: "Rule ids to suppress everywhere. Accepts any id or alias of a rule." }),
  enable: list({ description: "Ids of opt-in rules to enable." }),
  "disable-ignore-pragma": flag({
    description: "Ignores comments and annotations in manifests that suppress findings.",
  }),
  profile: profileInput,
  "pod-security-level": choice({
    values: ["namespace", "privileged", "baseline", "restricted"],
    default: "namespace",
    description:
      "Level of the Pod Security Standards that pods must meet. `namespace` uses the labels of their Namespace, if the files contain it.",
  }),
  "pod-security-version": text({
    description:
      "Version of the Pod Security Standards, `v1.N` or `latest`. Default: the Namespace's label, else the latest version.",
  }),
  "kubernetes-version": text({
    description:
      "Kubernetes version of the cluster, `1.N`. Reports API versions that it no longer serves. Default: the newest known version.",
  }),
  "trusted-registries": list({
    description: "Registries that images may come from. `*` at the start or end is a wildcard. Default: any registry.",
  }),
  "compose-profiles": list({
    description:
      "Profiles of Compose whose services are checked, in addition to services without profiles. Default: the services of all profiles.",
  }),
  "deployment-units": list({
    description:
      "Sets of files whose objects are deployed together, one per line. A set is directories, files or globs, separated by spaces. Rules only join objects of one set. Default: what a kustomization, an Argo CD Application or a Flux Kustomization deploys, else directory trees that agree on a namespace.",
  }),
  values: list({
    description:
      "Files with values for the Helm charts in `files`, relative to the checkout, later ones winning. Renders charts with them instead of their defaults.",
  }),
  set: lines({
    description: "Values for the Helm charts in `files`, one `KEY=VALUE` each, with the syntax of `helm --set`.",
  }),
  "set-string": lines({ description: "Like `set`. All values are strings." }),
  "set-json": lines({ description: "Like `set`. Values are JSON." }),
  "set-file": lines({ description: "Like `set`. Values are paths of files, relative to the checkout." }),
  "chart-values": lines({
    description:
      "Sets of values that Helm charts are deployed with, one per line: the directory of a chart, then files with values, separated by spaces. Each set is checked in addition to the chart's defaults and its `ci/*-values.yaml`.",
  }),
  "release-name": text({ description: "Name of the release of Helm charts. Default: `release-name`." }),
  "release-namespace": text({ description: "Namespace of the release of Helm charts. Default: `default`." }),
  "api-versions": list({
    description:
      "API versions that the cluster of Helm charts has in addition to those of Kubernetes, such as `monitoring.coreos.com/v1/ServiceMonitor`.",
  }),
  "chart-registries": list({
    description:
      "Registries that the dependencies of Helm charts may be fetched from if the checkout does not contain them. `*` at the start or end is a wildcard. Needs a current `Chart.lock`. Default: none, and nothing is fetched.",
  }),
  "helm-version": choice({
    values: ["4", "3"],
    default: "4",
    description: "Version of Helm whose behavior is used where versions differ.",
  }),
  render: flag({
    only: "cli",
    configurable: false,
    description: "Prints what Helm charts render, as it was checked, instead of the findings.",
  }),
  "render-to": text({
    only: "cli",
    configurable: false,
    description: "Directory to write what Helm charts render to, one file per set of values.",
  }),
  compliance: list({
    description:
      "Compliance standards to report on: `cis-docker`, `cis-kubernetes`, `nsa-cisa`, `nist-800-190`, `pss`, `owasp-k8s`, `pci-dss-4`, `hipaa`, `iso-27001`. Enables their rules, including opt-in rules; `pss` uses the level `restricted` unless `pod-security-level` is set. Writes the tables to the run's summary, to `manifest-check.compliance.md` and `.json` in `out-dir`, and to the SARIF file as taxonomies. With `--format json`, they are in `compliance`.",
  }),
  evidence: text({
    configurable: false,
    description:
      "Directory of evidence that image-scan wrote with `out-dir` in the same run. Reports deployed images that were not scanned or have findings at `fail-on` or worse. If it contains evidence of verify, also reports images without accepted signatures.",
  }),
  "check-registry": flag({
    description:
      "Looks up the deployed images in their registries. Reads only manifests and configurations: whether the image exists, whether a tag moved, the user it runs as and the ports it exposes.",
  }),
  "registry-username": imageInputs["registry-username"],
  "registry-password": imageInputs["registry-password"],
  "insecure-registries": imageInputs["insecure-registries"],
  fix: flag({
    only: "cli",
    configurable: false,
    description: "Applies fixes to the manifests, then reports the remaining findings.",
  }),
  ...limitInputs,
  ...commonInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "manifest-check",
  description:
    "Checks Kubernetes manifests, Helm charts and Compose files. Shows the line of each problem, why it matters and how to fix it.",
  branding: { icon: "layers", color: "blue" },
  inputs,
  outputs: {
    "compliance-report":
      "Paths of the compliance report as JSON and Markdown, separated by a line break. Empty without `compliance`.",
  },
  permissions: { "contents: read": "to read the manifests in the checkout", ...publishPermissions },
  configKeys: async () => (await import("./suppressions/config.ts")).suppressionKeys,
};
