/** A field of a schedule: its bounds and the names of its values, the first being the lowest. */
interface Bounds {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words?: readonly string[];
}

const fields: readonly Bounds[] = [
  { name: "minute", least: 0, most: 59 },
  { name: "hour", least: 0, most: 23 },
  { name: "day of the month", least: 1, most: 31 },
  {
    name: "month",
    least: 1,
    most: 12,
    words: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  },
  { name: "day of the week", least: 0, most: 6, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];
const descriptors = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const interval = /^@every (?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h)|0$)+$/;

/**
 * Checks a CronJob's schedule as robfig/cron reads it: five fields or a descriptor. Returns what is wrong, or undefined.
 */
export function checkSchedule(text: string): string | undefined {
  const schedule = text.replace(/^(?:CRON_)?TZ=\S* ?/, "");
  if (schedule.startsWith("@"))
    return descriptors.test(schedule) || interval.test(schedule) ? undefined : `${schedule} is not a known schedule`;
  const parts = schedule.split(/\s+/).filter((part) => part !== "");
  if (parts.length !== fields.length) return `The schedule has ${parts.length} fields, but must have 5`;
  for (const [index, bounds] of fields.entries()) {
    for (const range of (parts[index] ?? "").split(",").filter((part) => part !== "")) {
      const problem = checkRange(range, bounds);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function checkRange(text: string, bounds: Bounds): string | undefined {
  const [range = "", step, ...rest] = text.split("/");
  const [low = "", high, ...beyond] = range.split("-");
  const wrong = `"${text}" is not a valid ${bounds.name}`;
  if (rest.length > 0) return wrong;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0)) return wrong;
  if (low === "*" || low === "?") return undefined;
  if (beyond.length > 0) return wrong;
  const start = numberOf(low, bounds);
  const end = high === undefined ? start : numberOf(high, bounds);
  if (start === undefined || end === undefined) return wrong;
  return start >= bounds.least && end <= bounds.most && start <= end
    ? undefined
    : `${wrong}; use ${bounds.least} to ${bounds.most}`;
}

function numberOf(text: string, { least, words = [] }: Bounds): number | undefined {
  const index = words.indexOf(text.toLowerCase());
  if (index !== -1) return least + index;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Checks the name of a time zone in the IANA database. Returns what is wrong, or undefined. */
export function checkTimeZone(text: string): string | undefined {
  if (/^[A-Za-z]/.test(text) && text.toLowerCase() !== "local" && isKnownZone(text)) return undefined;
  return `"${text}" is not a time zone of the IANA database`;
}

/** The canonical names, which need no formatter. */
let canonical: ReadonlySet<string> | undefined;

function isKnownZone(timeZone: string): boolean {
  canonical ??= new Set(Intl.supportedValuesOf("timeZone"));
  if (canonical.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
