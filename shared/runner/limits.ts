import { defaultTimeLimits } from "../config/index.ts";
import { InvalidError, UndecidedError } from "../errors/index.ts";
import { defaultLayerLimits, type LayerLimits } from "../layers/limits.ts";
import { defaultOpenLimits, type OpenLimits } from "../oci/limits.ts";
import { didYouMean } from "../text/index.ts";
import { TimeLimits, type TimeSettings } from "../values/index.ts";

type Limits = LayerLimits & OpenLimits & TimeSettings;

const defaults: Readonly<Record<string, number>> = {
  ...defaultOpenLimits,
  ...defaultLayerLimits,
  ...defaultTimeLimits,
};
const units: Readonly<Record<string, number>> = { "": 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };
/** Longest time of Node's timers, in milliseconds. */
const maxTimer = 2 ** 31 - 1;

/**
 * Parses the input `limits`: `name=value`, with KiB, MiB or GiB for bytes. Every action accepts the limits of all, because
 * a suite passes them on.
 * @throws InvalidError `LIMIT_UNKNOWN` or `LIMIT_INVALID`.
 */
export function parseLimits(items: readonly string[]): Partial<Limits> {
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

/**
 * Starts the time of a run.
 * @param clock milliseconds. Default: the monotonic clock of this process.
 * @throws InvalidError for a wrong limit.
 */
export function startTime(items: readonly string[], clock: () => number = () => performance.now()): TimeLimits {
  return new TimeLimits({ ...defaultTimeLimits, ...parseLimits(items) }, clock);
}

/**
 * Waits for work until the time of the run is over. The work goes on then, but nobody waits for it.
 * @param what what the work examines, for the message.
 * @throws UndecidedError `TIME_LIMIT`.
 */
export async function withinTime<T>(work: Promise<T>, { total }: TimeLimits, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLong(total.limit, what)), Math.min(total.remaining(), maxTimer));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLong(limit: string, what: string): UndecidedError {
  return new UndecidedError("TIME_LIMIT", `takes longer than the limit ${limit}`, {
    place: { what },
    advice: `Examine less in one step, or raise the limit with \`limits: ${limit.split("=")[0]}=…\``,
  });
}
