import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/** The example's image is as old as its base, so that every assembly gives the same bytes. */
const created = "2024-01-20T00:00:00Z";

interface Step {
  /** Folder below `image/` with the files that the step adds; without one the step makes no layer. */
  readonly files?: string;
  readonly createdBy: string;
}

/** What BuildKit would record for the base image and for each line of the Dockerfile. */
const steps: readonly Step[] = [
  { files: "base", createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1705708800'" },
  { createdBy: "ENV NODE_ENV=production" },
  { createdBy: "WORKDIR /app" },
  {
    files: "apt",
    createdBy: "RUN /bin/sh -c apt-get update && apt-get install -y ca-certificates openssl libexpat1 # buildkit",
  },
  { files: "source", createdBy: "COPY package.json ./ # buildkit" },
  { files: "app", createdBy: "RUN /bin/sh -c npm ci && chmod -R 777 /app # buildkit" },
  { createdBy: "EXPOSE [8080/tcp]" },
  { createdBy: 'CMD ["/bin/sh" "-c" "node app.js"]' },
];

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Writes an OCI image layout of the shop: its layers hold the files below `image/` of the given folder. */
export async function assembleShop(source: string, layout: string): Promise<void> {
  const blobs = join(layout, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  const store = async (bytes: Buffer, mediaType: string): Promise<Descriptor> => {
    const hex = createHash("sha256").update(bytes).digest("hex");
    await writeFile(join(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const layers: Descriptor[] = [];
  const diffIds: string[] = [];
  for (const { files } of steps) {
    if (files === undefined) continue;
    const tar = await layerOf(source, files);
    diffIds.push(`sha256:${createHash("sha256").update(tar).digest("hex")}`);
    layers.push(await store(gzipSync(tar, { level: 9 }), "application/vnd.oci.image.layer.v1.tar+gzip"));
  }
  const config = await store(json(configOf(diffIds)), "application/vnd.oci.image.config.v1+json");
  const manifest = await store(
    json({ schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json", config, layers }),
    "application/vnd.oci.image.manifest.v1+json",
  );
  const annotations = { "org.opencontainers.image.ref.name": "shop:ci" };
  const named = { ...manifest, platform: { os: "linux", architecture: "amd64" }, annotations };
  await writeFile(
    join(layout, "index.json"),
    json({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [named] }),
  );
  await writeFile(join(layout, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
}

function configOf(diffIds: readonly string[]): unknown {
  return {
    created,
    architecture: "amd64",
    os: "linux",
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "NODE_ENV=production"],
      Cmd: ["/bin/sh", "-c", "node app.js"],
      WorkingDir: "/app",
      ExposedPorts: { "8080/tcp": {} },
    },
    rootfs: { type: "layers", diff_ids: diffIds },
    history: steps.map(({ files, createdBy }) => ({
      created,
      created_by: createdBy,
      comment: "buildkit.dockerfile.v0",
      ...(files === undefined ? { empty_layer: true } : {}),
    })),
  };
}

/** The tar of one layer. The step `source` adds the application's own files. */
async function layerOf(source: string, files: string): Promise<Buffer> {
  const archive = pack();
  const entries =
    files === "source"
      ? ["package.json", "app.js"].map((name) => [`app/${name}`, join(source, name)] as const)
      : (await filesBelow(join(source, "image", files))).map(
          (name) => [name, join(source, "image", files, name)] as const,
        );
  for (const [name, path] of entries)
    archive.entry({ name, mode: 0o644, mtime: new Date(created) }, await readFile(path));
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
