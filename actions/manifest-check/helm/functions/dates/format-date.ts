import { monthName } from "../../values/duration.ts";
import { type Fields, fieldsOf, type Moment, type Zone } from "./calendar.ts";
import { parseLayout } from "./layout.ts";

export const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Formats a time by a layout of Go (`time.Time.Format`). */
export function formatDate(moment: Moment, layout: string): string {
  const fields = fieldsOf(moment);
  let text = "";
  for (const { prefix, element, text: written } of parseLayout(layout)) {
    text += prefix;
    if (element !== undefined) text += formatElement(element, written, fields, moment.zone);
  }
  return text;
}

/** Prints a time as Go's `%v` does. */
export function printDate(moment: Moment): string {
  return formatDate(moment, "2006-01-02 15:04:05.999999999 -0700 MST");
}

function formatElement(element: string, written: string, fields: Fields, zone: Zone): string {
  const { year, month, day, hour, minute, second, weekday, yearDay } = fields;
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  switch (element) {
    case "2006":
      return pad(year, 4);
    case "06":
      return pad(Math.abs(year) % 100, 2);
    case "January":
      return monthName(month);
    case "Jan":
      return monthName(month).slice(0, 3);
    case "01":
      return pad(month, 2);
    case "1":
      return String(month);
    case "Monday":
      return dayNames[weekday] ?? "";
    case "Mon":
      return (dayNames[weekday] ?? "").slice(0, 3);
    case "2":
      return String(day);
    case "_2":
      return String(day).padStart(2);
    case "02":
      return pad(day, 2);
    case "__2":
      return String(yearDay).padStart(3);
    case "002":
      return pad(yearDay, 3);
    case "15":
      return pad(hour, 2);
    case "3":
      return String(hour12);
    case "03":
      return pad(hour12, 2);
    case "4":
      return String(minute);
    case "04":
      return pad(minute, 2);
    case "5":
      return String(second);
    case "05":
      return pad(second, 2);
    case "PM":
      return hour >= 12 ? "PM" : "AM";
    case "pm":
      return hour >= 12 ? "pm" : "am";
    case "MST":
      return zone.name === "" ? formatOffset("-0700", zone.offset) : zone.name;
    case "fraction0":
    case "fraction9":
      return formatFraction(written, fields.nanosecond);
    default:
      return formatOffset(element, zone.offset);
  }
}

function pad(value: number, width: number): string {
  const digits = String(Math.abs(value)).padStart(width, "0");
  return value < 0 ? `-${digits}` : digits;
}

function formatOffset(element: string, offset: number): string {
  if (element.startsWith("Z") && offset === 0) return "Z";
  const minutes = Math.trunc(Math.abs(offset) / 60);
  const colon = element.includes(":") ? ":" : "";
  const length = element.replaceAll(":", "").length;
  let text = (Math.trunc(offset / 60) < 0 ? "-" : "+") + pad(Math.trunc(minutes / 60), 2);
  if (length > 3) text += colon + pad(minutes % 60, 2);
  if (length > 5) text += colon + pad(Math.abs(offset) % 60, 2);
  return text;
}

/** Formats a fraction of a second: `.000` with all digits, `.999` without zeros at the end. */
function formatFraction(written: string, nanosecond: number): string {
  const count = written.length - 1;
  const digits = pad(nanosecond, 9).slice(0, count);
  if (written[1] === "0") return `${written[0]}${digits}`;
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === "" ? "" : `${written[0]}${trimmed}`;
}
