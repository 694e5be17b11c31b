import { RegistryClient, type RegistryOptions } from "../../../../shared/oci/registry/client.ts";
import { blobOf, pushBlob } from "../../../../shared/oci/registry/push-blob.ts";
import { pushManifest } from "../../../../shared/oci/registry/stored-manifest.ts";
import { digestOf } from "../build.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

/** A client without logins that never waits. */
export function clientFor(host: string, repository = "some/app", more: RegistryOptions = {}): RegistryClient {
  const retry = { attempts: 4, firstDelay: 1, idleTimeout: 2000, settle: 5000, ...more.retry };
  const ports = { sleep: async () => {}, ...more.ports };
  return new RegistryClient(host, repository, { credentials: async () => undefined, ...more, retry, ports });
}

export interface SeededImage {
  readonly index: { readonly mediaType: string; readonly digest: string; readonly size: number };
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
  entries.push({ ...(await pushImage(client, unknown, statement)), platform: unknown, annotations });
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: entries }));
  await pushManifest(client, { mediaType: indexType, bytes }, tag);
  return {
    index: { mediaType: indexType, digest: digestOf(bytes), size: bytes.length },
    children: entries.map((entry) => (entry as { digest: string }).digest),
  };
}

async function pushImage(
  client: RegistryClient,
  config: object,
  layer: ReturnType<typeof blobOf>,
): Promise<{ mediaType: string; digest: string; size: number }> {
  const configuration = blobOf(Buffer.from(JSON.stringify(config)));
  await Promise.all([pushBlob(client, configuration), pushBlob(client, layer)]);
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: {
        mediaType: "application/vnd.oci.image.config.v1+json",
        digest: configuration.digest,
        size: configuration.size,
      },
      layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: layer.digest, size: layer.size }],
    }),
  );
  await pushManifest(client, { mediaType: manifestType, bytes });
  return { mediaType: manifestType, digest: digestOf(bytes), size: bytes.length };
}
