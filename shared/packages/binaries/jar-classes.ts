/** Number of classes in each package directory of a Java archive, such as `org/slf4j/impl`. */
export type ClassDirectories = ReadonlyMap<string, number>;

/** Directories of archives and of multi-release jars below which package directories begin. */
const roots = /^(?:BOOT-INF\/classes\/|WEB-INF\/classes\/|META-INF\/versions\/\d+\/)/;

/**
 * Counts the classes of an archive by package directory. Classes of multi-release jars count where they belong, and
 * those without a package not at all (JAR file specification, "Multi-release JAR files").
 */
export function classDirectories(names: Iterable<string>): ClassDirectories {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (!name.endsWith(".class")) continue;
    // Most names have none of the roots.
    const path = name.includes("-INF/") ? name.replace(roots, "") : name;
    const slash = path.lastIndexOf("/");
    if (slash <= 0 || path.startsWith("META-INF/")) continue;
    const directory = path.slice(0, slash);
    counts.set(directory, (counts.get(directory) ?? 0) + 1);
  }
  return counts;
}

/** Returns whether more than half of the classes are in one of the packages or below, given as `org.slf4j`. */
export function areMostIn(classes: ClassDirectories, packages: readonly string[]): boolean {
  const prefixes = packages.map((name) => `${name.replaceAll(".", "/")}/`);
  let all = 0;
  let inside = 0;
  for (const [directory, count] of classes) {
    all += count;
    if (prefixes.some((prefix) => `${directory}/`.startsWith(prefix))) inside += count;
  }
  return inside * 2 > all;
}
