import { configSchema } from "./schema.ts";
import type { ActionSpec, ConfigSection } from "./spec.ts";
import { parseStrictYaml } from "./strict-yaml.ts";

/**
 * Checks the text of a configuration file and splits it by action.
 * @throws InvalidError with line and column.
 */
export async function parseConfig(
  source: string,
  file: string,
  specs: readonly ActionSpec[],
): Promise<Map<string, ConfigSection>> {
  const data = parseStrictYaml(source, file, await configSchema(specs));
  return new Map(specs.map((spec) => [spec.name, splitSection(spec, data[spec.name])]));
}

function splitSection(spec: ActionSpec, section: unknown): ConfigSection {
  const entries = Object.entries((section ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const isInput = ([key]: [string, unknown]): boolean => key in spec.inputs;
  const asText = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : String(value));
  return {
    inputs: Object.fromEntries(entries.filter(isInput).map(([key, value]) => [key, asText(value)])),
    values: Object.fromEntries(entries.filter((entry) => !isInput(entry))),
  };
}
