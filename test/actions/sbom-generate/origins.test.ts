import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { runCli } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();

interface Document {
  readonly components: readonly {
    readonly name: string;
    readonly components?: readonly { readonly hashes?: readonly { readonly alg: string }[] }[];
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
}

async function componentsOf(...args: readonly string[]): Promise<Document["components"]> {
  const { exitCode, stdout } = await runCli(inject("built"), shop.directory, "sbom-generate", "oci:image.oci", ...args);
  expect(exitCode).toBe(0);
  return (JSON.parse(stdout) as Document).components;
}

test("components name the line of the checkout's Dockerfile that brought them", async () => {
  const components = await componentsOf();
  const dockerfile = (await readFile(join(shop.directory, "Dockerfile"), "utf8")).split("\n");
  const placed = components.flatMap(({ name, properties = [] }) => {
    const facts = new Map(properties.map((property) => [property.name, property.value]));
    const line = facts.get("seaworthy:dockerfile:line");
    return line === undefined ? [] : [{ name, line, facts }];
  });
  expect(placed.length).toBeGreaterThan(3);
  for (const { line, facts } of placed) {
    const [file, number] = line.split(":");
    expect(file).toBe("Dockerfile");
    expect(dockerfile[Number(number) - 1]).toMatch(new RegExp(`^${facts.get("seaworthy:dockerfile:instruction")} `));
  }
  const origins = placed.map(({ facts }) => facts.get("seaworthy:layer:origin"));
  expect(new Set(origins)).toEqual(new Set(["base", "own"]));
});

test("nothing is said of lines with `--dockerfile none`", async () => {
  const components = await componentsOf("--dockerfile", "none");
  expect(JSON.stringify(components)).not.toContain("seaworthy:dockerfile");
});

test("files stand with the digests of their package database where they are asked for", async () => {
  const root = join(shop.directory, "root");
  const files = {
    "etc/os-release": 'ID=debian\nVERSION_ID="12"\n',
    "var/lib/dpkg/status": "Package: tool\nStatus: install ok installed\nVersion: 1-1\nArchitecture: all\n\n",
    "var/lib/dpkg/info/tool.list": "/.\n/usr\n/usr/bin\n/usr/bin/tool\n",
    "var/lib/dpkg/info/tool.md5sums": "d41d8cd98f00b204e9800998ecf8427e  usr/bin/tool\n",
    "usr/bin/tool": "",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const hashesIn = async (...args: readonly string[]) => {
    const { stdout } = await runCli(inject("built"), shop.directory, "sbom-generate", "dir:root", ...args);
    const { components } = JSON.parse(stdout) as Document;
    return components.flatMap(({ components: inner = [] }) => inner.flatMap(({ hashes = [] }) => hashes));
  };
  expect(await hashesIn()).toEqual([]);
  expect(await hashesIn("--files", "stated")).toEqual([{ alg: "MD5", content: "d41d8cd98f00b204e9800998ecf8427e" }]);
});
