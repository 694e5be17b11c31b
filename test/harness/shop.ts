import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { assembleShop } from "../../examples/shop/assemble.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));

/** A copy of the shop with its image in `image.oci`, for the tests of one file. */
export function shopForTests(): { readonly folder: string } {
  const shop = { folder: "" };
  beforeAll(async () => {
    shop.folder = await mkdtemp(join(tmpdir(), "seaworthy-shop-"));
    await cp(example, shop.folder, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
    await assembleShop(shop.folder, join(shop.folder, "image.oci"));
  });
  afterAll(() => rm(shop.folder, { recursive: true }));
  return shop;
}
