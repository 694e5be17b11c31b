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
    description: `Images: ${imageSources}.`,
  }),
  ...imageInputs,
  advisories: text({
    description:
      "Advisories in OSV format: a folder of records, a folder in the layout of OSV's bulk export, or a zip file.",
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
    description: "A `gitleaks.toml` whose rules are used beside the built-in ones, relative to the checkout.",
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
