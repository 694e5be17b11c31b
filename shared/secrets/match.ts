import { defined } from "../values/index.ts";
import type { DecodedText } from "./decoded-text.ts";
import { entropyOf } from "./entropy.ts";
import { isPlaceholder } from "./randomness.ts";
import type { SecretRule, SecretSeverity } from "./secret-rule.ts";

const defaultWindow = 512;
/** Bytes of context around a keyword for patterns that search. */
export const searchRadius = 256;
/** Maximum windows that a searching pattern inspects per text, which bounds the time. */
const maxSearches = 2000;
/** Characters after a keyword that the longest match of a pattern can take: a private key whose line ends are escaped. */
export const matchReach = 17_000;

/** A secret in a text, with its place. */
export interface FoundSecret {
  readonly rule: SecretRule;
  /** Offsets of the secret itself, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Progress by rule: the searched offset, and the number of windows left. */
export type Searched = Map<SecretRule, { readonly until: number; readonly left: number }>;

/** A secret whose rule accepts it. */
export interface Candidate extends FoundSecret {
  readonly secret: string;
  readonly severity?: SecretSeverity;
  readonly published?: string;
}

/** A value that has the form of a secret and is a placeholder or an example. */
export const placeholder = Symbol("placeholder");

type Judged = Candidate | typeof placeholder | undefined;

/** Matches at a keyword. Skips text that an earlier match covers, so that no text is read repeatedly. */
export function matchAt(rule: SecretRule, text: DecodedText, offset: number, searched: Searched): Judged {
  const from = offset - (rule.lookBehind ?? 0);
  if (from < (searched.get(rule)?.until ?? 0)) return undefined;
  const window = text.around(offset);
  rule.pattern.lastIndex = from - window.start;
  const match = rule.pattern.exec(window.text);
  if (match !== null && rule.generic !== true) searched.set(rule, { until: from + match[0].length, left: 0 });
  return accepted(rule, match, window.start);
}

/** Searches around a keyword. Searches each part of the text once per rule, however many keywords it contains. */
export function searchAround(rule: SecretRule, text: DecodedText, offset: number, searched: Searched): Judged {
  const state = searched.get(rule) ?? { until: 0, left: maxSearches };
  if (offset < state.until || state.left === 0) return undefined;
  const base = Math.max(state.until, offset - searchRadius);
  const end = offset + (rule.window ?? defaultWindow);
  rule.pattern.lastIndex = 0;
  const window = text.around(offset);
  const match = rule.pattern.exec(window.text.slice(base - window.start, end - window.start));
  const until = match === null ? offset + 1 : Math.max(offset + 1, base + match.index + match[0].length);
  searched.set(rule, { until, left: state.left - 1 });
  return accepted(rule, match, base);
}

function accepted(rule: SecretRule, match: RegExpExecArray | null, base: number): Judged {
  if (match === null) return undefined;
  const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
  if (isPlaceholder(secret) && rule.id !== "private-key") return rule.generic === true ? undefined : placeholder;
  if (rule.entropy !== undefined && entropyOf(secret) < rule.entropy) return undefined;
  if (rule.check !== undefined && !rule.check(secret, match)) return undefined;
  const start = base + match.index + match[0].indexOf(secret);
  const severity = rule.severityOf?.(secret, match);
  const published = rule.published?.(secret);
  return { rule, start, end: start + secret.length, secret, ...defined({ severity, published }) };
}
