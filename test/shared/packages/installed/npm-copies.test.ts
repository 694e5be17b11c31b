import { describe, expect, it } from "vitest";
import { catalogImage } from "../../../../shared/packages/index.ts";
import { layersOf } from "../../layers/builders.ts";

/** Packages of an image with these manifests: purl, and the role if there is one. */
async function purls(manifests: Readonly<Record<string, object | string>>): Promise<readonly string[]> {
  const files = Object.entries(manifests).map(([directory, manifest]) => ({
    name: `${directory}/package.json`,
    body: typeof manifest === "string" ? manifest : JSON.stringify(manifest),
  }));
  const { packages, gaps } = await catalogImage({ layers: await layersOf(files) });
  expect(gaps).toEqual([]);
  return packages.map(({ purl, role }) => (role === undefined ? purl : `${purl} ${role}`));
}

const lodash = { name: "lodash", version: "4.17.4" };

describe("npm-copies", () => {
  it("finds copies of packages in projects and in other packages", async () => {
    expect(
      await purls({
        "app/public/vendor/lodash": lodash,
        "app/bower_components/jquery": { name: "jquery", version: "3.4.0" },
        "app/node_modules/bson": { name: "bson", version: "6.0.0" },
        "app/node_modules/bson/vendor/base64": { name: "base64-js", version: "1.5.1" },
        "app/node_modules/next/dist/compiled/nanoid": { name: "nanoid", version: "3.1.0" },
      }),
    ).toEqual([
      "pkg:npm/base64-js@1.5.1",
      "pkg:npm/bson@6.0.0",
      "pkg:npm/jquery@3.4.0",
      "pkg:npm/lodash@4.17.4",
      "pkg:npm/nanoid@3.1.0",
    ]);
  });

  it("takes an application for itself, even if a package has its name", async () => {
    expect(
      await purls({ app: { name: "express", version: "1.0.0" }, "srv/shop": { name: "@acme/shop", version: "2.0.0" } }),
    ).toEqual(["pkg:generic/%40acme/shop@2.0.0 application", "pkg:generic/express@1.0.0 application"]);
  });

  it("takes it for the package if it was downloaded or is named as an unpacked release", async () => {
    expect(
      await purls({
        "opt/yarn-v1.22.22": { name: "yarn", version: "1.22.22" },
        "opt/tool": { name: "tool", version: "1.0.0", _resolved: "https://registry.npmjs.org/tool/-/tool-1.0.0.tgz" },
      }),
    ).toEqual(["pkg:npm/tool@1.0.0", "pkg:npm/yarn@1.22.22"]);
  });

  it("ignores build output, fixtures, private parts and what is not a package", async () => {
    expect(
      await purls({
        "app/node_modules/x/dist/esm": { name: "y", version: "1.0.0" },
        "app/node_modules/x/vendor/esm": { name: "x", version: "1.0.0" },
        "app/node_modules/x/vendor/part": { name: "part", version: "1.0.0", private: true },
        "app/test/fixtures/a": { name: "a", version: "1.0.0" },
        "app/dist": { type: "module" },
        "app/unversioned": { name: "b" },
        "app/odd": { name: "a b", version: "1.0.0" },
        "app/template": { name: "{{name}}", version: "1.0.0" },
        "app/broken": "{",
      }),
    ).toEqual([]);
  });
});
