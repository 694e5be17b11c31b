import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Credentials, openImage } from "../../../../shared/oci/index.ts";
import { collect } from "../../../../shared/oci/read-file.ts";
import { type BuiltImage, buildImage, rejection, tarOf, temporaryFolder } from "../build.ts";

const program = "docker-registry";
const isInstalled = spawnSync(program, ["--version"]).status === 0;
if (!isInstalled) console.warn(`skipped: ${program} is not installed`);

const htpasswd = fileURLToPath(new URL("../../../fixtures/oci/htpasswd", import.meta.url));
const login = `Basic ${Buffer.from("user:secret").toString("base64")}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Starts the registry and waits until it answers. */
async function startRegistry(withLogin: boolean): Promise<string> {
  const folder = await temporaryFolder();
  const host = `127.0.0.1:${await freePort()}`;
  const auth = withLogin ? `auth: {htpasswd: {realm: test, path: ${htpasswd}}}\n` : "";
  const storage = `storage: {filesystem: {rootdirectory: ${join(folder, "data")}}}\n`;
  await writeFile(
    join(folder, "config.yml"),
    `version: 0.1\nlog: {level: error}\n${storage}http: {addr: ${host}}\n${auth}`,
  );
  const child: ChildProcess = spawn(program, ["serve", join(folder, "config.yml")], { stdio: "ignore" });
  onTestFinished(() => void child.kill());
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer !== undefined) return host;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the registry does not start");
}

/** Pushes an image as the distribution specification has it: blobs first, the manifest last. */
async function push(host: string, { blobs, descriptor }: BuiltImage, tag: string): Promise<void> {
  const headers = { authorization: login };
  for (const [path, bytes] of blobs) {
    const digest = path.slice("blobs/".length).replace("/", ":");
    if (digest === descriptor.digest) continue;
    const started = await fetch(`http://${host}/v2/some/app/blobs/uploads/`, { method: "POST", headers });
    const target = new URL(started.headers.get("location") ?? "");
    target.searchParams.set("digest", digest);
    const stored = await fetch(target, { method: "PUT", headers, body: Buffer.from(bytes) });
    expect(stored.status).toBe(201);
  }
  const manifest = blobs.get(`blobs/${descriptor.digest.replace(":", "/")}`) ?? new Uint8Array();
  const answer = await fetch(`http://${host}/v2/some/app/manifests/${tag}`, {
    method: "PUT",
    headers: { ...headers, "content-type": descriptor.mediaType },
    body: Buffer.from(manifest),
  });
  expect(answer.status).toBe(201);
}

describe.skipIf(!isInstalled)("openImage on Debian's docker-registry", () => {
  it.each([false, true])("pulls what was pushed (with login: %s)", async (withLogin) => {
    const layer = await tarOf([{ name: "a", body: Buffer.alloc(100_000, "y") }]);
    const image = buildImage({ layers: [layer] });
    const host = await startRegistry(withLogin);
    await push(host, image, "1.0");
    const user: Credentials = { kind: "password", username: "user", password: "secret" };
    const registry = { credentials: async () => (withLogin ? user : undefined) };
    const { images } = await openImage(`docker://${host}/some/app:1.0`, { registry });
    expect(images[0]).toMatchObject({ digest: image.descriptor.digest, platform: "linux/amd64" });
    for (const { open, size } of images[0]?.layers ?? []) expect((await collect(open())).length).toBe(size);
    if (withLogin) {
      const wrong: Credentials = { kind: "password", username: "user", password: "wrong" };
      const refused = openImage(`docker://${host}/some/app:1.0`, { registry: { credentials: async () => wrong } });
      expect(String(await rejection(refused))).toContain("the registry refuses access (401)");
    }
  });
});
