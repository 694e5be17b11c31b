import type { CollectedFile, FileHeader } from "../layers/index.ts";
import { type FileEvidence, nonEmpty, textOf } from "./cataloguer.ts";
import { parseControl } from "./control.ts";

const copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
const docFolder = /^\/usr\/share\/doc\/([^/]+)$/;

/** A package's copyright file, or the link that stands for it or for the whole documentation folder. */
export function isCopyright({ path, type }: FileHeader): boolean {
  if (!path.startsWith("/usr/share/doc/")) return false;
  return copyrightPath.test(path) || (type === "symlink" && docFolder.test(path));
}

/** The licences that a Debian copyright file names (Debian policy, machine-readable copyright files 1.0). */
export function copyrightNote(file: CollectedFile): FileEvidence | undefined {
  const { path, type, linkTarget } = file.header;
  const owner = (copyrightPath.exec(path) ?? docFolder.exec(path))?.[1];
  if (owner === undefined) return undefined;
  if (type === "symlink") {
    const parts = linkTarget.split("/").filter((part) => part !== "..");
    const other = parts.at(-1) === "copyright" ? parts.at(-2) : parts.at(-1);
    return other === undefined ? undefined : { notes: [{ owner, sameAs: other }] };
  }
  return { notes: [{ owner, licenses: licensesIn(textOf(file)) }] };
}

/** Short names of the `License` fields; in free text, the common licences that it points to. */
export function licensesIn(text: string): string[] {
  const names = new Set<string>();
  if (/^format\s*:/im.test(text.slice(0, 2000))) {
    for (const { fields } of parseControl(text).paragraphs) {
      const name = nonEmpty(fields.get("license")?.split("\n")[0]);
      if (name !== undefined) names.add(name);
    }
  }
  if (names.size === 0) {
    for (const [, name] of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*)/g)) {
      if (name !== undefined) names.add(name.replace(/[.,-]+$/, ""));
    }
  }
  return [...names].sort();
}
