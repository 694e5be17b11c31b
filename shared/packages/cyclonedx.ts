import { isDictionary, listIn, textIn } from "../values/index.ts";
import type { PackageDraft } from "./cataloger.ts";
import { draftOfPurl } from "./purl-draft.ts";

/** Maximum nesting of components. */
const maxDepth = 16;

/** Reads the packages with a purl in a CycloneDX JSON document, with their licenses. */
export function cycloneDxPackages(document: unknown, depth = 0): PackageDraft[] {
  return listIn(document, "components").flatMap((component): PackageDraft[] => {
    const inner = depth < maxDepth ? cycloneDxPackages(component, depth + 1) : [];
    const draft = draftOfPurl(textIn(component, "purl") ?? "");
    const licenses = listIn(component, "licenses").flatMap((choice) => {
      const license = isDictionary(choice) ? choice["license"] : undefined;
      return textIn(choice, "expression") ?? textIn(license, "id") ?? textIn(license, "name") ?? [];
    });
    return draft === undefined ? inner : [{ ...draft, licenses }, ...inner];
  });
}
