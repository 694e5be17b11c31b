import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPeVersion } from "../../../../shared/packages/binaries/pe.ts";
import { catalogImage } from "../../../../shared/packages/index.ts";
import { testUnless } from "../../../harness/skip.ts";
import { layersOf } from "../../layers/builders.ts";
import { peOf } from "./pe-builder.ts";

const newtonsoft = peOf({
  OriginalFilename: "Newtonsoft.Json.dll",
  ProductVersion: "13.0.3+0a2e291c0d9c0c7675d445703e51750363a549ef",
  FileVersion: "13.0.3.27908",
  CompanyName: "Newtonsoft",
});

async function purls(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const entries = Object.entries(files).map(([name, body]) => ({ name, body: Buffer.from(body) }));
  const { packages } = await catalogImage({ layers: await layersOf(entries) });
  return packages.map(({ purl }) => purl);
}

test("assemblies are known by their version resource, with the commit cut off", async () => {
  const own = peOf({ InternalName: "Own.dll", ProductVersion: "my build", FileVersion: "1.2.3.4" });
  const native = peOf({ OriginalFilename: "native.dll", FileVersion: "1.0.0.0" }, false);
  const files = { "app/a.dll": newtonsoft, "app/own.dll": own, "app/native.dll": native, "app/x.dll": "MZ" };
  expect(await purls(files)).toEqual(["pkg:generic/dotnet-assembly/Own@1.2.3.4", "pkg:nuget/Newtonsoft.Json@13.0.3"]);
});

test("what a deps.json next to them lists is left to it", async () => {
  const deps = {
    targets: { net8: { "Newtonsoft.Json/13.0.3": { runtime: { "lib/net6.0/Newtonsoft.Json.dll": {} } } } },
    libraries: { "Newtonsoft.Json/13.0.3": { type: "package" } },
  };
  const files = {
    "app/app.deps.json": JSON.stringify(deps),
    "app/Newtonsoft.Json.dll": peOf({ FileVersion: "9.9.9" }),
  };
  expect(await purls(files)).toEqual(["pkg:nuget/Newtonsoft.Json@13.0.3"]);
  expect(await purls({ ...files, "other/Newtonsoft.Json.dll": newtonsoft })).toEqual([
    "pkg:nuget/Newtonsoft.Json@13.0.3",
  ]);
  expect(await purls({ ...files, "other/Alone.dll": peOf({ FileVersion: "9.9.9" }) })).toContain(
    "pkg:generic/dotnet-assembly/Alone@9.9.9",
  );
});

test.each([
  ["4.6.57.0", "4.6.57.0", "pkg:generic/dotnet-assembly/Accessibility@4.6.57.0"],
  ["4.9.4", "4.9.4.0", "pkg:generic/dotnet-assembly/Accessibility@4.9.4"],
  ["6.12.0.182+g3f4a", "6.12.0.182", "pkg:generic/dotnet-assembly/Accessibility@6.12.0.182"],
  [
    "1.2.3-rc.1+Branch.main.Sha.0a2e291c0d9c0c7675d445703e51750363a549ef",
    "1.2.3.0",
    "pkg:nuget/Accessibility@1.2.3-rc.1",
  ],
])("an assembly with the product version %s is a package only if the SDK packed one", async (product, file, purl) => {
  const assembly = peOf({ OriginalFilename: "Accessibility.dll", ProductVersion: product, FileVersion: file });
  const [pkg, ...others] = (await catalogImage({ layers: await layersOf([{ name: "a.dll", body: assembly }]) }))
    .packages;
  expect(others).toEqual([]);
  expect([pkg?.purl, pkg?.guessed]).toEqual([purl, purl.startsWith("pkg:nuget") ? "name" : undefined]);
});

const directory = ["@microsoft", "sarif-multitool-linux", "x86"].join("/");
const real = fileURLToPath(new URL(`../../../../node_modules/${directory}/msvcp140.dll`, import.meta.url));
testUnless(!existsSync(real), "needs a package with a PE library")(
  "a library of Microsoft's own linker is read",
  () => {
    const version = readPeVersion(readFileSync(real));
    expect(version?.isManaged).toBe(false);
    expect(version?.strings.get("OriginalFilename")).toBe("msvcp140.dll");
    expect(version?.strings.get("ProductVersion")).toMatch(/^14\.\d+\.\d+\.\d+$/);
  },
);

test("nothing is thrown, whatever is changed", () => {
  const change = fc.tuple(fc.nat(newtonsoft.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), fc.nat(newtonsoft.length), (changes, cut) => {
      const file = Buffer.from(newtonsoft);
      for (const [at, value] of changes) file[at] = value;
      readPeVersion(file);
      readPeVersion(file.subarray(0, cut));
    }),
    { numRuns: 400 },
  );
});
