import { copyFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Exec } from "../../../../shared/exec/exec.ts";
import { findInEngines } from "../../../../shared/oci/engines/find.ts";
import { openImage } from "../../../../shared/oci/index.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { buildImage, json, layoutFiles, rejection, tarOf, tarOfFiles, temporaryDirectory } from "../builders.ts";
import { clientFor, seedImage } from "../registry/seeded.ts";

const image = buildImage({ layers: [await tarOf([{ name: "a", body: "x" }])] });

/** An archive as `docker save` and `ctr images export` write it. */
async function archiveOf(name: string): Promise<Buffer> {
  const files = layoutFiles([image]);
  const [layer = ""] = image.blobs.keys();
  const config = `blobs/${image.configDigest.replace(":", "/")}`;
  files.set("manifest.json", json([{ Config: config, RepoTags: [name], Layers: [layer] }]));
  return Buffer.from(await tarOfFiles(files));
}

/** An engine that has the images of these names, and what it was asked. */
async function engineWith(...names: readonly string[]): Promise<{ dockerHost: string; asked: string[] }> {
  const path = join(await temporaryDirectory(), "engine.sock");
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const [, name = "", what] = /^\/images\/([^/]+)\/(json|get)$/u.exec(request.url ?? "") ?? [];
    if (name === "broken") return void response.writeHead(500).end();
    if (!names.includes(decodeURIComponent(name))) return void response.writeHead(404).end();
    if (what === "json") return void response.end("{}");
    void archiveOf(decodeURIComponent(name)).then((archive) => response.end(archive));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
  return { dockerHost: `unix://${path}`, asked };
}

async function digestsOf(source: string, options: Parameters<typeof openImage>[1]) {
  const opened = await openImage(source, options);
  await opened.close();
  return { digests: opened.images.map(({ digest }) => digest), origin: opened.origin };
}

describe("an image that is only named", () => {
  test("is read from an engine that has it, before any registry", async () => {
    const engine = await engineWith("app:ci");
    const { digests, origin } = await digestsOf("app:ci", { engine });
    expect(digests).toEqual([image.descriptor.digest]);
    expect(origin).toBe(`Docker (${engine.dockerHost.slice(7)})`);
    expect(engine.asked).toEqual(["/images/app%3Aci/json", "/images/app%3Aci/get"]);
  });

  test("is read from its registry if no engine has it, with a prefix, and with a digest", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const { index, children } = await seedImage(clientFor(registry.host, "shop"), "other");
    const name = `${registry.host}/shop`;
    const engine = await engineWith(`${name}:1.0`);
    const options = { engine, platform: "linux/amd64" };
    const of = async (source: string) => (await digestsOf(source, options)).digests;
    const fallback = await digestsOf(`${name}:other`, options);
    expect(fallback.digests).toHaveLength(1);
    expect(children).toContain(fallback.digests[0]);
    expect(fallback.origin).toMatch(/^the registry .*; Docker \(.*engine\.sock\) does not have it$/u);
    engine.asked.length = 0;
    expect(await of(`docker://${name}:other`)).toEqual(fallback.digests);
    expect(await of(`${name}@${index.digest}`)).toEqual(fallback.digests);
    expect(engine.asked).toEqual([]);
  });

  test("is read from its registry if an engine sends headers without end", async () => {
    const path = join(await temporaryDirectory(), "slow.sock");
    const server = createTcpServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("X: y\r\n"), 300);
      socket.on("close", () => clearInterval(timer)).on("error", () => {});
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => void server.close());
    const { without } = await findInEngines("app:ci", { dockerHost: `unix://${path}` });
    expect(without).toEqual([`Docker (${path}), which does not answer`]);
  }, 6_000);

  test("is told of if nobody has it", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const engine = await engineWith();
    const message = String(await rejection(openImage(`${registry.host}/absent:1`, { engine })));
    expect(message).toMatch(/Of the engines on this machine, Docker \(.*\) does not have it\.$/u);
    const broken = { dockerHost: "unix:///no/such.sock" };
    expect(String(await rejection(openImage(`${registry.host}/absent:1`, { engine: broken })))).toContain(
      "Docker (/no/such.sock), which does not answer",
    );
    const remote = { dockerHost: "tcp://x.example:2375", containerdAddress: "/no/such.sock" };
    expect(String(await rejection(openImage(`${registry.host}/absent:1`, { engine: remote })))).toContain(
      "No Docker, Podman or containerd socket was found",
    );
  });

  test("is read from containerd by its full name", async () => {
    const directory = await temporaryDirectory();
    const address = join(directory, "containerd.sock");
    await writeFile(address, "");
    await writeFile(join(directory, "saved.tar"), await archiveOf("docker.io/library/app:ci"));
    const calls: string[] = [];
    const exec: Exec = async (program, args) => {
      calls.push([program, ...args].join(" ").replaceAll(directory, ""));
      if (args.includes("list")) return { exitCode: 0, signal: null, stdout: `${args.at(-1)?.slice(6)}\n` };
      await copyFile(join(directory, "saved.tar"), args.at(-2) ?? "");
      return { exitCode: 0, signal: null, stdout: "" };
    };
    const engine = { dockerHost: "tcp://none", containerdAddress: address, containerdNamespace: "k8s.io", exec };
    const { digests, origin } = await digestsOf("app:ci", { engine });
    expect([digests, origin]).toEqual([[image.descriptor.digest], `containerd (${address})`]);
    expect(calls[0]).toBe(
      "ctr --address /containerd.sock --namespace k8s.io images list --quiet name==docker.io/library/app:ci",
    );
    const failing: Exec = async (_program, args) => ({
      exitCode: args.includes("list") ? 0 : 1,
      signal: null,
      stdout: "docker.io/library/app:ci\n",
    });
    const refused = rejection(openImage("app:ci", { engine: { ...engine, exec: failing } }));
    expect(String(await refused)).toContain("containerd could not export the image");
  });
});

describe("a wrong prefix", () => {
  test("is named, with the one that fits", async () => {
    const directory = await temporaryDirectory();
    const [layer = ""] = image.blobs.keys();
    const config = `blobs/${image.configDigest.replace(":", "/")}`;
    const docker = new Map(image.blobs).set(
      "manifest.json",
      json([{ Config: config, RepoTags: ["a"], Layers: [layer] }]),
    );
    await writeFile(join(directory, "docker.tar"), await tarOfFiles(docker));
    await writeFile(join(directory, "oci.tar"), await tarOfFiles(layoutFiles([image])));
    const messageOf = async (source: string) => String(await rejection(openImage(source)));
    expect(await messageOf(`oci-archive:${directory}/docker.tar`)).toContain(
      "this is a docker archive (the output of docker save). Prefix the path with docker-archive:",
    );
    expect(await messageOf(`docker-archive:${directory}/oci.tar`)).toContain(
      "this is an OCI layout. Prefix the path with oci-archive:",
    );
    expect(await messageOf(`oci:${directory}/docker.tar`)).toContain(
      "this is a file. Prefix the path with oci-archive:",
    );
  });
});
