import parseExpression, { type Info } from "spdx-expression-parse";
import { matchesWildcard } from "../../../shared/text/index.ts";

/** Checks whether a package is available under blocked licenses only: `A OR B` needs one allowed license, `A AND B` both. */
export function isBlocked(licenses: readonly string[], blocked: readonly string[]): boolean {
  return licenses.some((license) => isBlockedExpression(license, blocked));
}

function isBlockedExpression(license: string, blocked: readonly string[]): boolean {
  const isOne = (id: string): boolean =>
    blocked.some((pattern) => matchesWildcard(id.toLowerCase(), pattern.toLowerCase()));
  const walk = (part: Info): boolean => {
    if (!("conjunction" in part)) return isOne(part.license) || isOne(`${part.license}${part.plus ? "+" : ""}`);
    const [left, right] = [walk(part.left), walk(part.right)];
    return part.conjunction === "or" ? left && right : left || right;
  };
  try {
    return walk(parseExpression(license));
  } catch {
    // No SPDX expression: free text is compared as it is.
    return isOne(license);
  }
}
