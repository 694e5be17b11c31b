const date = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?$/;

/** Returns whether go-yaml reads a plain scalar as a time. Such scalars stay text, but are written in quotes. */
export function isTimestamp(text: string): boolean {
  if (text.charCodeAt(4) !== 0x2d) return false;
  const match = date.exec(text);
  if (match === null || !isDate(Number(match[1]), Number(match[2]), Number(match[3]))) return false;
  const rest = text.slice(match[0].length);
  if (rest === "") return true;
  const [, hour, minute, second, zone, zoneHour, zoneMinute] = time.exec(rest.replace(/^[Tt]| +/, "")) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return false;
  if (zone !== undefined && (Number(zoneHour ?? 0) > 24 || Number(zoneMinute ?? 0) > 60)) return false;
  return /^[Tt]/.test(rest) ? zone !== undefined : rest.startsWith(" ") && zone === undefined;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
