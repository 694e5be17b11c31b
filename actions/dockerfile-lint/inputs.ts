import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";

const formats = [
  ...["text", "json", "sarif", "markdown"],
  ...["hadolint-tty", "hadolint-json", "hadolint-sarif", "checkstyle", "codeclimate", "gitlab-codeclimate"],
  ...["gnu", "codacy", "sonarqube", "junit"],
];

const inputs = {
  files: list({
    target: true,
    description:
      "Dockerfiles, directories or globs, relative to the checkout. Without it every `Dockerfile`, `Containerfile`, `*.Dockerfile` and `Dockerfile.*` is linted.",
  }),
  exclude: list({ description: "Globs of files to leave out." }),
  "allow-empty": flag({ description: "Passes when there is no Dockerfile; otherwise that is an error." }),
  ignore: list({ description: "Rule ids that are suppressed everywhere; any id or alias of a rule." }),
  enable: list({ description: "Rule ids that are off by default and shall run." }),
  "trusted-registries": list({
    description: "Registries that images may come from, `*` first or last as wildcard; any when empty.",
  }),
  "require-label": list({
    description:
      "Labels that an image must have, each `name:kind`; the kinds are text, url, semver, hash, rfc3339, spdx and email.",
  }),
  "strict-labels": flag({ description: "Allows no labels next to those of `require-label`." }),
  "disable-ignore-pragma": flag({ description: "Lets no comment in a Dockerfile suppress anything." }),
  "hadolint-config": text({
    description:
      "Configuration file of hadolint. Without it the first of `.hadolint.yaml` and `.hadolint.yml` in the checkout and in hadolint's other places is read.",
  }),
  "failure-threshold": text({
    description:
      "hadolint's threshold instead of `fail-on`: error, warning, info, style, ignore or none. It also comes from hadolint's own configuration.",
  }),
  shellcheck: choice({
    values: ["wasm", "native", "off"],
    default: "wasm",
    description: "Which ShellCheck looks at RUN: the one that is shipped, the `shellcheck` of the machine, or none.",
  }),
  "build-context": text({
    description:
      "Directory that the build is called with, relative to the checkout. Without it the directory of each Dockerfile.",
  }),
  "build-args": list({ description: "Build arguments, each `NAME=value`." }),
  "build-contexts": list({ description: "Names of additional build contexts." }),
  target: text({ description: "Stage that is built. Without it the last one of each Dockerfile." }),
  fix: flag({
    only: "cli",
    configurable: false,
    description: "Writes the fixes into the Dockerfiles; what is left is reported.",
  }),
  ...commonInputs,
  format: choice({
    configurable: false,
    only: "cli",
    values: formats,
    default: "text",
    description: "What is printed to standard output, or written to `--output`. Those after `markdown` are hadolint's.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "dockerfile-lint",
  description: "Lints Dockerfiles and says on which line what is wrong, why it matters and how to fix it.",
  branding: { icon: "file-text", color: "blue" },
  inputs,
  outputs: {},
  permissions: { "contents: read": "to read the Dockerfiles that were checked out", ...publishPermissions },
};
