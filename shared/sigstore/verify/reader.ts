import { UndecidedError } from "../../errors/index.ts";
import {
  type Descriptor,
  findManifest,
  type Manifest,
  parseManifest,
  type RegistryClient,
  readBlob,
} from "../../oci/index.ts";

/** Documents that are attached to one digest. */
const mostDocuments = 1000;
const mostBytes = 64 * 2 ** 20;
/** Bytes of everything that is attached to one digest, as it comes: sizes in descriptors are anybody's word. */
const mostInAll = 1024 * 2 ** 20;

/** Reads what is attached to one digest, as long as it is not too much in all. */
export interface AttachedReader {
  /**
   * Says how many more documents are about to be read.
   * @throws UndecidedError `SIGNATURES_TOO_MANY`.
   */
  expect(documents: number): void;
  /** @throws UndecidedError `SIGNATURES_TOO_LARGE`, next to what `readBlob` throws. */
  read(layer: Descriptor): Promise<Uint8Array>;
  /**
   * A manifest that refers to the digest; `absent`, or undefined for an index.
   * @throws UndecidedError `SIGNATURES_TOO_LARGE`, next to what is wrong with it.
   */
  manifest(digest: string): Promise<Manifest | "absent" | undefined>;
}

export function attachedReader(client: RegistryClient, digest: string): AttachedReader {
  let documents = 0;
  let left = mostInAll;
  const tooMuch = (kind: "MANY" | "LARGE", what: string): UndecidedError =>
    new UndecidedError(`SIGNATURES_TOO_${kind}`, `more than ${what} are attached to it`, {
      place: { what: `${client.name}@${digest}` },
      advice: "Remove what is not needed any more.",
    });
  const received = (bytes: number): void => {
    left -= bytes;
    if (left < 0) throw tooMuch("LARGE", `${mostInAll} bytes`);
  };
  return {
    expect(more) {
      documents += more;
      if (documents > mostDocuments) throw tooMuch("MANY", `${mostDocuments} signatures and attestations`);
    },
    read: (layer) => readBlob(client, layer, mostBytes, received),
    async manifest(referrer) {
      const stored = await findManifest(client, referrer);
      if (stored === undefined) return "absent";
      received(stored.bytes.length);
      return parseManifest(stored, `${client.name}@${referrer}`);
    },
  };
}
