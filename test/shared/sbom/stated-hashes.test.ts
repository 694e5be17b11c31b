import { expect, test } from "vitest";
import type { FileDigest } from "../../../shared/sbom/index.ts";
import { writeCycloneDx, writeCycloneDxXml, writeSpdx3, writeSpdxJson } from "../../../shared/sbom/index.ts";
import { makePackage } from "../advisories/builders.ts";
import { makeBomInput } from "./builders.ts";
import { complaints, cycloneDxValidator } from "./validate.ts";

const md5 = "5".repeat(32);
const sha256 = "6".repeat(64);
const item = makePackage("deb", "a", "1", {
  purl: "pkg:deb/debian/a@1",
  files: ["/bin/a", "/usr/share/gone"],
  fileHashes: [{ algorithm: "MD5", lines: `${md5} /bin/a\n${md5} /usr/share/gone` }],
});
const signed = makePackage("rpm", "b", "1", {
  purl: "pkg:rpm/fedora/b@1",
  files: ["/usr/bin/b"],
  fileHashes: [{ algorithm: "SHA-256", lines: `${"7".repeat(64)} /usr/bin/b` }],
});
const files: readonly FileDigest[] = [
  { path: "/usr/bin/a", mode: 0o755, sha256, sha512: "8".repeat(128) },
  { path: "/usr/bin/b", mode: 0o755, sha256, sha512: "8".repeat(128) },
];

interface CycloneDxFile {
  readonly name: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

function filesIn(text: string): CycloneDxFile[] {
  const { components } = JSON.parse(text) as { components: { components?: CycloneDxFile[] }[] };
  return components.flatMap((one) => one.components ?? []);
}

test("files that were not read are listed when asked for, each with its database's word", async () => {
  const input = makeBomInput({ packages: [item, signed], owned: [] });
  expect(filesIn(writeCycloneDx(input))).toEqual([]);
  const text = writeCycloneDx({ ...input, statedFiles: true });
  expect(filesIn(text)).toMatchObject([
    { name: "/bin/a", hashes: [{ alg: "MD5", content: md5 }] },
    { name: "/usr/share/gone", hashes: [{ alg: "MD5" }] },
    {
      name: "/usr/bin/b",
      hashes: [{ alg: "SHA-256" }],
      properties: [{ name: "seaworthy:hash:stated", value: "SHA-256" }],
    },
  ]);
  const validate = cycloneDxValidator("1.6");
  if (validate !== undefined) expect(complaints(validate, JSON.parse(text))).toEqual([]);
  expect(await writeCycloneDxXml({ ...input, statedFiles: true })).toContain(`<hash alg="MD5">${md5}</hash>`);
});

test("keeps a weak digest next to the computed ones and replaces none", () => {
  const input = makeBomInput({ packages: [item, signed], owned: [], files, profile: "bsi" });
  expect(filesIn(writeCycloneDx(input)).map(({ name, hashes }) => [name, hashes.map(({ alg }) => alg)])).toEqual([
    ["/usr/bin/a", ["SHA-256", "SHA-512", "MD5"]],
    ["/usr/bin/b", ["SHA-256", "SHA-512"]],
  ]);
  const own = filesIn(writeCycloneDx(input)).flatMap(({ hashes }) => hashes.filter(({ alg }) => alg === "SHA-256"));
  expect(own.map(({ content }) => content)).toEqual([sha256, sha256]);
});

test("omits weak digests where BSI requires SHA-512", () => {
  const input = makeBomInput({ packages: [item], owned: [], files, profile: "bsi" });
  expect(writeSpdx3(input)).not.toContain(md5);
  const distributions = JSON.stringify(JSON.parse(writeCycloneDx(input)).components).match(/"type":"distribution"/g);
  expect(distributions).toBeNull();
});

test("SPDX names them by their algorithm", () => {
  const input = makeBomInput({ packages: [item, signed], owned: [], statedFiles: true });
  expect(writeSpdxJson(input)).toContain(`seaworthy:file:MD5=${md5} /bin/a`);
  const { "@graph": graph } = JSON.parse(writeSpdx3(input)) as { "@graph": Record<string, unknown>[] };
  const listed = graph.filter(({ type }) => type === "software_File");
  expect(listed.map(({ name, verifiedUsing }) => [name, verifiedUsing])).toEqual([
    ["a", [{ type: "Hash", algorithm: "md5", hashValue: md5 }]],
    ["gone", [{ type: "Hash", algorithm: "md5", hashValue: md5 }]],
    ["b", [{ type: "Hash", algorithm: "sha256", hashValue: "7".repeat(64) }]],
  ]);
});

test("a digest that is of no file says what it is of", () => {
  const hashes = [{ algorithm: "SHA-256", value: sha256 }] as const;
  const module = makePackage("golang", "a.org/a", "v1", { purl: "pkg:golang/a.org/a@v1", hashes });
  const program = makePackage("golang", "a.org/b", "v1", {
    purl: "pkg:golang/a.org/b@v1",
    hashes: [...hashes, { algorithm: "SHA-512", value: "8".repeat(128) }],
  });
  const { components } = JSON.parse(writeCycloneDx(makeBomInput({ packages: [module, program], owned: [] }))) as {
    components: { name: string; properties: { name: string; value: string }[] }[];
  };
  const of = components.map(({ name, properties }) => [
    name,
    properties.find((one) => one.name === "seaworthy:hash:of")?.value,
  ]);
  expect(of).toContainEqual(["a.org/a", "digests of the module's files (h1: of Go)"]);
  expect(of).toContainEqual(["a.org/b", undefined]);
});
