const units = { hour: 3_600_000_000_000n, minute: 60_000_000_000n, second: 1_000_000_000n };

/** Formats a number of nanoseconds as Go prints a `time.Duration`: `1h2m3.5s`, `10ms`. */
export function formatDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "0s";
  const sign = nanoseconds < 0n ? "-" : "";
  const amount = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (amount < 1000n) return `${sign}${amount}ns`;
  if (amount < 1_000_000n) return `${sign}${withFraction(amount, 1000n)}µs`;
  if (amount < units.second) return `${sign}${withFraction(amount, 1_000_000n)}ms`;
  const hours = amount / units.hour;
  const minutes = (amount % units.hour) / units.minute;
  const seconds = `${withFraction(amount % units.minute, units.second)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : sign + seconds;
}

function withFraction(amount: bigint, unit: bigint): string {
  const rest = amount % unit;
  if (rest === 0n) return String(amount / unit);
  const digits = String(rest).padStart(String(unit).length - 1, "0");
  return `${amount / unit}.${digits.replace(/0+$/, "")}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Returns the English name of a month from 1 to 12, as Go prints a `time.Month`. */
export function monthName(month: number): string {
  return months[month - 1] ?? `%!Month(${month})`;
}
