import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findManifests } from "../../../../actions/manifest-check/files/discover.ts";

const wanted = [
  "apparmor.d/app",
  "certs.d/r.example.com/hosts.toml",
  "containerd/config.toml",
  "crio.conf.d/10-crio.conf",
  "etc/containers/registries.conf",
  "k8s/pod.yaml",
  "profiles/seccomp.json",
];
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-discover-"));
  for (const path of [...wanted, "etc/nginx.conf", "Cargo.toml", "README.md"]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "a");
  }
});
afterAll(() => rm(root, { recursive: true }));

test("finds manifests, profiles and configuration files by their names, and no others", async () => {
  expect((await findManifests(root, { targets: [], exclude: [] })).paths).toEqual(wanted);
});
