import { toProfile } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { RunContext } from "../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";
import { parseMinor } from "./kubernetes/pod-security/level.ts";
import { type CheckOptions, defaultCheckOptions } from "./options.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/**
 * Reads the options of a run.
 * @throws InvalidError for an invalid version.
 */
export async function readOptions({ inputs, settings, config, host, now, time }: Context): Promise<CheckOptions> {
  const level = inputs["pod-security-level"];
  const chosen = inputs.compliance.length === 0 ? undefined : await import("./compliance/choose.ts");
  const required = chosen?.listRules(chosen.selectStandards(inputs.compliance)) ?? [];
  const suppressions =
    settings["suppressions"] === undefined ? [] : (await import("./suppressions/config.ts")).readSuppressions(settings);
  return {
    ...defaultCheckOptions(now.toISOString().slice(0, 10)),
    time,
    ignored: inputs.ignore,
    ignoredBy: [config.file, "the call"].filter((source) => source !== undefined).join(" or "),
    ignoredIn: config.file === undefined ? [] : [config.file],
    enabled: [...inputs.enable, ...required],
    profile: toProfile(inputs.profile, (note) => host.info(note)),
    joinsHardening: inputs.compliance.length === 0,
    podSecurity: {
      level: level === "namespace" ? (inputs.compliance.includes("pss") ? "restricted" : undefined) : level,
      minor: version(inputs["pod-security-version"], "pod-security-version"),
    },
    kubernetesMinor: version(inputs["kubernetes-version"], "kubernetes-version"),
    trustedRegistries: inputs["trusted-registries"],
    composeProfiles: inputs["compose-profiles"].length === 0 ? undefined : inputs["compose-profiles"],
    units: inputs["deployment-units"],
    disableInline: inputs["disable-ignore-pragma"],
    suppressions,
    configFile: config.file ?? ".seaworthy.yaml",
  };
}

function version(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const minor = parseMinor(text);
  if (minor !== undefined) return minor;
  throw new InvalidError("INPUT_VALUE", `invalid value "${text}" for ${name}`, { advice: "Write v1.N or latest" });
}
