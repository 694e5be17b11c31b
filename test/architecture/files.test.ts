import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), "utf8"),
}));

/** Files outside of `shared/files` whose imports from `node:fs` match. */
function importing(names: RegExp): readonly string[] {
  const imports = /import \{([^}]*)\} from "node:fs(?:\/promises)?"/gu;
  return sources
    .filter(({ file }) => !file.startsWith("shared/files/"))
    .filter(({ text }) => [...text.matchAll(imports)].some(([, list = ""]) => names.test(list)))
    .map(({ file }) => file)
    .toSorted();
}

test("only shared/files decides about links of a checkout", () => {
  expect(importing(/\brealpath/u)).toEqual([
    // Blobs of an OCI layout stay inside the layout.
    "shared/layers/walk-directory.ts",
    "shared/oci/directory-store.ts",
  ]);
});

test("only shared/files searches directories by globs", () => {
  expect(sources.filter(({ text }) => /"tinyglobby"|\bglob(?:Sync)?\(/u.test(text)).map(({ file }) => file)).toEqual(
    [],
  );
});

test("only shared/files writes, but for temporary files, downloads and the file of `output`", () => {
  expect(
    importing(/\b(?:writeFile|appendFile|mkdir|rename|copyFile|cp|createWriteStream|symlink)(?:Sync)?\b/u),
  ).toEqual([
    "actions/dockerfile-lint/shellcheck/native.ts",
    "shared/advisories/source/shards/external-sort.ts",
    "shared/advisories/source/shards/rating-shards.ts",
    "shared/advisories/source/shards/shard-writer.ts",
    "shared/http/client.ts",
    "shared/runner/print-format.ts",
    "shared/runner/settings-files.ts",
  ]);
});
