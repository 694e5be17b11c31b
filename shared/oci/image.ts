import type { FileRange } from "./file-range.ts";
import type { BoundTable } from "./toc/bound-table.ts";

/** Operating system and processor (OCI image index, `platform`). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** Entry of an image's history (OCI image configuration, `history`). */
export interface HistoryEntry {
  readonly created?: string;
  readonly createdBy?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly emptyLayer: boolean;
}

export interface Healthcheck {
  readonly test: readonly string[];
  /** Nanoseconds. */
  readonly interval?: number;
  /** Nanoseconds. */
  readonly timeout?: number;
  /** Nanoseconds. */
  readonly startPeriod?: number;
  readonly retries?: number;
}

/** Image configuration: how to run the image, and what it consists of. */
export interface ImageConfig extends Platform {
  /** RFC 3339. */
  readonly created?: string;
  readonly author?: string;
  readonly osVersion?: string;
  /** Empty if the image sets no user, which means root. */
  readonly user: string;
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly workingDir: string;
  /** `80/tcp`. */
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal?: string;
  readonly onBuild: readonly string[];
  readonly shell: readonly string[];
  readonly healthcheck?: Healthcheck;
  readonly history: readonly HistoryEntry[];
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly string[];
}

/** Layer as stored. */
export interface OpenedLayer {
  /** 0 is the lowest layer. */
  readonly index: number;
  /** Digest of the uncompressed tar, as claimed by the config. Checked by the code that reads the whole layer. */
  readonly diffId: string;
  /** Digest of the stored bytes; absent in docker archives that state none. */
  readonly digest?: string;
  /** Stored bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** False for foreign layers whose blob is elsewhere. */
  readonly present: boolean;
  /** Reads the stored bytes, from the beginning at every call. Checks known digests and sizes at the end. */
  open(): AsyncIterable<Uint8Array>;
  /** Returns where the stored bytes are if they are in a file, unverified. Absent for registries. */
  locate?(): Promise<FileRange | undefined>;
  /** Table of contents that the manifest binds. Absent unless the layer is in a registry. */
  readonly table?: BoundTable;
}

/** Image of one platform, with unread layers. */
export interface OpenedImage {
  /** Reference, if the source states one; otherwise the source itself. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Digest of the manifest, or of the config in archives without manifests. */
  readonly digest: string;
  readonly configDigest: string;
  readonly mediaType: string;
  /** `os/architecture[/variant]`. */
  readonly platform: string;
  readonly config: ImageConfig;
  readonly history: readonly HistoryEntry[];
  readonly layers: readonly OpenedLayer[];
  /** Bytes of the manifest and config as stored, for digests, copies and attestations. */
  readonly manifestBytes?: Uint8Array;
  readonly configBytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Attestation next to an image in the index (BuildKit attestation storage). Unsigned. */
export interface AttestationManifest {
  readonly digest: string;
  /** Digest of the image manifest that it is about. */
  readonly subject?: string;
  readonly statements: readonly AttestationStatement[];
}

export interface AttestationStatement {
  readonly predicateType: string;
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
  /** Reads the in-toto statement. Verifies its digest. */
  read(): Promise<Uint8Array>;
}

/** Manifest in an index that is not a readable image. */
export interface SkippedManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly platform?: string;
  /** `absent`: its blobs are not here, as in an export of one platform. `artifact`: not an image at all. */
  readonly reason: "absent" | "artifact";
}

/** Contents of a source. `close` releases files; nothing can be opened afterwards. */
export interface OpenedImages {
  readonly source: string;
  /** Where an image that is only named was found, for people: an engine or a registry. */
  readonly origin?: string;
  /** Digest of the index that contains the images, if there is exactly one. */
  readonly indexDigest?: string;
  readonly images: readonly OpenedImage[];
  readonly attestations: readonly AttestationManifest[];
  readonly skipped: readonly SkippedManifest[];
  close(): Promise<void>;
}
