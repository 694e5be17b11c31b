import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Credentials, openImage } from "../../../../shared/oci/index.ts";
import { collect } from "../../../../shared/oci/read-file.ts";
import { DockerRegistry, isInstalled } from "../../../harness/docker-registry.ts";
import { type BuiltImage, buildImage, rejection, tarOf } from "../builders.ts";

const htpasswd = fileURLToPath(new URL("../../../fixtures/oci/htpasswd", import.meta.url));
const login = `Basic ${Buffer.from("user:secret").toString("base64")}`;

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

describe.skipIf(!isInstalled("docker-registry"))("openImage on Debian's docker-registry", () => {
  it.each([false, true])("pulls what was pushed (with login: %s)", async (withLogin) => {
    const layer = await tarOf([{ name: "a", body: Buffer.alloc(100_000, "y") }]);
    const image = buildImage({ layers: [layer] });
    await using registry = await DockerRegistry.start(withLogin ? htpasswd : undefined);
    const { host } = registry;
    await push(host, image, "1.0");
    const user: Credentials = { kind: "password", username: "user", password: "secret" };
    const credentials = async () => (withLogin ? user : undefined);
    const { images } = await openImage(`docker://${host}/some/app:1.0`, { registry: { credentials } });
    expect(images[0]).toMatchObject({ digest: image.descriptor.digest, platform: "linux/amd64" });
    for (const { open, size } of images[0]?.layers ?? []) expect((await collect(open())).length).toBe(size);
    if (withLogin) {
      const wrong: Credentials = { kind: "password", username: "user", password: "wrong" };
      const refused = openImage(`docker://${host}/some/app:1.0`, { registry: { credentials: async () => wrong } });
      expect(String(await rejection(refused))).toContain("the registry refuses access (401)");
    }
  });
});
