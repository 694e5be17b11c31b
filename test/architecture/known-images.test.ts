import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readImports } from "./import-graph.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const next = Map.groupBy(
  readImports(root).filter(({ kind }) => kind === "static"),
  ({ from }) => from,
);

/** Modules that a module loads before it does anything. */
function loadedWith(entry: string): readonly string[] {
  const loaded = new Set([entry]);
  for (const module of loaded) for (const { to } of next.get(module) ?? []) loaded.add(to);
  return [...loaded];
}

/** Names of packages that modules import as values. */
function packagesOf(modules: readonly string[]): readonly string[] {
  const imports = modules.flatMap((module) => [
    ...readFileSync(join(root, module), "utf8").matchAll(
      /^(?:import|export)\s+(?!type\s)[^;"]*?from\s+"([^."][^"]*)"/gmu,
    ),
  ]);
  return [...new Set(imports.map(([, name = ""]) => name))].filter((name) => !name.startsWith("node:")).sort();
}

// Half of the time of an image whose record is cached is spent on loading modules.
test("an SBOM of an image loads what it needs", () => {
  const loaded = loadedWith("actions/sbom-generate/run.ts");
  expect(packagesOf(loaded)).toEqual([
    "packageurl-js",
    "spdx-expression-parse",
    "spdx-license-ids/deprecated.json",
    "spdx-license-ids/index.json",
    "zod/mini",
    "zod/v4/locales/en.js",
  ]);
  const rooms = new Set(loaded.map((path) => path.split("/").slice(0, 2).join("/")));
  for (const room of ["dockerfile", "evidence/index.ts", "sarif", "sigstore", "xml", "advisories"]) {
    expect(rooms).not.toContain(`shared/${room}`);
  }
});

// Loading the renderer of charts takes 20 ms, which checkouts without charts do not need.
test("manifests are checked without the renderer of charts, unless there is a chart", () => {
  const loaded = loadedWith("actions/manifest-check/run.ts").filter((path) => path.includes("/helm/"));
  expect(loaded.filter((path) => /\/helm\/(?:template|encoding|render|analysis)\//u.test(path))).toEqual([]);
  expect(loaded).not.toContain("actions/manifest-check/helm/render-charts.ts");
});
