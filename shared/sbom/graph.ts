/**
 * Returns the refs that a root must depend on so that every node is reachable: those without dependents, and the first
 * of each cycle that nothing depends on. Sorted; linear in nodes and edges.
 */
export function topRefs(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const needed = new Set<string>();
  for (const [from, targets] of edges) for (const to of targets) if (to !== from) needed.add(to);
  const sorted = [...edges.keys()].sort();
  const tops = sorted.filter((ref) => !needed.has(ref));
  const reached = new Set<string>();
  for (const ref of tops) reach(ref, edges, reached);
  for (const ref of sorted) {
    if (reached.has(ref)) continue;
    tops.push(ref);
    reach(ref, edges, reached);
  }
  return tops.sort();
}

function reach(start: string, edges: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [start];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (reached.has(ref)) continue;
    reached.add(ref);
    for (const next of edges.get(ref) ?? []) if (!reached.has(next)) waiting.push(next);
  }
}
