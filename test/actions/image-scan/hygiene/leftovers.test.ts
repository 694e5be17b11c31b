import { expect, test } from "vitest";
import { said } from "./fixtures.ts";

test("leftovers, and a repository", async () => {
  const layer = [
    { name: "var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease", body: "x".repeat(3000) },
    { name: "var/lib/apt/lists/partial/", type: "directory" as const },
    { name: "app/.git/config", body: "[core]" },
  ];
  expect(await said({}, [layer])).toEqual([
    "SW-IM-package-cache low: apt lists: 1 file, 3.0 kB",
    "SW-IM-repository-directory medium: the image contains a Git repository: /app/.git",
  ]);
});

test("SW-IM-package-cache: also of what a later layer removes, and not for empty and other files", async () => {
  const file = "root/.cache/pip/http/a";
  expect(await said({}, [[{ name: file, body: "x" }], [{ name: "root/.cache/pip/http/.wh.a" }]])).toEqual([
    "SW-IM-package-cache low: pip cache: 1 file, 1 B, removed later but still shipped",
  ]);
  expect(
    await said({}, [
      [
        { name: file, body: "" },
        { name: "root/.cache/app/a", body: "x" },
      ],
    ]),
  ).toEqual([]);
});

test("SW-IM-repository-directory: not for a file of that name elsewhere", async () => {
  expect(
    await said({}, [
      [
        { name: "app/git/config", body: "x" },
        { name: "app/.gitignore", body: "x" },
      ],
    ]),
  ).toEqual([]);
});

test("SW-IM-build-cache: caches of build tools, with their size, unless the command of the container reads them", async () => {
  const size = 200_000;
  const files = ["root/.m2/repository/a.jar", "root/.cache/uv/a", "go/pkg/mod/cache/b"].map((name) => ({
    name,
    body: "x".repeat(size),
  }));
  const caches = ["Maven repository", "uv cache", "Go module cache"].map(
    (name) => `SW-IM-build-cache low: ${name}: 1 file, 200.0 kB`,
  );
  expect(await said({}, [files])).toEqual(caches);
  expect(await said({ cmd: ["mvn", "spring-boot:run"] }, [files])).toEqual(caches.slice(1));
  expect(await said({}, [[{ name: "root/.m2/repository/a.jar", body: "x" }]])).toEqual([]);
});

test("SW-IM-temporary-files: what the container sees, except what its command names", async () => {
  const files = ["tmp/a", "var/tmp/b", "srv/core.123", "root/tool.deb"].map((name) => ({
    name,
    body: "x".repeat(100_000),
  }));
  expect(await said({}, [files])).toEqual([
    "SW-IM-temporary-files low: temporary files: 2 files, 200.0 kB",
    "SW-IM-temporary-files low: core dumps: 1 file, 100.0 kB",
    "SW-IM-temporary-files low: package files: 1 file, 100.0 kB",
  ]);
  expect(await said({ cmd: ["/tmp/a"] }, [files.slice(0, 1)])).toEqual([]);
  expect(await said({}, [files.slice(0, 1), [{ name: "tmp/.wh.a" }]])).toEqual([]);
});
