import { PackageURL } from "packageurl-js";
import { type Subject, subjectName } from "../../shared/findings/index.ts";

/**
 * Returns a purl without version and without all qualifiers but the architecture, or the name if the purl is not valid.
 * Updates do not change it.
 * @param renamed the name of the source package, which has no architecture, in place of the package's own.
 */
export function purlWithoutVersion({
  purl,
  name,
  renamed,
}: {
  readonly purl: string;
  readonly name: string;
  readonly renamed?: string;
}): string {
  try {
    const { type, namespace, name: own, qualifiers } = PackageURL.fromString(purl);
    const arch = renamed === undefined ? qualifiers?.["arch"] : undefined;
    return new PackageURL(
      type,
      namespace,
      renamed ?? own,
      undefined,
      arch === undefined ? {} : { arch },
      undefined,
    ).toString();
  } catch {
    return renamed ?? name;
  }
}

/** Returns what stands for a subject in fingerprints: an image's name without tag and digest, so that pushes do not change it. */
export function imageNameOf(subject: Subject): string {
  return subject.kind === "image" ? withoutTag(subject.name) : subjectName(subject);
}

/** Strips tag and digest from an image name. A path loses only such a suffix. */
function withoutTag(name: string): string {
  return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}
