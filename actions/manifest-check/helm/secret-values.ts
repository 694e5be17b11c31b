import { masksOf } from "../../../shared/text/index.ts";
import type { ValuesSource } from "./chart/read-values.ts";
import { joinValues } from "./chart/read-values.ts";
import type { LoadedChart } from "./chart/tree.ts";
import type { ChartCase } from "./chart-case.ts";
import { GoList, GoMap, type Value } from "./values/value.ts";

const secretName = /passw|passphrase|secret|token|credential|private|(?:api|access|encryption)[-_]?key/iu;
/** Shorter texts are words such as `true`, whose masks would hide the message. */
const minLength = 6;
const maxValues = 10_000;

/**
 * Lists what messages about a chart must not contain: values whose keys are named like a password or token. Templates may
 * put them into messages. Never throws.
 */
export function listSecretValues(chart: LoadedChart, { valuesFiles, defaults = [], set }: ChartCase): string[] {
  const collector = new Collector();
  collector.addChart(chart);
  for (const source of [...defaults, ...valuesFiles]) collector.addSource(source);
  for (const { text } of set) {
    const [name = "", ...value] = text.split("=");
    collector.add(value.join("="), secretName.test(name), 0);
  }
  return [...collector.secrets].flatMap(masksOf);
}

class Collector {
  readonly secrets = new Set<string>();
  #count = 0;

  addChart({ values, dependencies }: LoadedChart): void {
    this.add(values, false, 0);
    for (const dependency of dependencies) this.addChart(dependency);
  }

  addSource(source: ValuesSource): void {
    try {
      this.add(joinValues([source], "values"), false, 0);
    } catch {
      // Values that cannot be read are not in a message.
    }
  }

  add(value: Value, isSecret: boolean, depth: number): void {
    this.#count += 1;
    if (this.#count > maxValues || depth > 100) return;
    if (typeof value === "string" && isSecret && value.length >= minLength) this.secrets.add(value);
    if (value instanceof GoList) for (const item of value.items) this.add(item.value, isSecret, depth + 1);
    if (!(value instanceof GoMap)) return;
    for (const [key, cell] of value.entries) this.add(cell.value, isSecret || secretName.test(key), depth + 1);
  }
}
