import type { PackageHash } from "../packages/index.ts";
import { type Contact, nameOfContact } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import type { BomFile, Component, Delivery, RootComponent, SbomProfile, StatedFile } from "./model.ts";

/** Creates the properties of an agent: name and contact details. */
export function agentElement(contact: Contact): JsonObject {
  const { email, url } = contact;
  const identifiers = [
    ...(email === undefined ? [] : [identifier("email", email)]),
    ...(url === undefined ? [] : [identifier("urlScheme", url)]),
  ];
  return {
    name: nameOfContact(contact),
    ...(identifiers.length === 0 ? {} : { externalIdentifier: identifiers }),
  };
}

/** Creates the properties of the package that the document is about. */
export function rootElement(root: RootComponent, profile: SbomProfile): JsonObject {
  const { kind, name, version, purl, digest, platform } = root;
  const comment = [platform, digest].filter((part) => part !== undefined).join(" ");
  return {
    name,
    ...(version === undefined ? {} : { software_packageVersion: version }),
    software_primaryPurpose: kind,
    ...(profile === "bsi" ? purposes({ executable: false, archive: true, structured: true }) : {}),
    ...(purl === undefined ? {} : { software_packageUrl: purl }),
    ...(comment === "" ? {} : { comment }),
    ...(digest === undefined ? {} : { verifiedUsing: [hash("sha256", digest.replace(/^sha256:/, ""))] }),
  };
}

/** Creates the properties of a listed package. */
export function packageElement(component: Component): JsonObject {
  const { group, name, version, purl, cpes, homepage, repository, hashes, kind, delivery } = component;
  return {
    name: group === undefined ? name : `${group}/${name}`,
    software_primaryPurpose: kind === "operating-system" ? "operatingSystem" : kind,
    ...(delivery === undefined ? {} : purposes(delivery)),
    ...(version === undefined ? {} : { software_packageVersion: version }),
    ...(purl === undefined ? {} : { software_packageUrl: purl }),
    ...(cpes.length === 0 ? {} : { externalIdentifier: cpes.map((cpe) => identifier("cpe23", cpe)) }),
    ...(homepage === undefined ? {} : { software_homePage: homepage }),
    ...(repository === undefined ? {} : { externalRef: [vcs(repository)] }),
    ...(hashes.length === 0 ? {} : { verifiedUsing: hashes.map(hashOf) }),
  };
}

/** Creates the properties of a file. */
export function fileElement(file: BomFile, profile: SbomProfile): JsonObject {
  // BSI TR-03183-2 wants the SHA-512 of the deployable here, and no weaker digest next to it.
  const stated = profile === "bsi" ? [] : file.stated;
  return {
    name: file.filename,
    comment: file.path,
    software_primaryPurpose: "file",
    ...purposes(file),
    verifiedUsing: [...file.hashes, ...stated].map(hashOf),
  };
}

/** Creates the properties of an unread file from its package's database. */
export function statedFileElement({ path, hashes }: StatedFile): JsonObject {
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    comment: `${path} (digest stated by the package database)`,
    software_primaryPurpose: "file",
    verifiedUsing: hashes.map(hashOf),
  };
}

/** Returns the additional purposes of BSI TR-03183-2 v2.1.0; structured is a container in SPDX's terms. */
function purposes({ executable, archive, structured }: Delivery): JsonObject {
  const all = [
    ...(executable ? ["executable"] : []),
    ...(archive ? ["archive"] : []),
    ...(structured ? ["container"] : []),
  ];
  return all.length === 0 ? {} : { software_additionalPurpose: all };
}

function vcs(locator: string): JsonObject {
  return { type: "ExternalRef", externalRefType: "vcs", locator: [locator] };
}

function identifier(externalIdentifierType: string, text: string): JsonObject {
  return { type: "ExternalIdentifier", externalIdentifierType, identifier: text };
}

function hashOf({ algorithm, value }: PackageHash): JsonObject {
  return hash(algorithm.toLowerCase().replace("-", ""), value);
}

function hash(algorithm: string, hashValue: string): JsonObject {
  return { type: "Hash", algorithm, hashValue };
}
