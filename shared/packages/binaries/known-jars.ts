import { compareRangePoints } from "../../ecosystems/index.ts";
import { defined } from "../cataloger.ts";
import { areMostIn } from "./jar-classes.ts";
import type { GuessedCoordinates, JarEvidence } from "./jar-evidence.ts";
import { knownJarsTable } from "./known-jars-table.ts";

/** Published artifacts, known by file name and package directories. */
interface KnownJars {
  readonly group: string;
  readonly artifacts: RegExp;
  /** Packages of their classes. */
  readonly packages: readonly string[];
  /** First version that the group published. */
  readonly from?: string;
  /** First version that another group published. */
  readonly before?: string;
}

/**
 * Returns the coordinates of an artifact that Maven Central is known to have under this name, if most of the classes are
 * in its packages. An archive without classes must repeat its name in the manifest.
 */
export function knownCoordinates({ manifest, label, classes }: JarEvidence): GuessedCoordinates | undefined {
  const { name } = label;
  const version = label.version ?? manifest.get("implementation-version");
  const title = manifest.get("implementation-title");
  const isRepeated = title === name || manifest.get("automatic-module-name")?.replaceAll(".", "-") === name;
  // Tomcat's own distribution names files without the prefix of the artifact.
  const artifact = title === "Apache Tomcat" && tomcatFiles.test(name) ? `tomcat-${name}` : name;
  const known = knownJars().find(
    (jars) =>
      jars.artifacts.test(artifact) &&
      isPublished(jars, version) &&
      (classes.size === 0 ? isRepeated : areMostIn(classes, jars.packages)),
  );
  return known === undefined ? undefined : { group: known.group, artifact };
}

const tomcatFiles = /^(?:catalina(?:-\w+)*|jasper|jasper-el|tribes)$/;

function isPublished({ from, before }: KnownJars, version: string | undefined): boolean {
  if (from === undefined && before === undefined) return true;
  if (version === undefined || !/^\d/.test(version)) return false;
  return (
    (from === undefined || compareRangePoints("Maven", version, from) >= 0) &&
    (before === undefined || compareRangePoints("Maven", version, before) < 0)
  );
}

let table: readonly KnownJars[] | undefined;

function knownJars(): readonly KnownJars[] {
  table ??= parseTable(knownJarsTable);
  return table;
}

/** Parses the table. `*` at the end of a name stands for further words after a hyphen. */
function parseTable(text: string): KnownJars[] {
  return text.split("\n").flatMap((line): KnownJars[] => {
    const [group = "", artifacts = "", packages = "", ...bounds] = line.trim().split(/\s+/);
    if (artifacts === "") return [];
    const names = artifacts.replaceAll(".", "\\.").replaceAll("*", "(?:-[\\w.-]+)?");
    const from = bounds.find((bound) => bound.startsWith(">="))?.slice(2);
    const before = bounds.find((bound) => bound.startsWith("<"))?.slice(1);
    return [
      {
        group,
        artifacts: new RegExp(`^(?:${names})$`),
        packages: packages === "=" ? [group] : packages.split(","),
        ...defined({ from, before }),
      },
    ];
  });
}
