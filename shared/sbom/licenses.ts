import parseExpression from "spdx-expression-parse";
import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import ids from "spdx-license-ids/index.json" with { type: "json" };
import { licenseOfAddress } from "../packages/index.ts";
import { gnuFamilies, licenseNames } from "./license-names.ts";

/** License in SPDX terms, or as its package names it if it is not an SPDX license. */
export type License =
  | { readonly kind: "id"; readonly text: string }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "name"; readonly text: string };

const maxExpressionLength = 1000;

/** What was read already: packages of an image share few licenses, and parsing one costs as much as the rest of it. */
const known = new Map<string, License | undefined>();
const maxKnown = 1000;

/**
 * Parses a declared license into SPDX terms (SPDX 2.3, annexes D and E): expressions unchanged, and short names of
 * Debian, Fedora and language registries with `and`, `or`, `,` and `|`, and known addresses. Anything else stays a name.
 */
export function readLicense(declared: string): License | undefined {
  if (known.has(declared)) return known.get(declared);
  const license = parseLicense(declared);
  if (known.size < maxKnown && declared.length < maxExpressionLength) known.set(declared, license);
  return license;
}

function parseLicense(declared: string): License | undefined {
  const text = declared.replace(/\s+/g, " ").trim();
  if (text === "" || /^(?:UNKNOWN|NONE|NOASSERTION|UNLICENSED)$/i.test(text)) return undefined;
  if (text.length > maxExpressionLength) return { kind: "name", text: `${text.slice(0, maxExpressionLength - 1)}…` };
  const expression = canonical(licenseOfAddress(text) ?? text);
  if (expression === undefined) return { kind: "name", text };
  return { kind: isSimple(expression) ? "id" : "expression", text: expression };
}

/** Parses licenses, removes duplicates and sorts them. */
export function readLicenses(declared: readonly string[]): License[] {
  const licenses = new Map<string, License>();
  for (const declaredLicense of declared) {
    const license = readLicense(declaredLicense);
    if (license !== undefined) licenses.set(`${license.kind} ${license.text}`, license);
  }
  return [...licenses.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** Joins all licenses by AND; undefined if one is only a name. */
export function joinLicenses(licenses: readonly License[]): string | undefined {
  if (licenses.length === 0 || licenses.some(({ kind }) => kind === "name")) return undefined;
  return licenses
    .map(({ kind, text }) => (licenses.length > 1 && kind === "expression" ? `(${text})` : text))
    .join(" AND ");
}

function canonical(text: string): string | undefined {
  // Most packages state one word.
  const single = /^[\w.+-]+$/.test(text) ? operand(text) : undefined;
  if (single !== undefined && isSimple(single)) return single;
  const parts = text.split(/([()|,&])|(?<=^|\s|\))(and|or|with)(?=\s|\()/i).map((part) => part?.trim() ?? "");
  const operands = Object.hasOwn(licenseNames, text.toLowerCase()) ? [text] : parts.filter((part) => part !== "");
  const words = operands.map(wordOf);
  if (!words.every((word) => word !== undefined)) return undefined;
  const joined = words.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  const expression = words.length === 1 ? joined.replace(/^\((.*)\)$/, "$1") : joined;
  return isValid(expression) ? expression : undefined;
}

function wordOf(part: string): string | undefined {
  const operator = { and: "AND", or: "OR", with: "WITH", "|": "OR", ",": "AND", "&": "AND" }[part.toLowerCase()];
  if (operator !== undefined) return operator;
  return part === "(" || part === ")" ? part : operand(part);
}

/** Parses one license or exception. Puts a choice in parentheses. */
function operand(name: string): string | undefined {
  const id = Object.hasOwn(licenseNames, name.toLowerCase()) ? licenseNames[name.toLowerCase()] : undefined;
  if (id !== undefined) return id.includes(" ") ? `(${id})` : id;
  return gnu(name) ?? idByLowerCase.get(name.toLowerCase()) ?? (/^[\w.+-]+$/.test(name) ? name : undefined);
}

/** Converts `GPL-2+`, `GPLv2+`, `LGPL-2.1`, `GFDL-NIV-1.3+` to SPDX's "only" and "or-later" ids. */
function gnu(name: string): string | undefined {
  const match = /^(gpl|lgpl|agpl|gfdl)(-niv)?[- ]?v?(\d)(?:\.(\d))?(\.0)?(\+|-only|-or-later)?$/i.exec(name);
  const [, family = "", invariant, major, minor = "0", , suffix] = match ?? [];
  const base = gnuFamilies[family.toLowerCase()];
  if (base === undefined || major === undefined) return undefined;
  const later = suffix === "+" || suffix?.toLowerCase() === "-or-later" ? "or-later" : "only";
  const id = `${base}-${major}.${minor}${invariant === undefined ? "" : "-no-invariants"}-${later}`;
  return idByLowerCase.get(id.toLowerCase());
}

const idByLowerCase: ReadonlyMap<string, string> = new Map([...deprecated, ...ids].map((id) => [id.toLowerCase(), id]));

function isSimple(expression: string): boolean {
  return idByLowerCase.get(expression.toLowerCase()) === expression;
}

function isValid(expression: string): boolean {
  try {
    parseExpression(expression);
    return true;
  } catch {
    return false;
  }
}
