import type { PackageDraft } from "../cataloger.ts";
import { mavenDraft } from "../lockfiles/jvm.ts";

/** What a Java archive states about itself. */
export interface JarFacts {
  /** Path of the file; nested archives have only a name. */
  readonly path: string;
  /** Main section of its manifest, with lower-case names. */
  readonly manifest: ReadonlyMap<string, string>;
  /** Name and version in the file name. */
  readonly label: { readonly name: string; readonly version: string | undefined };
}

/**
 * Creates the package of an archive without Maven's properties; undefined without a name and version. The layout of a
 * Maven repository states the coordinates. Otherwise the group is a guess from the manifest, or from names that early
 * projects used for both; without one, the archive is no Maven package, but a file.
 */
export function jarDraft({ path, manifest, label }: JarFacts): PackageDraft | undefined {
  const stated = repositoryCoordinates(path);
  if (stated !== undefined) return stated;
  const version =
    label.version ??
    manifest.get("implementation-version") ??
    manifest.get("bundle-version") ??
    manifest.get("specification-version");
  if (version === undefined || label.name === "") return undefined;
  const group = guessedGroup(manifest, label.name);
  if (group !== undefined) return { ...mavenDraft(group, label.name, version), guessed: "group" };
  return {
    type: "generic",
    namespace: "java-archive",
    purlName: label.name,
    name: `java-archive/${label.name}`,
    version,
  };
}

/** Reads coordinates from `<group as path>/<artifact>/<version>/<artifact>-<version>.jar` below a repository. */
function repositoryCoordinates(path: string): PackageDraft | undefined {
  const [, group, artifact, version, file] =
    /\/(?:\.m2\/repository|maven-repo)\/(.+)\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (group === undefined || artifact === undefined || file === undefined) return undefined;
  return file.startsWith(`${artifact}-${version}`)
    ? mavenDraft(group.replaceAll("/", "."), artifact, version)
    : undefined;
}

function guessedGroup(manifest: ReadonlyMap<string, string>, artifact: string): string | undefined {
  const vendor = manifest.get("implementation-vendor-id");
  if (vendor !== undefined && /^[\w-]+(?:\.[\w-]+)*$/.test(vendor)) return vendor;
  const bundle = manifest.get("bundle-symbolicname")?.split(";")[0]?.trim();
  return groupOf(bundle, artifact) ?? (namedAsGroup.has(artifact) ? artifact : undefined);
}

/** `org.apache.commons.io` with the name `commons-io` is of the group `org.apache.commons`. */
function groupOf(bundle: string | undefined, artifact: string): string | undefined {
  if (namedAsGroup.has(artifact) || bundle === undefined || !bundle.includes(".")) return undefined;
  const last = bundle.slice(bundle.lastIndexOf(".") + 1);
  return artifact === bundle ? bundle : artifact.endsWith(last) ? bundle.slice(0, bundle.lastIndexOf(".")) : bundle;
}

/** Artifacts on Maven Central whose group has the same name. */
const namedAsGroup = new Set([
  ...["antlr", "aopalliance", "asm", "c3p0", "cglib", "dom4j", "javassist", "jaxen", "jdom", "joda-time", "jstl"],
  ...["commons-beanutils", "commons-chain", "commons-cli", "commons-codec", "commons-collections"],
  ...["commons-configuration", "commons-dbcp", "commons-digester", "commons-discovery", "commons-el"],
  ...["commons-fileupload", "commons-httpclient", "commons-io", "commons-jexl", "commons-jxpath", "commons-lang"],
  ...["commons-logging", "commons-net", "commons-pool", "commons-validator", "junit", "log4j", "ognl", "oro"],
  ...["quartz", "stax", "struts", "velocity", "wsdl4j", "xalan", "xmlpull", "xom", "xpp3"],
]);
