/** As many links as Linux follows before it gives up. */
export const maxLinks = 40;

/**
 * Follows the links among the directories of an absolute path, inside the image: `..` never leaves the root. The last part
 * is left as it is. Links that lead in circles are not followed, since nothing can lie beneath them.
 */
export function resolveParents(path: string, links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return path;
  const slash = path.lastIndexOf("/");
  const directory = resolve(path.slice(0, slash), links);
  return directory === undefined ? path : `${directory}${path.slice(slash)}`;
}

/** Follows all links of an absolute path (`""` is the root); undefined when they lead in circles. */
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
