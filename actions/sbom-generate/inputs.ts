import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  imageInputs,
  imageSources,
  list,
  text,
} from "../../shared/config/index.ts";

/**
 * Format names of `shared/sbom/formats.ts`, plus GitHub's snapshots. Copied so that the writers load only when needed;
 * a test compares them.
 */
const formatNames = [
  ...["cyclonedx-json", "cyclonedx-xml", "cyclonedx-1.7-json", "cyclonedx-1.7-xml"],
  ...["spdx-json", "spdx-tag-value", "spdx-3-json", "github-snapshot"],
];

const {
  "fail-on": _noFindings,
  baseline: _notCompared,
  "new-only": _nothingNew,
  "only-fixable": _fixable,
  "only-exploited": _exploited,
  "min-severity": _severity,
  "package-types": _types,
  format: _ownFormats,
  ...common
} = commonInputs;

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description: `Subjects to describe. An image: ${imageSources}. A directory (\`dir:\`, or its path): lists the packages installed in an unpacked root file system, or the packages in the lockfiles of a source tree. Another SBOM (\`sbom:\`, or its path): converts it.`,
  }),
  ...imageInputs,
  format: choice({ values: formatNames, default: "cyclonedx-json", description: "Format of the SBOM." }),
  profile: choice({
    values: ["default", "bsi"],
    default: "default",
    description:
      "`bsi` adds the data that BSI TR-03183-2 v2.1.0 requires: SHA-256 and SHA-512 of every file with its owner, distribution licenses, creators' addresses, and whether a component is executable or an archive. Requires CycloneDX or SPDX 3, and an author with an email or web address.",
  }),
  files: choice({
    values: ["none", "stated"],
    default: "none",
    description:
      "`stated` lists the files of each package with the digests from its package database. This makes the SBOM many times larger.",
  }),
  author: text({
    description:
      "Author of the SBOM, with an email or web address: `Acme <security@acme.example>`. Default: the repository's owner in GitHub Actions.",
  }),
  supplier: text({
    description:
      "Supplier of the described software, in the same form. Default: the author with the profile `bsi`, otherwise none.",
  }),
  "submit-snapshot": flag({
    only: "action",
    description:
      "Submits the components to the repository's dependency graph, whatever the format. Requires the permission `contents: write`. Never fails the step.",
  }),
  ...common,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "sbom-generate",
  description: "Writes a complete, deterministic SBOM of a container image, a directory or another SBOM.",
  branding: { icon: "list", color: "blue" },
  inputs,
  outputs: {
    sbom: "Path of the SBOM. Several paths are separated by line breaks.",
    digest: "Digest of the described image. Several digests are separated by line breaks.",
  },
  permissions: {
    "contents: read": "to read the image archive, directory or SBOM in the checkout",
    "contents: write": "instead of `contents: read`, if `submit-snapshot` is true",
  },
};
