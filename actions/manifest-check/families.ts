import { components } from "./components/family.ts";
import { compose } from "./compose/family.ts";
import { containerEngines } from "./container-engines/family.ts";
import { dockerDaemon } from "./docker-daemon/family.ts";
import type { ManifestDocument } from "./document.ts";
import { falco } from "./falco/family.ts";
import type { Family } from "./family.ts";
import { kubernetes } from "./kubernetes/family.ts";

/** All families of manifests, one line each. */
export const families: readonly Family[] = [kubernetes, compose, dockerDaemon, falco, components, containerEngines];

/** Returns the first family that accepts a document. */
export function findFamily(document: ManifestDocument): Family | undefined {
  return families.find((family) => family.accepts(document));
}
