/** Names of Java archives. */
export const archiveNames = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;

/** Name and version in a file name. */
export interface JarLabel {
  readonly name: string;
  readonly version: string | undefined;
}

/** Words after a hyphen that belong to a version, as opposed to a name that continues after a number. */
const versionWords =
  /^(?:\d|v\d|(?:alpha|beta|milestone|preview|pre|snapshot|final|release|build|ga|jre|jdk|java|android|incubating|hadoop|redhat|rev|rc|cr|sp|ea|b|m|r|p)\b|(?:alpha|beta|rc|cr|jre|jdk|java|b|m|r|sp|pre|ea|hadoop)\d)/i;

/**
 * Splits a file name: `commons-io-2.11.0.jar` is `commons-io` in version `2.11.0`. The name of `log4j-1.2-api-2.17.1.jar`
 * continues after its first number.
 * @param versions that the manifest states, which decide if the file name contains one of them.
 */
export function labelOf(file: string, versions: readonly string[] = []): JarLabel {
  const stem = file.replace(archiveNames, "");
  for (const version of versions) {
    const start = stem.lastIndexOf(`-${version}`);
    const next = stem[start + version.length + 1];
    if (start > 0 && (next === undefined || next === "-")) return { name: stem.slice(0, start), version };
  }
  let end = -1;
  for (const { index } of stem.matchAll(/-(?=\d)/g)) {
    if (index > 0 && (end < 0 || isNameContinued(stem.slice(end + 1, index)))) end = index;
  }
  const version = stem.slice(end + 1);
  return end < 0 || !/^\d[\w.+-]*$/.test(version)
    ? { name: stem, version: undefined }
    : { name: stem.slice(0, end), version };
}

/** Returns whether what looks like a version has words of a name: `1.2-api`. */
function isNameContinued(text: string): boolean {
  return text
    .split("-")
    .slice(1)
    .some((word) => !versionWords.test(word));
}
