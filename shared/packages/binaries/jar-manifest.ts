import { licenseOfAddress } from "../license-texts.ts";

/** Longest manifest line, with its continuations; values of interest are short. */
const maxValueLength = 64 * 1024;

/**
 * Parses the main section of a manifest (JAR file specification): `Name: value`, lines that begin with a blank continue
 * the line before, and an empty line ends the section. Lines end in CRLF, LF or CR. Names become lower case. The first
 * of two equal names counts. Leaves out empty values and values with an unresolved `${property}`.
 */
export function parseManifest(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of mainSection(text)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (colon <= 0 || value === "" || value.length > maxValueLength || value.includes("${")) continue;
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** Returns the lines of the main section, continuations joined. */
function mainSection(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    if (line === "") {
      if (lines.length > 0) break;
    } else if (line.startsWith(" ")) lines.at(-1)?.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join(""));
}

/**
 * Parses Java properties of one line each (`key=value`, `key: value`), as Maven writes pom.properties. Leaves out empty
 * values and values with an unresolved `${property}`.
 */
export function parseProperties(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key, rest = ""] = /^\s*([\w.]+)\s*[=:](.*)$/.exec(line) ?? [];
    const value = rest.trim();
    if (key !== undefined && value !== "" && !value.includes("${")) fields.set(key, value);
  }
  return fields;
}

/**
 * Parses Bundle-License (OSGi Core 8, section 3.2.1.10): names or addresses, separated by commas, with attributes after
 * semicolons. Known addresses become SPDX ids.
 */
export function bundleLicenses(value: string): string[] {
  const clauses = value.match(/(?:[^,"]|"[^"]*")+/g) ?? [];
  // Names such as `Apache License, Version 2.0` have a comma, too, but a list has no blank at the wrong place.
  const isList = clauses.length > 1 && clauses.every((clause) => /^\s*(?:https?:|[\w.+-]+\s*(?:;|$))/.test(clause));
  return (isList ? clauses : [value]).flatMap((clause) => {
    const name =
      clause
        .split(";")[0]
        ?.trim()
        .replace(/^"(.*)"$/, "$1") ?? "";
    return name === "" || name.startsWith("<<") ? [] : [licenseOfAddress(name) ?? name];
  });
}
