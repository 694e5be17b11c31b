import { expect, test } from "vitest";
import type { ImageConfig } from "../../../../../shared/oci/index.ts";
import { app, said } from "../fixtures.ts";

const package_ = (name: string, kilobytes: number, depends = ""): string =>
  `Package: ${name}\nStatus: install ok installed\nVersion: 1\nArchitecture: amd64\nInstalled-Size: ${kilobytes}\n${depends === "" ? "" : `Depends: ${depends}\n`}`;
const base = [package_("libc6", 100), package_("python3", 500)];
const added = [
  package_("gcc", 1000, "gcc-14, libc6"),
  package_("gcc-14", 2000, "cpp-14"),
  package_("cpp-14", 3000, "libc6"),
  package_("libpq-dev", 400, "libpq5"),
  package_("libpq5", 50, "libc6"),
  package_("linux-libc-dev", 70),
];
const status = (packages: readonly string[]) => [{ name: "var/lib/dpkg/status", body: packages.join("\n") }];

function findings(
  packages: readonly string[],
  config: Partial<ImageConfig> = {},
  install = "gcc libpq-dev",
): Promise<readonly string[]> {
  const dockerfile = `FROM debian\nRUN apt-get install -y ${install}`;
  return said({ config, layers: [[...app, ...status(base)], status([...base, ...packages])], dockerfile });
}

test("SW-IM-build-tools: packages that a RUN names, and what only they require", async () => {
  expect(await findings(added)).toEqual([
    `SW-IM-build-tools low: RUN in line 2 leaves 4 packages that only builds need, 6.6 MB: gcc, libpq-dev and what they require [${6400 * 1024}]`,
  ]);
});

test("SW-IM-build-tools: not what another package requires", async () => {
  const needed = [...added, package_("r-base", 10, "gcc, libpq-dev")];
  expect(await findings(needed)).toEqual([]);
});

test("SW-IM-build-tools: not what the RUN does not name, or the command is", async () => {
  expect(await findings(added, {}, "something")).toEqual([]);
  expect(await findings(added, { cmd: ["/app", "gcc"] }, "gcc")).toEqual([]);
});

test("SW-IM-build-tools: not in images for builds and for people, and not of the base image", async () => {
  expect(await findings(added, { cmd: ["/bin/sh"] })).toEqual([]);
  expect(await findings(added, { cmd: [] })).toEqual([]);
  const layers = [[...app, ...status([...base, ...added])], []];
  expect(await said({ layers, dockerfile: "FROM gcc\nRUN gcc libpq-dev" })).toEqual([]);
  expect(await said({ layers: [[...app, ...status([...base, ...added])]] })).toEqual([]);
});
