import {
  type ActionSpec,
  cacheInputs,
  choice,
  commonInputs,
  flag,
  imageInputs,
  limitInputs,
  lintProfileInput,
  list,
  publishPermissions,
  text,
} from "../../shared/config/index.ts";
import { hadolintFormats } from "./formats/names.ts";

const formats = ["text", "json", "sarif", "markdown", "html", ...hadolintFormats];

const inputs = {
  files: list({
    target: true,
    description:
      "Dockerfiles, directories or globs, relative to the checkout. On the command line, `-` is standard input. Default: every `Dockerfile` and `Containerfile`, also with a name (`Dockerfile.dev`, `Dockerfile-dev`, `Dockerfile_dev`, `dev.Dockerfile`).",
  }),
  exclude: list({ description: "Globs of files to exclude." }),
  "allow-empty": flag({ description: "Succeeds if there is no Dockerfile, instead of failing." }),
  ignore: list({ description: "Rule ids to suppress everywhere. Accepts any id or alias of a rule." }),
  profile: lintProfileInput,
  enable: list({ description: "Ids of rules to enable that the profile leaves out." }),
  "trusted-registries": list({
    description: "Registries that images may come from. `*` at the start or end is a wildcard. Default: any registry.",
  }),
  "require-label": list({
    description:
      "Labels that an image must have, each as `name:kind`. Kinds: text, url, semver, hash, rfc3339, spdx and email.",
  }),
  "strict-labels": flag({ description: "Fails if an image has labels that `require-label` does not list." }),
  "disable-ignore-pragma": flag({ description: "Ignores comments in Dockerfiles that suppress findings." }),
  "hadolint-config": text({
    description:
      "hadolint configuration file. Default: the first `.hadolint.yaml` or `.hadolint.yml` in the checkout or another location that hadolint searches.",
  }),
  "failure-threshold": text({
    description:
      "Uses hadolint's threshold instead of `fail-on` for findings with DL and SC ids: error, warning, info, style, ignore or none. Default: `info` in the profile `hadolint` or if there is a hadolint configuration and `fail-on` is not `none`.",
  }),
  "override-error": list({ description: "Rule ids to report at hadolint's level error." }),
  "override-warning": list({ description: "Rule ids to report at hadolint's level warning." }),
  "override-info": list({ description: "Rule ids to report at hadolint's level info." }),
  "override-style": list({ description: "Rule ids to report at hadolint's level style." }),
  "no-fail": flag({
    description: "Succeeds whatever the findings are, like hadolint's `no-fail`.",
  }),
  "file-path-in-report": text({
    configurable: false,
    description: "Path of the Dockerfile in hadolint's formats. Default: its path relative to the checkout.",
    only: "cli",
  }),
  shellcheck: choice({
    values: ["wasm", "native", "off"],
    default: "wasm",
    description:
      "ShellCheck to run on RUN instructions: `wasm` is bundled, `native` is the installed `shellcheck`, `off` disables it.",
  }),
  "check-registry": flag({
    description:
      "Reads the configurations of base images from their registries: user, shell, variables, working directory, health check and entry point. Default: what an image's name says, and in `check`, what the scan of images has read.",
  }),
  "insecure-registries": imageInputs["insecure-registries"],
  "build-context": text({
    description:
      "Build context directory, relative to the checkout. Default: what Compose and Bake files say, otherwise the directory of each Dockerfile.",
  }),
  "build-files": list({
    description:
      "Compose and Bake files whose builds say how Dockerfiles are built, relative to the checkout: context, target, arguments and named contexts. Files of one directory are read together. `none` disables them. Default: every `compose.yaml`, `docker-compose.yml` and similar name, `docker-bake.hcl`, `docker-bake.json` and their `override` files.",
  }),
  "build-args": list({
    description: "Build arguments, each as `NAME=value`. They take precedence over those of Compose and Bake files.",
  }),
  "build-contexts": list({
    description: "Names of additional build contexts. They replace those of Compose and Bake files.",
  }),
  target: text({
    description:
      "Stage to build. Default: what Compose and Bake files say, otherwise the last stage of each Dockerfile.",
  }),
  fix: flag({
    only: "cli",
    configurable: false,
    description: "Applies fixes to the Dockerfiles, then reports the remaining findings.",
  }),
  "fix-safety": choice({
    only: "cli",
    configurable: false,
    values: ["safe", "behavior-changing", "unsafe"],
    default: "safe",
    description:
      "Least safe fixes that `--fix` applies. `safe` builds the same image but for what the finding is about, `behavior-changing` also changes what the report says, and of `unsafe` fixes nobody knows whether they change more.",
  }),
  ...cacheInputs,
  ...limitInputs,
  ...commonInputs,
  "output-file": text({
    configurable: false,
    only: "action",
    description: "Writes the result to this file, in the format of `format`, instead of the log.",
  }),
  format: choice({
    configurable: false,
    values: formats,
    default: "text",
    description:
      "Format of the result in the log or on standard output, and in the file that `output-file` or `--output` names. `html` is one page without network access. The formats after it are hadolint's.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "dockerfile-lint",
  description: "Lints Dockerfiles. Shows the line of each problem, why it matters and how to fix it.",
  branding: { icon: "file-text", color: "blue" },
  inputs,
  outputs: {},
  permissions: { "contents: read": "to read the Dockerfiles in the checkout", ...publishPermissions },
};
