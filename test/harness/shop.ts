import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { assembleShop } from "../../examples/shop/assemble.ts";

const example = fileURLToPath(new URL("../../examples/shop/", import.meta.url));

/** A copy of the shop with its image in `image.oci`, for the tests of one file. */
export function shopForTests(): { readonly directory: string } {
  const shop = { directory: "" };
  beforeAll(async () => {
    shop.directory = await mkdtemp(join(tmpdir(), "seaworthy-shop-"));
    await cp(example, shop.directory, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
    await assembleShop(shop.directory, join(shop.directory, "image.oci"));
  });
  afterAll(() => rm(shop.directory, { recursive: true }));
  return shop;
}
