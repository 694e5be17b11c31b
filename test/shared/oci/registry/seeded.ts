import { type Attachment, type AttachSubject, attach } from "../../../../shared/oci/registry/attach.ts";
import { RegistryClient, type RegistryOptions } from "../../../../shared/oci/registry/client.ts";
import { type CollectedLayer, collectLayers } from "../../../../shared/oci/registry/layer-tag.ts";
import { blobOf, pushBlob } from "../../../../shared/oci/registry/push-blob.ts";
import { pushManifest } from "../../../../shared/oci/registry/stored-manifest.ts";
import { digestOf } from "../builders.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";
const inTotoType = "application/vnd.in-toto+json";

/** A client without logins that never waits. */
export function clientFor(host: string, repository = "some/app", more: RegistryOptions = {}): RegistryClient {
  const retry = { attempts: 4, firstDelay: 1, idleTimeout: 2000, settle: 5000, ...more.retry };
  const ports = { sleep: async () => {}, ...more.ports };
  return new RegistryClient(host, repository, { credentials: async () => undefined, ...more, retry, ports });
}

/** A descriptor of what was pushed. */
export interface Pushed {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface SeededImage {
  readonly index: Pushed;
  /** One of each platform, then BuildKit's attestation manifest. */
  readonly children: readonly string[];
}

/** Pushes an index of two platforms, with an attestation manifest as BuildKit adds it, under a tag. */
export async function seedImage(client: RegistryClient, tag = "1.0", salt = ""): Promise<SeededImage> {
  const platforms = ["amd64", "arm64"].map((architecture) => ({ os: "linux", architecture }));
  const entries: object[] = [];
  for (const platform of platforms) {
    const layer = blobOf(Buffer.from(`layer of ${platform.architecture}${salt}`));
    entries.push({
      ...(await pushImage(client, { ...platform, rootfs: { type: "layers", diff_ids: [layer.digest] } }, layer)),
      platform,
    });
  }
  const statement = blobOf(Buffer.from(`{"_type":"https://in-toto.io/Statement/v0.1"}${salt}`));
  const annotations = { "vnd.docker.reference.type": "attestation-manifest" };
  const unknown = { os: "unknown", architecture: "unknown" };
  entries.push({ ...(await pushImage(client, unknown, statement, inTotoType)), platform: unknown, annotations });
  return {
    index: await pushIndex(client, entries, tag),
    children: entries.map((entry) => (entry as { digest: string }).digest),
  };
}

/** Pushes an index that names these manifests. */
export async function pushIndex(client: RegistryClient, manifests: readonly object[], tag?: string): Promise<Pushed> {
  return push(client, { schemaVersion: 2, mediaType: indexType, manifests }, tag);
}

/** Pushes an image of one layer. */
export async function pushImage(
  client: RegistryClient,
  config: object,
  layer: ReturnType<typeof blobOf>,
  layerType = "application/vnd.oci.image.layer.v1.tar",
  configType = "application/vnd.oci.image.config.v1+json",
): Promise<Pushed> {
  const configuration = blobOf(Buffer.from(JSON.stringify(config)));
  await Promise.all([pushBlob(client, configuration), pushBlob(client, layer)]);
  return push(client, {
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: configType, digest: configuration.digest, size: configuration.size },
    layers: [{ mediaType: layerType, digest: layer.digest, size: layer.size }],
  });
}

async function push(
  client: RegistryClient,
  document: { mediaType: string; [key: string]: unknown },
  tag?: string,
): Promise<Pushed> {
  const { mediaType } = document;
  const bytes = Buffer.from(JSON.stringify(document));
  await pushManifest(client, { mediaType, bytes }, tag);
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

/** Attaches one document and returns the digest of its manifest. */
export async function attachOne(
  client: RegistryClient,
  subject: AttachSubject,
  document: Omit<Attachment, "subject">,
): Promise<string> {
  const [digest = ""] = await attach(client, [{ subject, ...document }]);
  return digest;
}

/** Adds one document to a tag that collects layers. */
export async function addLayer(client: RegistryClient, tag: string, layer: CollectedLayer): Promise<void> {
  await collectLayers(client, [{ tag, layer }]);
}
