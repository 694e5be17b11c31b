/**
 * Returns true if a selector of a Calico policy (`app == 'web' && has(tier)`) matches these labels. An empty selector
 * matches all. Expressions beyond `==`, `!=`, `has`, `!has`, `all()` and `&&` count as a match, so that pods are not
 * reported on a guess.
 */
export function matchesCalicoSelector(selector: string, labels: ReadonlyMap<string, string>): boolean {
  const text = selector.trim();
  if (text === "" || text.length > 10_000 || text.includes("||")) return true;
  return text.split("&&").every((part) => holds(part.trim(), labels));
}

const comparison = /^([\w./-]+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)")$/;
const presence = /^(!?)\s*has\(([\w./-]+)\)$/;

function holds(part: string, labels: ReadonlyMap<string, string>): boolean {
  const compared = comparison.exec(part);
  if (compared !== null) {
    const [, key = "", operator, single, double] = compared;
    const isEqual = labels.get(key) === (single ?? double);
    return operator === "==" ? isEqual : !isEqual;
  }
  const present = presence.exec(part);
  if (present !== null) return labels.has(present[2] ?? "") !== (present[1] === "!");
  return true;
}
