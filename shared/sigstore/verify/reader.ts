import { UndecidedError } from "../../errors/index.ts";
import { type Descriptor, type RegistryClient, readBlob } from "../../oci/index.ts";

/** Documents that are attached to one digest. */
const mostDocuments = 1000;
const mostBytes = 64 * 2 ** 20;
/** Bytes of everything that is attached to one digest. */
const mostInAll = 1024 * 2 ** 20;

/** Reads what is attached to one digest, as long as it is not too much in all. */
export interface AttachedReader {
  readonly client: RegistryClient;
  /**
   * Says how many more documents are about to be read.
   * @throws UndecidedError `SIGNATURES_TOO_MANY`.
   */
  expect(documents: number): void;
  /** @throws UndecidedError `SIGNATURES_TOO_LARGE`, beside what `readBlob` throws. */
  read(layer: Descriptor): Promise<Uint8Array>;
}

export function attachedReader(client: RegistryClient, digest: string): AttachedReader {
  let documents = 0;
  let left = mostInAll;
  const tooMuch = (kind: "MANY" | "LARGE", what: string): UndecidedError =>
    new UndecidedError(`SIGNATURES_TOO_${kind}`, `more than ${what} are attached to it`, {
      place: { what: `${client.name}@${digest}` },
      advice: "Remove what is not needed any more.",
    });
  return {
    client,
    expect(more) {
      documents += more;
      if (documents > mostDocuments) throw tooMuch("MANY", `${mostDocuments} signatures and attestations`);
    },
    async read(layer) {
      left -= Math.min(layer.size, mostBytes);
      if (left >= 0) return readBlob(client, layer, mostBytes);
      throw tooMuch("LARGE", `${mostInAll} bytes`);
    },
  };
}
