import { expect, test } from "vitest";
import type { ImageConfig } from "../../../../../shared/oci/index.ts";
import type { TarFile } from "../../../../shared/oci/builders.ts";
import { app, said } from "../fixtures.ts";

const passwd = { name: "etc/passwd", body: "web:x:33:44::/home/web:/bin/sh\nd:x:5:5::/nonexistent:/bin/sh\n" };
const directory = (name: string, mode: number, uid = 0, gid = 0): TarFile => ({
  name,
  type: "directory",
  mode,
  uid,
  gid,
});

async function findings(config: Partial<ImageConfig>, ...files: readonly TarFile[]): Promise<readonly string[]> {
  return said({ config: { user: "web", ...config }, layers: [[...app, passwd, ...files]] });
}

test("SW-IM-unwritable-directory: volumes of root, and those that the image does not have", async () => {
  expect(await findings({ volumes: ["/data", "/new"] }, directory("data/", 0o755))).toEqual([
    "SW-IM-unwritable-directory low: the user web cannot write to a VOLUME: /data, /new",
  ]);
});

test("SW-IM-unwritable-directory: a home directory of root", async () => {
  expect(await findings({}, directory("home/web/", 0o755))).toEqual([
    "SW-IM-unwritable-directory low: the user web cannot write to its home directory: /home/web",
  ]);
});

test("SW-IM-unwritable-directory: not if owner, group or mode let the user write, and not for root and service accounts", async () => {
  const volumes = ["/data"];
  expect(await findings({ volumes }, directory("data/", 0o700, 33))).toEqual([]);
  expect(await findings({ volumes }, directory("data/", 0o770, 0, 44))).toEqual([]);
  expect(await findings({ volumes }, directory("data/", 0o1777))).toEqual([]);
  expect(await findings({ volumes, user: "root" }, directory("data/", 0o755))).toEqual([]);
  expect(await findings({ user: "d" })).toEqual([]);
  expect(await findings({})).toEqual([]);
});
