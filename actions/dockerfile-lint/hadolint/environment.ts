import { InvalidError } from "../../../shared/errors/index.ts";
import type { LabelKind } from "../options.ts";
import { type FailureThreshold, failureThresholds, type HadolintSettings, labelKinds } from "./settings.ts";

/**
 * Reads settings from hadolint's environment variables. Empty if no variable is set.
 * @throws InvalidError if a variable has an invalid value.
 */
export function readEnvironmentSettings(variable: (name: string) => string | undefined): HadolintSettings {
  const read = (name: string): string | undefined => variable(`HADOLINT_${name}`);
  const list = (name: string): readonly string[] | undefined => split(read(name));
  const overrides = Object.entries({ error: "ERROR", warning: "WARNING", info: "INFO", style: "STYLE" } as const).map(
    ([level, suffix]) => [level, list(`OVERRIDE_${suffix}`)] as const,
  );
  const set = overrides.filter(([, ids]) => ids !== undefined);
  const settings = {
    ignored: list("IGNORE"),
    override: set.length === 0 ? undefined : (Object.fromEntries(set) as HadolintSettings["override"]),
    trustedRegistries: list("TRUSTED_REGISTRIES"),
    labelSchema: parseLabelSchema(list("REQUIRE_LABELS"), "HADOLINT_REQUIRE_LABELS"),
    strictLabels: parseBoolean(read("STRICT_LABELS"), "HADOLINT_STRICT_LABELS"),
    disableIgnorePragma: parseBoolean(read("DISABLE_IGNORE_PRAGMA"), "HADOLINT_DISABLE_IGNORE_PRAGMA"),
    noFail: parseBoolean(read("NOFAIL"), "HADOLINT_NOFAIL"),
    failureThreshold: parseThreshold(read("FAILURE_THRESHOLD"), "HADOLINT_FAILURE_THRESHOLD"),
    format: read("FORMAT"),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as HadolintSettings;
}

/** Parses `name:kind` pairs into a label schema. A name alone has the kind text. */
export function parseLabelSchema(
  pairs: readonly string[] | undefined,
  source: string,
): Readonly<Record<string, LabelKind>> | undefined {
  if (pairs === undefined) return undefined;
  const entries = pairs.map((pair) => {
    const [, name = pair, kind = "text"] = /^(.*):([^:]*)$/u.exec(pair) ?? [];
    const labelKind = labelKinds.find((candidate) => candidate === (kind || "text"));
    if (labelKind === undefined) throw invalidValue(source, kind, labelKinds);
    return [name, labelKind] as const;
  });
  return Object.fromEntries(entries.toReversed());
}

/** Parses hadolint's failure threshold. Returns undefined if there is none. */
export function parseThreshold(text: string | undefined, source: string): FailureThreshold | undefined {
  if (text === undefined) return undefined;
  const matching = failureThresholds.find((candidate) => candidate === text);
  if (matching === undefined) throw invalidValue(source, text, failureThresholds);
  return matching;
}

function split(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function parseBoolean(text: string | undefined, source: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(1|y|yes|true|on)$/iu.test(text)) return true;
  if (/^(0|n|no|false|off)$/iu.test(text)) return false;
  throw invalidValue(source, text, ["true", "false"]);
}

function invalidValue(source: string, value: string, allowed: readonly string[]): InvalidError {
  return new InvalidError("INPUT_VALUE", `invalid value "${value}" for ${source}`, {
    advice: `Allowed: ${allowed.join(", ")}`,
  });
}
