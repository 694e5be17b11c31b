import { expect, test } from "vitest";
import { developmentDirectories } from "../../../../../actions/image-scan/efficiency/rules/development-packages.ts";
import type { ImageConfig } from "../../../../../shared/oci/index.ts";
import { app, file, said } from "../fixtures.ts";

const megabyte = 1_000_000;
const packages = {
  "node_modules/express": {},
  "node_modules/typescript": { dev: true },
  "node_modules/typescript/node_modules/inner": { dev: true },
  "node_modules/@types/node": { dev: true },
  "node_modules/either": { devOptional: true },
};
const lock = JSON.stringify({ packages });
const layer = [
  { name: "srv/node_modules/.package-lock.json", body: lock },
  file("srv/node_modules/typescript/lib/a.js", 2 * megabyte),
  file("srv/node_modules/typescript/node_modules/inner/b.js", megabyte),
  file("srv/node_modules/@types/node/c.d.ts", megabyte),
  file("srv/node_modules/express/d.js", 5 * megabyte),
  file("srv/node_modules/either/e.js", 5 * megabyte),
];
const dockerfile = "FROM node\nCOPY . /srv";
const node = [...app, { name: "usr/bin/node", body: "x", mode: 0o755 }];
const finding =
  "SW-IM-development-packages low: COPY in line 2 adds 2 npm packages that only development needs to /srv: 4.0 MB (typescript, @types/node) [4000000]";

const findings = (config: Partial<ImageConfig>): Promise<readonly string[]> =>
  said({ config, layers: [node, layer], dockerfile });

test("SW-IM-development-packages: what npm recorded as for development only, if node starts or in production", async () => {
  expect(await findings({ cmd: ["node", "a.js"] })).toEqual([finding]);
  expect(await findings({ env: ["NODE_ENV=production"] })).toEqual([finding]);
});

test("SW-IM-development-packages: not if the command may use them, and not of the base image", async () => {
  expect(await findings({})).toEqual([]);
  expect(await findings({ cmd: ["node", "node_modules/typescript/bin/tsc"] })).toEqual([]);
  expect(await findings({ env: ["NODE_ENV=production"], entrypoint: ["/app"], cmd: ["run", "dev"] })).toEqual([]);
  expect(await said({ config: { cmd: ["node", "a.js"] }, layers: [[...node, ...layer], []], dockerfile })).toEqual([]);
});

test("damaged files, and paths that leave the project, name no directory", () => {
  expect(developmentDirectories("{")).toEqual([]);
  expect(developmentDirectories('{"packages":[]}')).toEqual([]);
  expect(developmentDirectories('{"packages":{"node_modules/../../etc":{"dev":true},"/etc":{"dev":true}}}')).toEqual(
    [],
  );
});
