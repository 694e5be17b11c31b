import { InvalidError } from "../errors/index.ts";
import { defaultLayerLimits, type LayerLimits } from "../layers/index.ts";
import { defaultOpenLimits, type OpenLimits } from "../oci/index.ts";
import { didYouMean } from "../text/index.ts";

const defaults: Readonly<Record<string, number>> = { ...defaultOpenLimits, ...defaultLayerLimits };
const units: Readonly<Record<string, number>> = { "": 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/**
 * Parses the input `limits`: `name=value`, with KiB, MiB or GiB for bytes.
 * @throws InvalidError `LIMIT_UNKNOWN` or `LIMIT_INVALID`.
 */
export function parseImageLimits(items: readonly string[]): Partial<LayerLimits & OpenLimits> {
  const limits = items.map((text) => {
    const [, name = "", number = "", unit = ""] = /^\s*(\w+)\s*=\s*(\d+)\s*([KMG]iB)?\s*$/i.exec(text) ?? [];
    if (defaults[name] === undefined) {
      const near = name === "" ? (/^\s*(\w+)/.exec(text)?.[1] ?? "") : name;
      throw new InvalidError("LIMIT_UNKNOWN", `"${text}" is not a limit${didYouMean(near, Object.keys(defaults))}`, {
        advice: `Write \`name=value\`, for example \`layerBytes=128GiB\`. Limits: ${Object.keys(defaults).join(", ")}`,
      });
    }
    const value = Number(number) * (units[unit.toLowerCase()] ?? 1);
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new InvalidError("LIMIT_INVALID", `the limit ${name} must be a whole number above 0`, {
        advice: `Default: ${name}=${defaults[name]}`,
      });
    }
    return [name, value] as const;
  });
  return Object.fromEntries(limits);
}
