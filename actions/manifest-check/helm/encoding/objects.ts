import type { Moment } from "../functions/dates/calendar.ts";
import { formatDate } from "../functions/dates/format-date.ts";
import { timeType } from "../functions/dates/objects.ts";
import { versionType } from "../functions/semver/version.ts";
import { GoMap, type GoObject, sourced, type Value } from "../values/value.ts";

/** Returns a struct as the value that Go's encoders write: a time or version as text, others as a map of their fields. */
export function objectValue({ type, fields, data, text }: GoObject): Value {
  if (type === versionType) return text;
  if (type === timeType) return formatDate(data as Moment, "2006-01-02T15:04:05.999999999Z07:00");
  return new GoMap(new Map([...fields].map(([name, field]) => [name, sourced(field.value, field.origin)])));
}
