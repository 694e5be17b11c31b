import { describe, expect, it } from "vitest";
import { npmInstalled } from "../../../../shared/packages/installed/npm-installed.ts";
import { evidenceOf, fileOf } from "../builders.ts";

const read = (manifest: unknown, path = "/app/node_modules/x/package.json") =>
  evidenceOf(npmInstalled, path, typeof manifest === "string" ? manifest : JSON.stringify(manifest));

describe("npm-installed", () => {
  it("reads name, version, license, author and needs", () => {
    const manifest = {
      name: "@scope/x",
      version: "1.2.3",
      license: "MIT",
      author: "Jane <jane@example.org> (https://example.org)",
      homepage: "https://example.org/x",
      dependencies: { y: "^1", "@scope/z": "2" },
    };
    expect(read(manifest, "/node_modules/@scope/x/package.json").packages).toEqual([
      {
        type: "npm",
        name: "@scope/x",
        namespace: "@scope",
        purlName: "x",
        version: "1.2.3",
        licenses: ["MIT"],
        supplier: "Jane",
        supplierContact: "jane@example.org",
        homepage: "https://example.org/x",
        needs: ["y", "@scope/z"],
      },
    ]);
  });

  it.each([
    [{ license: { type: "BSD" } }, ["BSD"]],
    [{ licenses: [{ type: "MIT" }, "Apache-2.0"] }, ["MIT", "Apache-2.0"]],
    [{ license: 3 }, []],
  ])("reads licenses as %j", (fields, licenses) => {
    expect(read({ name: "x", version: "1", ...fields }).packages?.[0]?.licenses).toEqual(licenses);
  });

  it("reads packages themselves and not what lies inside them", () => {
    const wants = (path: string) => npmInstalled.wants(fileOf(path, "").header);
    expect(wants("/a/node_modules/x/node_modules/y/package.json")).toBe(true);
    expect(wants("/a/node_modules/.pnpm/x@1/node_modules/x/package.json")).toBe(true);
    expect(wants("/a/node_modules/x/test/fixture/package.json")).toBe(false);
    expect(wants("/a/node_modules/@scope/package.json")).toBe(false);
    expect(wants("/a/package.json")).toBe(false);
  });

  it("keeps a package without version, skips one without name, and says what is damaged", () => {
    expect(read({ name: "x" }).packages).toMatchObject([{ name: "x", version: undefined }]);
    expect(read({ type: "module" })).toEqual({});
    expect(read("{").gaps).toMatchObject([{ weight: "partial" }]);
    expect(read("[]").gaps).toMatchObject([{ weight: "partial" }]);
  });
});

it.each([
  ["vercel/ms", "https://github.com/vercel/ms"],
  ["gitlab:a/b", "https://gitlab.com/a/b"],
  [{ type: "git", url: "git+https://example.org/a.git" }, "https://example.org/a.git"],
  ["git://example.org/a.git", "https://example.org/a.git"],
  [7, undefined],
])("the repository %j is at %s", (repository, expected) => {
  const text = JSON.stringify({ name: "x", version: "1", repository });
  expect(evidenceOf(npmInstalled, "/node_modules/x/package.json", text).packages?.[0]?.repository).toBe(expected);
});
