import { join } from "node:path";
import { z } from "zod";
import { missing, readConfigText } from "../../../shared/config/index.ts";
import { parseStrictYaml } from "../../../shared/config/strict-yaml.ts";
import { failureThresholds, type HadolintSettings, labelKinds } from "./settings.ts";

/** Names of hadolint's file in a repository. */
const hadolintNames: readonly string[] = [".hadolint.yaml", ".hadolint.yml"];
const ids = z.array(z.string().min(1)).nullish();
const formatNames = [
  "tty",
  "json",
  "checkstyle",
  "codeclimate",
  "gitlab_codeclimate",
  "gnu",
  "codacy",
  "sonarqube",
  "sarif",
  "junit",
] as const;
const format = z.enum(formatNames);

/** All keys that hadolint 2.15 reads. */
const schema = z.strictObject({
  ignored: ids,
  override: z.strictObject({ error: ids, warning: ids, info: ids, style: ids }).nullish(),
  trustedRegistries: z.array(z.string().min(1)).nullish(),
  "label-schema": z.record(z.string(), z.enum(labelKinds).or(z.literal("")).nullable()).nullish(),
  "strict-labels": z.boolean().nullish(),
  "disable-ignore-pragma": z.boolean().nullish(),
  "no-color": z.boolean().nullish(),
  "no-fail": z.boolean().nullish(),
  verbose: z.boolean().nullish(),
  "failure-threshold": z.enum(failureThresholds).nullish(),
  format: format.nullish(),
  formats: z.array(format).nullish(),
});

export interface HadolintFile {
  readonly file: string;
  readonly settings: HadolintSettings;
}

/**
 * Reads the first configuration file of those that hadolint would search. An explicitly named file must exist.
 * @param candidates of `hadolintFiles`, if none is named.
 * @throws InvalidError with line and column for errors that hadolint only prints.
 */
export async function readHadolintFile(
  root: string,
  explicitPath: string | undefined,
  candidates: readonly string[],
): Promise<HadolintFile | undefined> {
  for (const file of explicitPath === undefined ? candidates : [explicitPath]) {
    const text = await readConfigText(root, file);
    if (text !== undefined) return { file, settings: parseHadolintFile(text, file) };
  }
  if (explicitPath !== undefined) throw missing(explicitPath, "hadolint-config");
  return undefined;
}

/** Lists hadolint's search path: the checkout, `$XDG_CONFIG_HOME`, the home directory. Any of them may be in the checkout. */
export function hadolintFiles(variable: (name: string) => string | undefined): readonly string[] {
  const within = (directory: string | undefined, files: readonly string[]): readonly string[] =>
    directory === undefined ? [] : files.map((file) => join(directory, file));
  const home = variable("HOME");
  return [
    ...hadolintNames,
    ...within(variable("XDG_CONFIG_HOME"), ["hadolint.yaml", "hadolint.yml"]),
    ...within(home, [
      ".hadolint/hadolint.yaml",
      ".hadolint/hadolint.yml",
      ".hadolint/config.yaml",
      ".hadolint/config.yml",
      ...hadolintNames,
    ]),
  ];
}

/** Parses the text of a `.hadolint.yaml` file. */
export function parseHadolintFile(text: string, file: string): HadolintSettings {
  const data = parseStrictYaml(text, file, schema);
  const labels = Object.entries(data["label-schema"] ?? {}).map(([name, kind]) => [name, kind || "text"]);
  const settings = {
    ignored: data.ignored,
    override: data.override === null || data.override === undefined ? undefined : present(data.override),
    trustedRegistries: data.trustedRegistries,
    labelSchema: Object.fromEntries(labels),
    strictLabels: data["strict-labels"],
    disableIgnorePragma: data["disable-ignore-pragma"],
    noFail: data["no-fail"],
    failureThreshold: data["failure-threshold"],
    format: data.format ?? data.formats?.[0],
  };
  return present(settings) as HadolintSettings;
}

function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
