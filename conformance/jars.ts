/**
 * Compares the coordinates that are derived from jars with those that a Maven repository states for them. Reads the jars of
 * unpacked Debian packages below `usr/share/maven-repo`, hides their files of Maven, and gives them the name that the
 * repository has for the artifact. `node conformance/jars.ts --root DIRECTORY [--show wrong|unknown|right]`; with
 * `--list DIRECTORY` it prints what is derived from jars without Maven's files, to compare by hand.
 */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { memoryContent } from "../shared/files/index.ts";
import { classDirectories } from "../shared/packages/binaries/jar-classes.ts";
import { jarDraft, versionFields } from "../shared/packages/binaries/jar-coordinates.ts";
import { labelOf } from "../shared/packages/binaries/jar-label.ts";
import { parseManifest } from "../shared/packages/binaries/jar-manifest.ts";
import type { PackageDraft } from "../shared/packages/cataloger.ts";
import { readZipContent } from "../shared/zip/index.ts";

const { values } = parseArgs({
  options: { root: { type: "string" }, list: { type: "string" }, show: { type: "string" } },
});

function jarsBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jar"))
    .map((name) => join(directory, name))
    .sort();
}

/** Derives the package of a jar as if it had none of Maven's files. */
function derived(path: string, file: string, onlyWithout = false): PackageDraft | undefined {
  const entries = readZipContent(memoryContent(readFileSync(path))) ?? [];
  if (onlyWithout && entries.some(({ name }) => name.startsWith("META-INF/maven/"))) return undefined;
  const names = entries.map(({ name }) => name);
  const bytes = entries.find(({ name }) => /^META-INF\/MANIFEST\.MF$/i.test(name))?.read(1 << 20);
  const manifest = parseManifest(Buffer.from(bytes ?? []).toString("utf8"));
  const label = labelOf(
    file,
    versionFields.flatMap((field) => manifest.get(field) ?? []),
  );
  return jarDraft({ path: `/${file}`, manifest, label, classes: classDirectories(names) });
}

interface Jar {
  readonly names: Set<string>;
  readonly file: string;
}

/** Jars by their real path, with all coordinates that the repository has for them. */
function repositoryJars(root: string): Map<string, Jar> {
  const repository = join(root, "usr/share/maven-repo");
  const jars = new Map<string, Jar>();
  for (const link of jarsBelow(repository)) {
    const [version = "", artifact = "", ...group] = relative(repository, dirname(link)).split("/").reverse();
    let path: string;
    try {
      path = realpathSync(link);
    } catch {
      continue;
    }
    // Debian's directory `debian` stands for any version.
    const found = /-(\d[^/]*)\.jar$/.exec(basename(path))?.[1];
    const shown = /^\d[\w.-]*[\w]$/.test(version) && !version.endsWith(".x") ? version : found;
    const jar = jars.get(path) ?? {
      names: new Set(),
      file: shown === undefined ? `${artifact}.jar` : `${artifact}-${shown}.jar`,
    };
    jar.names.add(`${group.reverse().join(".")}:${artifact}`);
    jars.set(path, jar);
  }
  return jars;
}

if (values.list !== undefined) {
  for (const path of jarsBelow(values.list)) {
    const draft = derived(path, basename(path), true);
    if (draft !== undefined) console.log(`${basename(path)} ${draft.name} ${draft.version ?? "-"}`);
  }
}

if (values.root !== undefined) {
  const count = { right: 0, wrong: 0, unknown: 0, nothing: 0 };
  for (const [path, { names, file }] of repositoryJars(values.root)) {
    const draft = derived(path, file);
    const result =
      draft === undefined ? "nothing" : draft.type !== "maven" ? "unknown" : names.has(draft.name) ? "right" : "wrong";
    count[result] += 1;
    if (values.show === result) console.log(`${file}: ${draft?.name} is ${[...names].join(" or ")}`);
  }
  console.log(JSON.stringify(count));
}
