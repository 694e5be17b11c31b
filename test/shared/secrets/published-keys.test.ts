import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";

const search = new SecretSearch(builtinRules);

test("the key of Azure's storage emulator, which everybody has, is no secret; other keys of accounts are", () => {
  // A dependency of @actions/cache names it.
  const dependencies = fileURLToPath(new URL("../../../node_modules", import.meta.url));
  const text = readFileSync(join(dependencies, "@azure", "storage-common", "dist/browser/utils/constants.js"), "utf8");
  expect(text).toContain("AccountKey=");
  expect(search.search(Buffer.from(text), true).hits).toEqual([]);
  const other = text.replace(/AccountKey=[^;]+/, `AccountKey=${randomBytes(64).toString("base64")}`);
  expect(search.search(Buffer.from(other), true).hits).toMatchObject([{ rule: "azure-storage-key" }]);
});
