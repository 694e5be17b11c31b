import type { AttestationStore } from "../../shared/ci/index.ts";
import type { ExternalReport } from "../../shared/evidence/external/index.ts";
import type { EvidenceDirectory, VerifiedEvidence } from "../../shared/evidence/index.ts";
import type { RegistryClient } from "../../shared/oci/index.ts";
import type { Reference } from "../../shared/references/index.ts";
import type { Inventory } from "./rules/inventory.ts";
import type { Reason } from "./verdict/verdict.ts";

/** By whom something is attested, and where. */
export interface Attested {
  /** Who signed, for people. */
  readonly by: string;
  /** Digest of the signed statement. */
  readonly statement: string;
}

/** A record of our own that an attestor signed. */
export interface AttestedRecord {
  readonly attestedBy: Attested;
  readonly evidence: VerifiedEvidence;
  /** Digests of the image's manifests that it is attested of; of the index means of all. */
  readonly covers: readonly string[];
}

/** An SBOM by itself, of one manifest. */
export interface AttestedSbom {
  readonly attestedBy: Attested;
  readonly digest: string;
  readonly text: string;
}

/** Who built an image of what. */
export interface AttestedProvenance {
  readonly attestedBy: Attested;
  readonly digests: readonly string[];
  readonly builder: string;
  /** Repositories that it was built from, as URLs. */
  readonly sources: readonly string[];
}

/** Everything that the policy's attestors signed of an image. */
export interface AttestedEvidence {
  readonly records: readonly AttestedRecord[];
  /** Reports of other tools. */
  readonly reports: readonly GivenReport[];
  readonly sboms: readonly AttestedSbom[];
  readonly provenances: readonly AttestedProvenance[];
  /** Attested statements that cannot be used. */
  readonly problems: readonly Reason[];
  /** The statements that all this is from, so that the same can be read again. */
  readonly statements: readonly Attested[];
}

export const nothingAttested: AttestedEvidence = {
  records: [],
  reports: [],
  sboms: [],
  provenances: [],
  problems: [],
  statements: [],
};

/** What a call, or an attestation, says that a report is about. */
export type CallSubject =
  | { readonly kind: "image" | "instance"; readonly digest: string }
  /** Of an attestation: the index and the platforms in it. */
  | { readonly kind: "index"; readonly digest: string; readonly platforms: readonly string[] }
  | { readonly kind: "source" }
  | { readonly kind: "host" | "cluster"; readonly name: string };

/** A report of another tool. */
export interface GivenReport {
  readonly report: ExternalReport;
  /** What the call says that it is about; undefined if it says nothing. */
  readonly about?: CallSubject;
  /** Who signed it; given files nobody did. */
  readonly attestedBy?: Attested;
}

/** Everything that lies before the gate. */
export interface Evidence {
  readonly directory: EvidenceDirectory;
  /** Reports of other tools, and those that could not be read. */
  readonly reports: readonly GivenReport[];
  readonly unreadable: readonly Reason[];
  /** Statements about the image that the policy's attestors signed. */
  readonly attested: AttestedEvidence;
  /** Contents of SBOMs in the directory and in reports, with the digest of the record or report that they come from. */
  readonly inventories: readonly (Omit<Inventory, "subject"> & { readonly sha256: string })[];
}

/** Where evidence is, next to what is attested. */
export interface EvidencePlaces {
  /** The checkout. */
  readonly root: string;
  /** Directory against which paths are resolved first. Default: the checkout. */
  readonly workspace?: string;
  /** Directory of the earlier steps; undefined where all evidence is attested. */
  readonly directory: string | undefined;
  readonly reports: readonly string[];
}

/** Where the attestations of a call are, and how to reach them. */
export interface AttestationSource {
  /** Reference by digest, as the call names it; absent if it names none. */
  readonly image?: string;
  /** Repository on GitHub whose store is read, too. */
  readonly repository?: string;
  /** Digests that the call asks about; none means all platforms of the image. */
  readonly digests: readonly string[];
  /** Opens a repository of a registry with the login of the call. */
  readonly connect: (reference: Reference) => RegistryClient;
  /** Opens the store; undefined if the call names none. */
  readonly openStore: () => Promise<AttestationStore | undefined>;
}
