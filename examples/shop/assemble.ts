import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { type Dockerfile, type Instruction, parseDockerfile } from "../../shared/dockerfile/index.ts";

/** The example's image is as old as its base, so that every assembly gives the same bytes. */
const created = "2024-01-20T00:00:00Z";

interface Step {
  /** Directory below `image/` with the files that the step adds, or the file of the source that it copies. */
  readonly files?: string;
  readonly copies?: string;
  readonly createdBy: string;
}

/** What BuildKit would record for the base image and for each line of the Dockerfile. */
function stepsOf({ instructions }: Dockerfile): Step[] {
  const base = { files: "base", createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1705708800'" };
  const own = instructions.filter(({ keyword }) => keyword !== "FROM");
  return [base, ...own.map(stepOf)];
}

function stepOf({ keyword, args, words, json }: Instruction): Step {
  const text = args.text.replace(/^app$/, "/app");
  const list = json === undefined ? `["/bin/sh" "-c" ${JSON.stringify(text)}]` : text.replaceAll(", ", " ");
  switch (keyword) {
    case "RUN": {
      const files = text.includes("apt-get install") ? "apt" : "app";
      return { files, createdBy: `RUN /bin/sh -c ${text} # buildkit` };
    }
    case "COPY":
      return { copies: words[0]?.value ?? "", createdBy: `COPY ${text} # buildkit` };
    case "CMD":
      return { createdBy: `CMD ${list}` };
    case "EXPOSE":
      return { createdBy: `EXPOSE [${text}/tcp]` };
    case "HEALTHCHECK": {
      const words = json?.map(({ value }) => JSON.stringify(value)).join(" ") ?? "";
      return { createdBy: `HEALTHCHECK &{["CMD" ${words}] "0s" "0s" "0s" "0s" '\\x00'}` };
    }
    default:
      return { createdBy: `${keyword} ${text}` };
  }
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Writes an OCI image layout of the shop: its layers hold the files below `image/` of the given directory. */
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
  const dockerfile = parseDockerfile(await readFile(join(source, "Dockerfile"), "utf8"));
  const steps = stepsOf(dockerfile);
  for (const step of steps) {
    if (isEmpty(step)) continue;
    const tar = await layerOf(source, step);
    diffIds.push(`sha256:${createHash("sha256").update(tar).digest("hex")}`);
    layers.push(await store(gzipSync(tar, { level: 9 }), "application/vnd.oci.image.layer.v1.tar+gzip"));
  }
  const config = await store(json(configOf(dockerfile, steps, diffIds)), "application/vnd.oci.image.config.v1+json");
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

function isEmpty({ files, copies }: Step): boolean {
  return files === undefined && copies === undefined;
}

function configOf({ instructions }: Dockerfile, steps: readonly Step[], diffIds: readonly string[]): unknown {
  const last = (wanted: string): Instruction | undefined => instructions.findLast(({ keyword }) => keyword === wanted);
  const command = (instruction: Instruction | undefined): readonly string[] =>
    instruction?.json?.map(({ value }) => value) ?? ["/bin/sh", "-c", instruction?.args.text ?? ""];
  const check = last("HEALTHCHECK");
  return {
    created,
    architecture: "amd64",
    os: "linux",
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "NODE_ENV=production"],
      Cmd: command(last("CMD")),
      WorkingDir: "/app",
      ExposedPorts: { "8080/tcp": {} },
      User: last("USER")?.args.text ?? "",
      ...(check === undefined ? {} : { Healthcheck: { Test: ["CMD", ...command(check)] } }),
    },
    rootfs: { type: "layers", diff_ids: diffIds },
    history: steps.map((step) => ({
      created,
      created_by: step.createdBy,
      comment: "buildkit.dockerfile.v0",
      ...(isEmpty(step) ? { empty_layer: true } : {}),
    })),
  };
}

/** Programs of the layers. The example has no real ones, but a container could not start without their names. */
const programs: Readonly<Record<string, readonly string[]>> = {
  base: ["bin/sh", "usr/local/bin/node"],
  apt: ["usr/bin/openssl"],
};

/** The tar of one layer. */
async function layerOf(source: string, { files = "", copies }: Step): Promise<Buffer> {
  const archive = pack();
  const entries =
    copies === undefined
      ? (await filesBelow(join(source, "image", files))).map(
          (name) => [name, join(source, "image", files, name)] as const,
        )
      : [[`app/${copies}`, join(source, copies)] as const];
  for (const [name, path] of entries)
    archive.entry({ name, mode: 0o644, mtime: new Date(created) }, await readFile(path));
  for (const name of programs[files] ?? []) {
    archive.entry({ name, mode: 0o755, mtime: new Date(created) }, `stands for the program ${name}\n`);
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
