import { z } from "zod";
import { parseStrictYaml } from "../../../shared/config/strict-yaml.ts";
import { failureThresholds, type HadolintSettings, labelKinds } from "./settings.ts";

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
