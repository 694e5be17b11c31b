import { areMostIn } from "./jar-classes.ts";
import type { GuessedCoordinates, JarEvidence } from "./jar-evidence.ts";
import { knownCoordinates } from "./known-jars.ts";

/**
 * Derives the coordinates of an archive that does not state them, from two things that agree: the package directories
 * of its classes, and its file name or manifest. Rules, in this order; undefined if none applies:
 *
 * 1. A published artifact of this name has most of its classes in these packages.
 * 2. sbt writes the organization as `Implementation-Vendor-Id` of an artifact with a Scala version (`_2.13`).
 * 3. Maven writes the group as `Implementation-Vendor-Id`; most classes are in packages below it.
 * 4. The bundle plugin of Maven derives `Bundle-SymbolicName` from group and artifact; so do authors with
 *    `Automatic-Module-Name`. The group is what remains, if most classes are in packages below it.
 */
export function guessCoordinates({ manifest, label, classes }: JarEvidence): GuessedCoordinates | undefined {
  const { name: artifact } = label;
  const known = knownCoordinates({ manifest, label, classes });
  if (known !== undefined) return known;
  const vendor = manifest.get("implementation-vendor-id") ?? "";
  const isVendorGroup = dotted.test(vendor) && !shared.has(vendor);
  if (isVendorGroup && /_(?:2\.1\d|3)$/.test(artifact)) return { group: vendor, artifact };
  const group = [
    ...(isVendorGroup ? [vendor] : []),
    ...groupsFrom(manifest.get("bundle-symbolicname")?.split(";")[0]?.trim() ?? "", artifact),
    ...groupsFrom(manifest.get("automatic-module-name") ?? "", artifact),
  ].find((candidate) => areMostIn(classes, [candidate]));
  return group === undefined ? undefined : { group, artifact };
}

/** Names of two parts or more, in ASCII as Maven requires. */
const dotted = /^[A-Za-z][\w-]{0,60}(?:\.[A-Za-z_][\w-]{0,60}){1,9}$/;

/** Organizations that publish under many groups, so that their own name is none. */
const shared = new Set([
  ...["org.apache", "org.eclipse", "org.glassfish", "org.codehaus", "org.sonatype", "org.jboss", "com.google"],
  ...["com.sun", "com.github", "io.github", "net.sf", "net.sourceforge", "com.oracle", "com.ibm", "net.java"],
  ...["org.unicode", "org.apache.commons"],
]);

/**
 * Returns the groups that a symbolic name may be made of (maven-bundle-plugin, `getBundleSymbolicName`): `group.artifact`
 * for an artifact of several words, or without a repeated word: `io.netty` and `netty-handler` is `io.netty.handler`.
 * Names of one word are left out, because `com.google.guava` may be the group itself. So are names whose other words may
 * belong to a longer group: `org.eclipse.jetty.http2.server`.
 */
function groupsFrom(symbolicName: string, artifact: string): string[] {
  if (!dotted.test(symbolicName)) return [];
  const hyphen = artifact.indexOf("-");
  const tail = artifact.slice(hyphen + 1);
  if (hyphen <= 0 || tail === "") return [];
  const whole = symbolicName.endsWith(`.${artifact}`) ? [symbolicName.slice(0, -artifact.length - 1)] : [];
  const isRepeated = symbolicName.endsWith(`.${artifact.slice(0, hyphen)}.${tail}`);
  const shortened = isRepeated ? [symbolicName.slice(0, -tail.length - 1)] : [];
  return [...whole, ...shortened].filter((group) => dotted.test(group) && !shared.has(group));
}
