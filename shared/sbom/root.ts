import { PackageURL } from "packageurl-js";
import { topRefs } from "./graph.ts";
import type { BomDirectory, BomDocument, BomFile, BomImage, BomInput, Component, RootComponent } from "./model.ts";

/** Creates the component that the document is about (CycloneDX `metadata.component`, SPDX `DESCRIBES`). */
export function rootOf(
  { subject, supplier, profile, author }: BomInput,
  components: readonly Component[],
  files: readonly BomFile[],
): RootComponent {
  // BSI wants a creator for every component; who makes the SBOM of an image is taken for the one who makes the image.
  const by = supplier ?? (profile === "bsi" ? author : undefined);
  return {
    ...headOf(subject),
    ...(by === undefined ? {} : { supplier: by }),
    files,
    dependsOn: topRefs(new Map(components.map(({ ref, dependsOn }) => [ref, dependsOn]))),
  };
}

type Head = Omit<RootComponent, "files" | "dependsOn" | "supplier">;

function headOf(subject: BomInput["subject"]): Head {
  switch (subject.kind) {
    case "image":
      return imageHead(subject);
    case "directory":
      return directoryHead(subject);
    case "document":
      return documentHead(subject);
  }
}

function imageHead(image: BomImage): Head {
  const { repository, tag } = splitName(image.name);
  const purl = image.digest === image.configDigest ? undefined : imagePurl(image, repository, tag);
  return {
    ref: purl ?? `image:${image.digest}`,
    kind: "container",
    name: repository,
    version: tag ?? image.digest,
    digest: image.digest,
    platform: image.platform,
    ...(purl === undefined ? {} : { purl }),
  };
}

function directoryHead({ name, commit }: BomDirectory): Head {
  const version = commit === undefined ? {} : { version: commit };
  return { ref: `directory:${name}`, kind: "application", name, ...version };
}

function documentHead({ isImage, name, version, digest, platform, purl }: BomDocument): Head {
  return {
    ref: purl ?? `document:${digest ?? name}`,
    kind: isImage ? "container" : "application",
    name,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { digest }),
    ...(platform === undefined ? {} : { platform }),
    ...(purl === undefined ? {} : { purl }),
  };
}

/** Splits `ghcr.io/acme/shop:1.2@sha256:…` into repository and tag, without the digest. */
function splitName(name: string): { repository: string; tag?: string } {
  const plain = name.replace(/@sha256:[0-9a-f]{64}$/, "");
  const [, repository, tag] = /^(.+):(\w[\w.-]{0,127})$/.exec(plain) ?? [];
  return repository === undefined || tag === undefined ? { repository: plain } : { repository, tag };
}

/**
 * Creates a purl of type `oci` (PURL-TYPES): the last part of the repository, the manifest's digest, and qualifiers.
 */
function imagePurl({ digest, platform }: BomImage, repository: string, tag: string | undefined): string {
  const name = (repository.split("/").at(-1) ?? repository).toLowerCase();
  const [, arch] = platform.split("/");
  const isReference = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9][a-z0-9._-]*)+$/.test(repository);
  const qualifiers = {
    ...(arch === undefined ? {} : { arch }),
    ...(isReference ? { repository_url: repository } : {}),
    ...(tag === undefined ? {} : { tag }),
  };
  return new PackageURL("oci", undefined, name, digest, qualifiers, undefined).toString();
}
