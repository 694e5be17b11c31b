import { toProfile } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { type RunContext, settingsPlaces } from "../../shared/runner/index.ts";
import { parseLabelSchema, parseThreshold, readEnvironmentSettings } from "./hadolint/environment.ts";
import { hadolintFiles, readHadolintFile } from "./hadolint/file.ts";
import { type FailureThreshold, getOverrides, type HadolintSettings, joinSettings } from "./hadolint/settings.ts";
import type { spec } from "./inputs.ts";
import { defaultLintOptions, type LintOptions } from "./lint.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

export interface LintSettings {
  readonly options: LintOptions;
  /** hadolint's threshold if one is set. Default: `fail-on` decides. */
  readonly failureThreshold: FailureThreshold | undefined;
  /** hadolint's `no-fail`. */
  readonly noFail: boolean;
}

/**
 * Reads the options of a run: hadolint's environment, its file, then the call. Later sources override earlier ones.
 */
export async function readSettings(context: Context): Promise<LintSettings> {
  const { inputs, config, host, now } = context;
  const named = inputs["hadolint-config"];
  const isOptional = named === undefined;
  const candidates = isOptional ? hadolintFiles((name) => host.getEnv(name)) : [named];
  const { root, paths } = await settingsPlaces(context, candidates, { isOptional });
  const file = await readHadolintFile(root, isOptional ? undefined : paths[0], paths);
  const environment = readEnvironmentSettings((name) => host.getEnv(name));
  const joined = joinSettings([environment, file?.settings ?? {}, callSettings(inputs)]);
  const files = [file?.file, config.file].filter((source) => source !== undefined);
  const profile = toProfile(inputs.profile, (note) => host.info(note));
  const isConfigured = file !== undefined || Object.keys(environment).length > 0;
  // `fail-on: none` says that another step decides. Only an explicit threshold or the profile overrides that.
  const isHadolint = profile === "hadolint" || (isConfigured && inputs["fail-on"] !== "none");
  return {
    options: {
      ...defaultLintOptions(now.toISOString().slice(0, 10)),
      ignored: joined.ignored ?? [],
      ignoredBy: [...files, "the call"].join(" or "),
      ignoredIn: files,
      overrides: getOverrides(joined),
      profile,
      enabled: inputs.enable,
      trustedRegistries: joined.trustedRegistries ?? [],
      labelSchema: joined.labelSchema ?? {},
      strictLabels: joined.strictLabels ?? false,
      disableIgnorePragma: joined.disableIgnorePragma ?? false,
      buildkitCheck: buildArgs(inputs["build-args"])["BUILDKIT_DOCKERFILE_CHECK"],
      buildArgs: buildArgs(inputs["build-args"]),
      namedContexts: inputs["build-contexts"],
      target: inputs.target,
    },
    failureThreshold: joined.failureThreshold ?? (isHadolint ? "info" : undefined),
    noFail: joined.noFail ?? false,
  };
}

function callSettings(inputs: Context["inputs"]): HadolintSettings {
  const failureThreshold = parseThreshold(inputs["failure-threshold"], "failure-threshold");
  return {
    ignored: inputs.ignore,
    trustedRegistries: inputs["trusted-registries"],
    override: {
      error: inputs["override-error"],
      warning: inputs["override-warning"],
      info: inputs["override-info"],
      style: inputs["override-style"],
    },
    labelSchema: parseLabelSchema(inputs["require-label"], "require-label") ?? {},
    ...(inputs["strict-labels"] ? { strictLabels: true } : {}),
    ...(inputs["disable-ignore-pragma"] ? { disableIgnorePragma: true } : {}),
    ...(inputs["no-fail"] ? { noFail: true } : {}),
    ...(failureThreshold === undefined ? {} : { failureThreshold }),
  };
}

function buildArgs(pairs: readonly string[]): Readonly<Record<string, string>> {
  const entries = pairs.map((pair) => {
    const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) return [name, value] as const;
    throw new InvalidError("INPUT_VALUE", `invalid build argument "${pair}"`, {
      advice: "Write build arguments as NAME=value",
    });
  });
  return Object.fromEntries(entries);
}
