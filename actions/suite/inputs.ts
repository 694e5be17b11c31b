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
  path: text({
    target: true,
    configurable: false,
    default: ".",
    description: "Folder to check, relative to the checkout.",
  }),
  image: list({
    configurable: false,
    description: `Images to scan and describe: ${imageSources}. Without it only the source is checked.`,
  }),
  ...imageInputs,
  dockerfile: text({
    description:
      "Dockerfile that the images are built from, relative to the checkout. Findings then stand on the instruction that brought them.",
  }),
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
  ...commonInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "check",
  description: "Runs the whole suite in one step: lints Dockerfiles, scans images, writes SBOMs and gates.",
  branding: { icon: "anchor", color: "blue" },
  inputs,
  outputs: {
    verdict: "Path of the gate's verdict (JSON).",
    sbom: "Path of the SBOM; several are separated by line breaks.",
    digest: "Digest of the image that was checked; several are separated by line breaks.",
  },
  permissions: {
    "contents: read": "to read Dockerfiles, configuration and the image archive of the checkout",
    ...publishPermissions,
  },
};
