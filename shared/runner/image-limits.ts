import { InvalidError } from "../errors/index.ts";
import { defaultLayerLimits, type LayerLimits } from "../layers/index.ts";
import { defaultOpenLimits, type OpenLimits } from "../oci/index.ts";
import { didYouMean } from "../text/index.ts";

const known: Readonly<Record<string, number>> = { ...defaultOpenLimits, ...defaultLayerLimits };
const units: Readonly<Record<string, number>> = { "": 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/**
 * The bounds on what reading an image may cost, as the input `limits` has them: `name=value`, bytes with KiB, MiB or GiB.
 * @throws InvalidError for a name that is none and for a value that is no number above 0.
 */
export function imageLimits(given: readonly string[]): Partial<LayerLimits & OpenLimits> {
  const limits = given.map((text) => {
    const [, name = "", number = "", unit = ""] = /^\s*(\w+)\s*=\s*(\d+)\s*([KMG]iB)?\s*$/i.exec(text) ?? [];
    if (known[name] === undefined) {
      const near = name === "" ? (/^\s*(\w+)/.exec(text)?.[1] ?? "") : name;
      throw new InvalidError("LIMIT_UNKNOWN", `"${text}" is no limit${didYouMean(near, Object.keys(known))}`, {
        advice: `Write \`name=value\`, for example \`layerBytes=128GiB\`. Known: ${Object.keys(known).join(", ")}`,
      });
    }
    const value = Number(number) * (units[unit.toLowerCase()] ?? 1);
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new InvalidError("LIMIT_INVALID", `the limit ${name} is not a whole number above 0`, {
        advice: `Its default is ${name}=${known[name]}`,
      });
    }
    return [name, value] as const;
  });
  return Object.fromEntries(limits);
}
