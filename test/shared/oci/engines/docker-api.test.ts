import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { InvalidError, UndecidedError } from "../../../../shared/errors/index.ts";
import { openImage } from "../../../../shared/oci/index.ts";
import { collect } from "../../../../shared/oci/read-file.ts";
import { buildImage, json, layoutFiles, rejection, tarOf, tarOfFiles, temporaryDirectory } from "../builders.ts";

const image = buildImage({ layers: [await tarOf([{ name: "a", body: "x" }])] });

/** An engine that knows one image, and says so as `docker save` does. */
async function engine(): Promise<{ dockerHost: string; runtimeDirectory: undefined }> {
  const files = layoutFiles([image]);
  const [layer = ""] = image.blobs.keys();
  const config = `blobs/${image.configDigest.replace(":", "/")}`;
  files.set("manifest.json", json([{ Config: config, RepoTags: ["app:1"], Layers: [layer] }]));
  const archive = Buffer.from(await tarOfFiles(files));
  const path = join(await temporaryDirectory(), "engine.sock");
  const server = createServer((request, response) => {
    if (request.url === "/images/app%3A1/get") response.end(archive);
    else if (request.url === "/images/cut/get") response.end(archive.subarray(0, 1700));
    else response.writeHead(request.url === "/images/broken/get" ? 500 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
  return { dockerHost: `unix://${path}`, runtimeDirectory: undefined };
}

describe("openImage on an engine", () => {
  it("reads what the engine exports", async () => {
    const opened = await openImage("docker-daemon:app:1", { engine: await engine() });
    onTestFinished(() => opened.close());
    expect(opened.images.map(({ name, digest }) => [name, digest])).toEqual([["app:1", image.descriptor.digest]]);
    for (const { open, size } of opened.images[0]?.layers ?? []) expect((await collect(open())).length).toBe(size);
  });

  it("says what is wrong", async () => {
    const known = await engine();
    const open = (name: string) => rejection(openImage(`docker-daemon:${name}`, { engine: known }));
    expect(await open("absent")).toBeInstanceOf(InvalidError);
    expect(String(await open("broken"))).toContain("the engine responded with status 500");
    expect(String(await open("cut"))).toContain("the archive ends in the middle of an entry");
    const nobody = { dockerHost: "unix:///no/such.sock", runtimeDirectory: undefined };
    expect(await rejection(openImage("docker-daemon:x", { engine: nobody }))).toBeInstanceOf(UndecidedError);
    const remote = { dockerHost: "tcp://example.org:2375", runtimeDirectory: undefined };
    expect(String(await rejection(openImage("docker-daemon:x", { engine: remote })))).toContain("docker save");
  });
});
