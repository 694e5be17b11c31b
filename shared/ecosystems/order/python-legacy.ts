import { compareText } from "../../values/index.ts";
import { compareLists, type Order, toOrder } from "./order.ts";

const replacements: Readonly<Record<string, string>> = { pre: "c", preview: "c", rc: "c", "-": "final-", dev: "@" };
const zero = "00000000";

/**
 * Orders Python versions from before PEP 440 (pkg_resources.parse_version, later packaging's LegacyVersion):
 * words and numbers, where words before `final` mark pre-releases.
 */
export function compareLegacyPython(a: string, b: string): Order {
  return compareLists(legacyKey(a), legacyKey(b), (left, right) => {
    if (left === undefined || right === undefined)
      return toOrder(Number(left !== undefined) - Number(right !== undefined));
    return compareText(left, right);
  });
}

function legacyKey(version: string): string[] {
  const key: string[] = [];
  // The end of the version counts as the word "final".
  for (const component of [...components(version), "*final"]) {
    if (component.startsWith("*")) {
      if (component < "*final") dropLast(key, "*final-");
      // Zeros before a word or the end do not count.
      dropLast(key, zero);
    }
    key.push(component);
  }
  return key;
}

function components(version: string): string[] {
  return (
    (version.toLowerCase().match(/\d+|[a-z]+|\.|-|[^\da-z.-]+/g) ?? [])
      .map((part) => replacements[part] ?? part)
      .filter((part) => part !== ".")
      // Eight digits, as the original does: longer numbers really compare as text.
      .map((part) => (/^\d/.test(part) ? part.padStart(8, "0") : `*${part}`))
  );
}

function dropLast(key: string[], component: string): void {
  while (key.at(-1) === component) key.pop();
}
