import { type ActionSpec, commonInputs, flag, list } from "../../shared/config/index.ts";

const inputs = {
  files: list({
    target: true,
    description:
      "Dockerfiles, folders or globs, relative to the checkout. Without it every `Dockerfile`, `Containerfile`, `*.Dockerfile` and `Dockerfile.*` is linted.",
  }),
  exclude: list({ description: "Globs of files to leave out." }),
  ignore: list({ description: "Rule ids that are suppressed everywhere; any id or alias of a rule." }),
  "allow-empty": flag({ description: "Passes when there is no Dockerfile; otherwise that is an error." }),
  ...commonInputs,
};

export const spec: ActionSpec<typeof inputs> = {
  name: "dockerfile-lint",
  description: "Lints Dockerfiles and says on which line what is wrong, why it matters and how to mend it.",
  branding: { icon: "file-text", color: "blue" },
  inputs,
  outputs: {},
  permissions: { "contents: read": "to read the Dockerfiles that were checked out" },
};
