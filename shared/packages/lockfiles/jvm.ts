import { listIn, textIn, textsIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Creates a Maven package, named `group:artifact` as in advisories. */
export function mavenDraft(group: string, artifact: string, version: string | undefined): PackageDraft {
  return { type: "maven", name: `${group}:${artifact}`, namespace: group, purlName: artifact, version };
}

const oldLock = /\/gradle\/dependency-locks\/([^/]+)\.lockfile$/;

/**
 * Catalogs gradle.lockfile and those of settings and build scripts: `group:artifact:version=configurations`; before
 * Gradle 7, one file per configuration in gradle/dependency-locks (Gradle, "Locking dependency versions").
 */
export const gradleLock = fileNamed(
  "gradle-lock",
  (path) => path.endsWith(".lockfile") && (/\/(?:[\w-]+-)?gradle\.lockfile$/.test(path) || oldLock.test(path)),
  (text, path): FileEvidence => {
    const configuration = oldLock.exec(path)?.[1];
    const packages = text.split("\n").flatMap((line, index): PackageDraft[] => {
      const [, group, artifact, version, stated] =
        /^([^#:\s]+):([^:\s]+):([^=:\s]+)(?:=(.*))?$/.exec(line.trim()) ?? [];
      const configurations = stated ?? configuration;
      if (group === undefined || artifact === undefined || configurations === undefined) return [];
      const isTest = configurations.split(",").every((name) => name.trim().toLowerCase().startsWith("test"));
      return [
        {
          ...mavenDraft(group, artifact, version),
          lines: { start: index + 1, end: index + 1 },
          ...(isTest ? { development: true } : {}),
        },
      ];
    });
    return { packages };
  },
);

/** Catalogs build.sbt.lock of sbt-dependency-lock; build configurations may have their own. */
export const sbtLock = fileNamed(
  "sbt-lock",
  (path) => path.endsWith(".sbt.lock"),
  (text): FileEvidence => {
    const packages = listIn(JSON.parse(text), "dependencies").flatMap((entry): PackageDraft[] => {
      const group = textIn(entry, "org");
      const artifact = textIn(entry, "name");
      if (group === undefined || artifact === undefined) return [];
      const configurations = textsIn(entry, "configurations");
      const isShipped = configurations.some((name) => name === "compile" || name === "runtime");
      return [
        { ...mavenDraft(group, artifact, textIn(entry, "version")), ...(isShipped ? {} : { development: true }) },
      ];
    });
    return { packages };
  },
);
