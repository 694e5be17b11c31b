import {
  type ActionSpec,
  commonInputs,
  flag,
  imageInputs,
  imageSources,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description: `Images: ${imageSources}. \`sbom:\` and a path is an SBOM, as in \`sbom\`.`,
  }),
  ...imageInputs,
  "newer-base": flag({
    description:
      "Asks the registry of the Dockerfile's FROM what its tag names now, and for the newest tag of the same kind, scans them, and says what they clear. It pulls these images.",
  }),
  advisories: text({
    description:
      "Advisories: shards that `seaworthy advisories build` made (a directory, an OCI layout, a reference in a registry with its tag or digest, or an https address); OSV records (a directory of them, a zip file, a directory or https address in the layout of OSV's bulk export); or `osv`, or `osv://` and a host, for OSV's API.",
  }),
  "advisories-key": text({
    description:
      "Public key (a file in PEM, or its text) that must have signed the index of the advisories. Needed for shards that come over a network.",
  }),
  kev: text({
    description: "CISA's catalog of known exploited vulnerabilities (JSON), instead of that of the advisories.",
  }),
  epss: text({
    description: "FIRST's EPSS scores (`.csv` or `.csv.gz`), instead of those of the advisories.",
  }),
  sbom: list({
    configurable: false,
    description:
      "SBOMs to match instead of images, or next to them: CycloneDX, SPDX or Syft JSON, relative to the checkout.",
  }),
  explain: text({
    configurable: false,
    only: "cli",
    description:
      "Id of a vulnerability: prints for each package that a record of it names why it counts or does not, as text or, with `--format json`, as JSON.",
  }),
  hygiene: flag({
    default: true,
    description: "Checks how the image is made: user, modes, accounts, credentials in it, leftovers, age.",
  }),
  secrets: flag({
    default: true,
    description: "Looks for secrets in all layers, variables, labels and the history.",
  }),
  "secret-rules": text({
    description:
      "A `gitleaks.toml` or `trivy-secret.yaml` whose rules are used next to the built-in ones, relative to the checkout.",
  }),
  vex: list({
    description:
      "VEX documents (OpenVEX, CSAF or CycloneDX), relative to the checkout: a finding that they state not to affect this image is suppressed, with the reason.",
  }),
  "vex-authors": list({
    description:
      "Authors whose VEX documents count, as the documents name them. Given, it holds for files, too; documents attached to an image count for nobody else.",
  }),
  "ignore-files": list({
    description:
      "Ignore files of other tools, relative to the checkout: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `.snyk`. Without it those at its root; `none` for none.",
  }),
  ...commonInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "image-scan",
  description: "Finds known vulnerabilities in the packages of a container image, and says what to upgrade.",
  branding: { icon: "shield", color: "blue" },
  inputs,
  outputs: { digest: "Digest of the image that was scanned; several are separated by line breaks." },
  permissions: {
    "contents: read": "to read the Dockerfile and the image archive of the checkout",
    ...publishPermissions,
  },
};
