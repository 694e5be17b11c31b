/** Maximum number of ports to compare. */
const maxPorts = 1000;

/**
 * Returns true if an EXPOSE step has exactly these ports. BuildKit writes a map of single ports, the legacy builder a
 * sorted list with ranges. Pure.
 */
export function exposes(text: string, words: readonly string[] | undefined): boolean {
  const recorded = text
    .replace(/^(?:map)?\[(.*)\]$/s, "$1")
    .split(" ")
    .map((word) => word.replace(/:\{\}$/, ""));
  const expected = words === undefined ? undefined : portsOf(words.flatMap((word) => word.split(/\s+/)));
  const found = portsOf(recorded);
  return expected !== undefined && found?.size === expected.size && [...expected].every((port) => found.has(port));
}

function portsOf(words: readonly string[]): ReadonlySet<string> | undefined {
  const ports = new Set<string>();
  let count = 0;
  for (const word of words) {
    if (word === "") continue;
    const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/([a-z]+))?$/i.exec(word);
    if (match === null) return undefined;
    const [, first = "", last = first, protocol = "tcp"] = match;
    count += Math.max(0, Number(last) - Number(first)) + 1;
    if (count > maxPorts) return undefined;
    for (let port = Number(first); port <= Number(last); port += 1) ports.add(`${port}/${protocol.toLowerCase()}`);
  }
  return ports;
}
