import { UndecidedError } from "../../errors/index.ts";
import {
  type Descriptor,
  findManifest,
  type Manifest,
  parseManifest,
  type RegistryClient,
  readBlob,
} from "../../oci/index.ts";

/** Limits of what is attached to one digest. */
export interface AttachmentLimits {
  readonly documents: number;
  readonly documentBytes: number;
  /** Counts received bytes, because sizes in descriptors can be forged. */
  readonly totalBytes: number;
}

export const defaultAttachmentLimits: AttachmentLimits = {
  documents: 1000,
  documentBytes: 64 * 2 ** 20,
  totalBytes: 1024 * 2 ** 20,
};

/** Reads documents that are attached to one digest, within limits. */
export interface AttachedReader {
  /**
   * Announces documents to be read.
   * @throws UndecidedError `SIGNATURES_TOO_MANY`.
   */
  expect(documents: number): void;
  /** Reads a document. @throws UndecidedError `SIGNATURES_TOO_LARGE`, and the errors of `readBlob`. */
  read(layer: Descriptor): Promise<Uint8Array>;
  /**
   * Reads a manifest that refers to the digest. Returns `absent`, or undefined for an index.
   * @throws UndecidedError `SIGNATURES_TOO_LARGE`, and errors of the manifest.
   */
  manifest(digest: string): Promise<Manifest | "absent" | undefined>;
}

/** Creates a reader for one digest. */
export function attachedReader(client: RegistryClient, digest: string, limits: AttachmentLimits): AttachedReader {
  let documents = 0;
  let left = limits.totalBytes;
  const tooMuch = (kind: "MANY" | "LARGE", amount: string): UndecidedError =>
    new UndecidedError(`SIGNATURES_TOO_${kind}`, `it has more than ${amount} attached`, {
      place: { what: `${client.name}@${digest}` },
      advice: "Delete signatures and attestations that are not needed.",
    });
  const received = (bytes: number): void => {
    left -= bytes;
    if (left < 0) throw tooMuch("LARGE", `${limits.totalBytes} bytes`);
  };
  return {
    expect(additional) {
      documents += additional;
      if (documents > limits.documents) throw tooMuch("MANY", `${limits.documents} signatures and attestations`);
    },
    read: (layer) => readBlob(client, layer, limits.documentBytes, received),
    async manifest(referrer) {
      const stored = await findManifest(client, referrer);
      if (stored === undefined) return "absent";
      received(stored.bytes.length);
      return parseManifest(stored, `${client.name}@${referrer}`);
    },
  };
}
