import { UndecidedError } from "../../shared/errors/index.ts";
import { type AttachSubject, attach } from "../../shared/oci/registry/attach.ts";
import { RegistryClient } from "../../shared/oci/registry/client.ts";

/** What a worker process is asked to attach. */
export interface AttachOrder {
  readonly host: string;
  readonly repository: string;
  readonly subject: AttachSubject;
  /** One document each, attached at once. */
  readonly texts: readonly string[];
  /** Milliseconds; the registry's own where it is not given. */
  readonly settle?: number;
}

/** Attaches what the parent process orders, and answers `done` or the code of the error that says that it may not be. */
process.on("message", async ({ host, repository, subject, texts, settle }: AttachOrder) => {
  const retry = settle === undefined ? {} : { settle };
  const client = new RegistryClient(host, repository, { credentials: async () => undefined, retry });
  const attachments = texts.map((text) => ({
    ...{ subject, artifactType: "text/plain", bytes: Buffer.from(text) },
    annotations: { "org.example.text": text },
  }));
  try {
    await attach(client, attachments);
    process.send?.("done");
  } catch (thrown) {
    if (!(thrown instanceof UndecidedError)) throw thrown;
    process.send?.(thrown.code);
  }
});
