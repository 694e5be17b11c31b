import { dictionaryIn, textIn, textsIn } from "../../values/index.ts";
import type { FileEvidence, LockedPackage, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs conan.lock in version 1 (a graph) and 2 (lists). */
export const conanLock = fileNamed("conan-lock", ["conan.lock"], (text): FileEvidence => {
  const document: unknown = JSON.parse(text);
  const nodes = Object.entries(dictionaryIn(dictionaryIn(document, "graph_lock"), "nodes"));
  if (nodes.length === 0) {
    return { packages: textsIn(document, "requires").flatMap((reference) => conanDraft(reference) ?? []) };
  }
  const [, consumer] = nodes.find(([id]) => id === "0") ?? [];
  const packages = nodes.flatMap(([id, node]): LockedPackage[] => {
    const draft = conanDraft(textIn(node, "ref") ?? "");
    return draft === undefined || node === consumer ? [] : [{ id, draft, needs: textsIn(node, "requires") }];
  });
  const direct = textsIn(consumer, "requires");
  return { lock: { ecosystem: "conan", packages, needs: { production: direct, development: [] } } };
});

/** Parses `name/version@user/channel#revision`. */
function conanDraft(reference: string): PackageDraft | undefined {
  const [, name, version] = /^([^/@#]+)\/([^/@#%]+)/.exec(reference) ?? [];
  return name === undefined ? undefined : { type: "conan", name, version };
}
