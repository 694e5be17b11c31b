import parseExpression, { type Info } from "spdx-expression-parse";
import { readLicense } from "../../../shared/sbom/licenses.ts";
import { matchesWildcard } from "../../../shared/text/index.ts";

/** Text between the licenses of a text that is no SPDX expression. */
const separators = /[()/,;|&+]|\s(?:and|or|with)\s/iu;

/**
 * Checks whether a package is available under blocked licenses only: `A OR B` needs one allowed license, `A AND B` both.
 * Licenses count as written and in SPDX's terms. A text that is no SPDX expression is compared as a whole, and by the
 * single words that it joins; one blocked word is then enough, because nobody knows what the rest allows.
 */
export function isBlocked(licenses: readonly string[], blocked: readonly string[]): boolean {
  const isOne = (id: string): boolean =>
    blocked.some((pattern) => matchesWildcard(id.toLowerCase(), pattern.toLowerCase()));
  return licenses.some((license) => {
    const text = license.trim();
    if (isWord(text) && isOne(text)) return true;
    const texts = new Set([text, readLicense(text)?.text ?? text]);
    const results = [...texts].map((each) => isBlockedExpression(each, isOne)).filter((result) => result !== undefined);
    return results.length > 0 ? results.includes(true) : isBlockedText(text, isOne);
  });
}

/** Checks whether one of the texts states a license; `NOASSERTION` and the like do not. */
export function statesLicense(licenses: readonly string[]): boolean {
  return licenses.some((license) => readLicense(license) !== undefined);
}

/** Returns undefined for a text that is no SPDX expression. */
function isBlockedExpression(license: string, isOne: (id: string) => boolean): boolean | undefined {
  const walk = (part: Info): boolean => {
    if (!("conjunction" in part)) return isOne(part.license) || isOne(`${part.license}${part.plus ? "+" : ""}`);
    const [left, right] = [walk(part.left), walk(part.right)];
    return part.conjunction === "or" ? left && right : left || right;
  };
  try {
    return walk(parseExpression(license));
  } catch {
    return undefined;
  }
}

function isBlockedText(text: string, isOne: (id: string) => boolean): boolean {
  if (isOne(text)) return true;
  const parts = text.split(separators).map((part) => part.trim());
  return parts.some((part) => isWord(part) && [part, readLicense(part)?.text ?? part].some(isOne));
}

function isWord(text: string): boolean {
  return /^\S+$/u.test(text);
}
