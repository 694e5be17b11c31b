/** Ecosystem without the release after `:`. */
export function ecosystemBase(ecosystem: string): string {
  const colon = ecosystem.indexOf(":");
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

/**
 * A package's name as it is looked up: PyPI by PEP 503, NuGet, Packagist and the other registries that ignore case in
 * lower case. npm accepts capitals in old names only and its advisories spell them loosely, so it counts among these.
 */
export function normalizeName(ecosystem: string, name: string): string {
  switch (ecosystemBase(ecosystem)) {
    case "PyPI":
      return name.toLowerCase().replace(/[-_.]+/g, "-");
    case "NuGet":
    case "Packagist":
    case "npm":
    case "Hex":
    case "GitHub Actions":
      return name.toLowerCase();
    case "crates.io":
      return name.toLowerCase().replaceAll("_", "-");
    default:
      return name;
  }
}
