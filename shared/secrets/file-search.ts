import { defined } from "../values/index.ts";
import { type Decoded, type DecodedText, type DecodedValue, decode, decodeNested, limits } from "./decoders/index.ts";
import { isLibraryPath } from "./library-paths.ts";
import { mayHoldSecret } from "./names.ts";
import { severityByName } from "./opens.ts";
import { assignedValue } from "./pack/assigned.ts";
import { isPasswordLike, isSetSecret, isWeakPassword } from "./password.ts";
import { maskSecret, type SearchResult, type SecretHit, type SecretSearch } from "./search.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Names that say password at their end. */
const passwordName = /(?:pass(?:word|wd|phrase)?|pwd)$/i;
const severities = ["medium", "high", "critical"] as const;

/**
 * Searches a file of a user: its bytes, and what its format and base64 encode. Libraries are most of the text of an image
 * and encode no settings, so nothing is decoded in them.
 * @param rules by id.
 */
export function searchFile(
  search: SecretSearch,
  bytes: Buffer,
  path: string,
  rules: ReadonlyMap<string, SecretRule>,
): SearchResult {
  const plain = search.search(bytes, true);
  if (isLibraryPath(path)) return plain;
  const lines = new Map<number, SecretHit>();
  for (const hit of plain.hits) if (!lines.has(hit.line)) lines.set(hit.line, hit);
  const hits = new Set(plain.hits);
  for (const decoded of decode(bytes, path)) {
    for (const hit of hitsIn(decoded, search, 1)) {
      const seen = lines.get(hit.line);
      const known = seen === undefined ? hit : explained(seen, hit, rules);
      if (seen !== undefined) hits.delete(seen);
      hits.add(known);
      lines.set(hit.line, known);
    }
  }
  return { ...plain, hits: [...hits].sort((a, b) => a.line - b.line) };
}

/** Returns a hit with what its decoded content tells: the title of a known form, and the higher severity. */
function explained(hit: SecretHit, inner: SecretHit, rules: ReadonlyMap<string, SecretRule>): SecretHit {
  const [outerRule, innerRule] = [rules.get(hit.rule), rules.get(inner.rule)];
  if (outerRule?.generic !== true || innerRule === undefined) return hit;
  const severity = worse(hit.severity ?? outerRule.severity, inner.severity ?? innerRule.severity);
  const { published = hit.published } = inner;
  return {
    ...hit,
    severity,
    ...(innerRule.generic === true ? {} : { title: innerRule.title }),
    ...defined({ published }),
  };
}

function worse(first: SecretRule["severity"], second: SecretRule["severity"]): SecretRule["severity"] {
  return severities.indexOf(first) < severities.indexOf(second) ? second : first;
}

function hitsIn(decoded: Decoded, search: SecretSearch, depth: number): readonly SecretHit[] {
  return decoded.kind === "text" ? hitsInText(decoded, search, depth) : hitsInValue(decoded, search);
}

function hitsInText({ bytes, line }: DecodedText, search: SecretSearch, depth: number): readonly SecretHit[] {
  const own = search.search(bytes, true).hits.map((hit) => ({ ...hit, line }));
  if (own.length > 0 || depth === limits.depth) return own;
  return Array.from(decodeNested(bytes)).flatMap((inner) =>
    hitsIn(inner, search, depth + 1).map((hit) => ({ ...hit, line })),
  );
}

function hitsInValue({ name, value, line, rule }: DecodedValue, search: SecretSearch): readonly SecretHit[] {
  const found = [`${name}=${value}`, value].flatMap((text) => search.search(Buffer.from(text), true).hits);
  const known = found.find(({ rule: id }) => id !== assignedValue.id);
  if (known !== undefined) return [{ ...known, line }];
  if (rule !== undefined) return isSetSecret(value) ? [{ rule: rule.id, line, masked: maskSecret(rule, value) }] : [];
  const [assigned] = found;
  if (assigned !== undefined) return [{ ...assigned, line }];
  if (
    !mayHoldSecret(name.replace(/^.*[./]/, "")) ||
    !(isPasswordLike(value) || (passwordName.test(name) && isWeakPassword(value)))
  )
    return [];
  const severity = severityByName(name);
  return [{ rule: assignedValue.id, line, masked: maskSecret(assignedValue, value), ...defined({ severity }) }];
}
