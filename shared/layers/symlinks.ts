/** Maximum number of links to follow, as in Linux. */
export const maxLinks = 40;

/**
 * Resolves the links in the parent directories of an absolute path inside the image. `..` never leaves the root. Leaves
 * the last part unchanged. Does not follow circular links, because nothing can exist below them.
 */
export function resolveParents(path: string, links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return path;
  const slash = path.lastIndexOf("/");
  const directory = resolve(path.slice(0, slash), links);
  return directory === undefined ? path : `${directory}${path.slice(slash)}`;
}

/** Resolves all links of an absolute path (`""` is the root); undefined for circular links. */
export function resolve(path: string, links: ReadonlyMap<string, string>): string | undefined {
  const todo = parts(path).reverse();
  let done = "";
  let followed = 0;
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (part === "..") {
      done = done.slice(0, Math.max(0, done.lastIndexOf("/")));
      continue;
    }
    const current = `${done}/${part}`;
    const target = links.get(current);
    if (target === undefined) {
      done = current;
      continue;
    }
    followed += 1;
    if (followed > maxLinks) return undefined;
    if (target.startsWith("/")) done = "";
    todo.push(...parts(target).reverse());
  }
  return done;
}

function parts(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
