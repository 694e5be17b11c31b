import { type ActionSpec, flag, imageSources } from "../../../shared/config/index.ts";
import { spec as suite } from "../inputs.ts";

const { path, image, files, exclude, profile, ignore, advisories, dockerfile, config } = suite.inputs;

const inputs = {
  path: { ...path, description: "Directory to fix." },
  image: {
    ...image,
    description: `Images whose findings to fix in the checkout: ${imageSources}. \`dir:.\` fixes what lockfiles state. Default: none, so that only Dockerfiles and manifests are fixed.`,
  },
  ...{ files, exclude, profile, ignore, advisories, dockerfile, config },
  "advisories-key": suite.inputs["advisories-key"],
  "advisories-unsigned": suite.inputs["advisories-unsigned"],
  "newer-base": suite.inputs["newer-base"],
  platform: suite.inputs.platform,
  "run-package-manager": flag({
    configurable: false,
    description:
      "Runs the package manager of each changed lockfile, without scripts of packages. Without it, a manifest with a lockfile is changed and the command is printed. Package managers run programs that are part of the checkout, such as a Gemfile, build scripts of Gradle and `yarnPath`, so use it only where you trust the checkout.",
  }),
  "dry-run": flag({ configurable: false, description: "Prints the steps and changes nothing." }),
  commit: flag({
    configurable: false,
    description: "Commits the changed files, and nothing else, with the steps as the message.",
  }),
};

/** `seaworthy fix`, which exists on the command line only. */
export const spec: ActionSpec<typeof inputs> = {
  name: "fix",
  description:
    "Changes Dockerfiles, manifests, base images and dependencies so that findings are resolved, and says what it left.",
  branding: suite.branding,
  inputs,
  outputs: {},
  permissions: {},
};
