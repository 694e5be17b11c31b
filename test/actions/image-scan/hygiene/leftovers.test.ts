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
