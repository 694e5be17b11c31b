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

/** The names in `shared/sbom/formats.ts` and GitHub's snapshots; a test holds them together. Its writers are loaded when there is something to write. */
const formatNames = [
  ...["cyclonedx-json", "cyclonedx-xml", "cyclonedx-1.7-json", "cyclonedx-1.7-xml"],
  ...["spdx-json", "spdx-tag-value", "spdx-3-json", "github-snapshot"],
];

const {
  "fail-on": _noFindings,
  baseline: _notCompared,
  "new-only": _nothingNew,
  format: _ownFormats,
  ...common
} = commonInputs;

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description: `What to describe. Images: ${imageSources}. A directory (\`dir:\`, or its path): what is installed in an unpacked root file system, or what the lockfiles of a source tree name. Another SBOM (\`sbom:\`, or its path), which is converted.`,
  }),
  ...imageInputs,
  format: choice({ values: formatNames, default: "cyclonedx-json", description: "Format of the SBOM." }),
  profile: choice({
    values: ["default", "bsi"],
    default: "default",
    description:
      "`bsi` adds what BSI TR-03183-2 v2.1.0 asks for: SHA-512 of every file, distribution licenses, creators' addresses, what is executable or an archive. It takes CycloneDX or SPDX 3 and an author with an e-mail or web address.",
  }),
  files: choice({
    values: ["none", "stated"],
    default: "none",
    description:
      "`stated` lists the files of each package with the digests that its package database has. The SBOM grows many times over.",
  }),
  author: text({
    description:
      "Who makes the SBOM, with an e-mail or web address: `Acme <security@acme.example>`. In GitHub Actions the repository's owner when it is not given.",
  }),
  supplier: text({
    description:
      "Who supplies what the SBOM is about, in the same form. Without it nobody is named, with the profile `bsi` the author.",
  }),
  "submit-snapshot": flag({
    only: "action",
    description:
      "Submits the components to the repository's dependency graph, whatever the format. It needs the permission `contents: write`, and never fails the step.",
  }),
  ...common,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "sbom-generate",
  description: "Writes a complete, deterministic SBOM of a container image, a directory or another SBOM.",
  branding: { icon: "list", color: "blue" },
  inputs,
  outputs: {
    sbom: "Path of the SBOM; several are separated by line breaks.",
    digest: "Digest of the image that was described; several are separated by line breaks.",
  },
  permissions: {
    "contents: read": "to read the image archive, directory or SBOM of the checkout",
    "contents: write": "instead, where `submit-snapshot` is true",
  },
};
