import type { PackageDraft } from "../cataloger.ts";
import { mavenDraft } from "../lockfiles/jvm.ts";
import { javaArchives } from "../package.ts";
import type { JarEvidence } from "./jar-evidence.ts";
import { guessCoordinates } from "./jar-group.ts";

/** What a Java archive states about itself. */
export interface JarFacts extends JarEvidence {
  /** Path of the file; nested archives have only a name. */
  readonly path: string;
}

/** Fields of the manifest with the version, the most reliable first. */
export const versionFields = ["implementation-version", "bundle-version", "specification-version"] as const;

/**
 * Creates the package of an archive without Maven's files: with the coordinates that the layout of a repository states,
 * otherwise with those that its evidence agrees on, which are marked as a guess. Otherwise the archive is no Maven
 * package, but a file. Undefined if it has neither classes nor a version.
 */
export function jarDraft({ path, ...evidence }: JarFacts): PackageDraft | undefined {
  const stated = repositoryCoordinates(path);
  if (stated !== undefined) return stated;
  const { manifest, label, classes } = evidence;
  const version =
    label.version ?? versionFields.map((field) => manifest.get(field)).find((value) => value !== undefined);
  if (label.name === "" || (classes.size === 0 && (version === undefined || notCode.test(path)))) return undefined;
  const guess = guessCoordinates(evidence);
  if (guess !== undefined) return { ...mavenDraft(guess.group, guess.artifact, version), guessed: "group" };
  return {
    type: "generic",
    namespace: javaArchives,
    purlName: label.name,
    name: `${javaArchives}/${label.name}`,
    version,
  };
}

/** Archives of sources and documentation. */
const notCode = /-(?:sources|javadoc|groovydoc|scaladoc)\.jar$/;

/** Layouts of repositories and caches, with the parts of a path that are group, artifact, version and file. */
const layouts = [
  // Maven, and caches with the address of a repository: `org/slf4j/slf4j-api/2.0.7/slf4j-api-2.0.7.jar`.
  /\/(?:\.m2\/repository|maven-repo|maven2)\/(.+)\/([^/]+)\/([^/]+)\/([^/]+)$/,
  // Gradle: `org.slf4j/slf4j-api/2.0.7/<SHA-1>/slf4j-api-2.0.7.jar`.
  /\/modules-2\/files-2\.1\/([^/]+)\/([^/]+)\/([^/]+)\/[0-9a-f]{30,40}\/([^/]+)$/,
];

/** Reads coordinates from the place of a file in a repository. */
function repositoryCoordinates(path: string): PackageDraft | undefined {
  for (const layout of layouts) {
    const [, group, artifact, version, file] = layout.exec(path) ?? [];
    if (group === undefined || artifact === undefined || file === undefined) continue;
    if (file.startsWith(`${artifact}-${version}`)) return mavenDraft(group.replaceAll("/", "."), artifact, version);
  }
  return undefined;
}
