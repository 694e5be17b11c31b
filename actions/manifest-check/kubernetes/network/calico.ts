/**
 * True when a selector of Calico's policies (`app == 'web' && has(tier)`) selects these labels. An empty one selects all.
 * An expression with parts beyond `==`, `!=`, `has`, `!has`, `all()` and `&&` counts as selecting, so that no pod is called
 * unprotected on a guess.
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
