import { listIn, textIn } from "../../values/index.ts";
import { type Cataloger, type FileEvidence, type PackageDraft, textOf } from "../cataloger.ts";
import { cycloneDxPackages } from "../cyclonedx.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import { draftOfPurl } from "../purl-draft.ts";

/** Bitnami ships `.spdx-<name>.spdx` next to each component, also in JSON. */
const sbomPath = /(?:\.(?:spdx|cdx|cyclonedx|bom)\.json|\/\.spdx-[^/]+\.spdx|\/(?:bom|sbom)\.json)$/i;
const maxBytes = 64 * 2 ** 20;
const maxPackages = 100_000;

/**
 * Catalogs SBOMs embedded in the image: CycloneDX JSON and SPDX 2 JSON. Treats them as claims: packages with a purl are
 * marked `foundInSbom` and count only if no installed package matches.
 */
export const embeddedSbom: Cataloger = {
  id: "embedded-sbom",
  version: 1,
  settings: ["image"],
  named: { names: /\.(?:json|spdx)$/i, parts: 1 },
  maxBytes,
  wants: ({ path, type }) => /\.(?:json|spdx)$/i.test(path) && isFile(type) && sbomPath.test(path),
  read(file): FileEvidence | undefined {
    const document: unknown = JSON.parse(textOf(file));
    if (textIn(document, "bomFormat") === "CycloneDX")
      return { packages: unique(cycloneDxPackages(document).map(marked)) };
    return textIn(document, "spdxVersion")?.startsWith("SPDX-2") ? { packages: unique(spdx(document)) } : undefined;
  },
};

function spdx(document: unknown): PackageDraft[] {
  return listIn(document, "packages").flatMap((pkg): PackageDraft[] => {
    const purls = listIn(pkg, "externalRefs").flatMap((externalRef) =>
      textIn(externalRef, "referenceType") === "purl" ? (textIn(externalRef, "referenceLocator") ?? []) : [],
    );
    const declared = textIn(pkg, "licenseDeclared") ?? "NOASSERTION";
    const licenses = declared === "NOASSERTION" || declared === "NONE" ? [] : [declared];
    const draft = purls.map(draftOfPurl).find((candidate) => candidate !== undefined);
    return draft === undefined ? [] : [{ ...draft, licenses, foundInSbom: true }];
  });
}

function unique(drafts: readonly PackageDraft[]): PackageDraft[] {
  const byKey = new Map(drafts.map((draft) => [`${draft.type} ${draft.name} ${draft.version}`, draft]));
  return [...byKey.values()].slice(0, maxPackages);
}

function marked(draft: PackageDraft): PackageDraft {
  return { ...draft, foundInSbom: true };
}
