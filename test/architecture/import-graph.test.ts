import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { circles, edgesIn, type ImportEdge, readImports } from "./import-graph.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const edges = readImports(root);

/**
 * Modules that are imported past their directory's `index.ts`, which would load all of the directory at the start of
 * every action. Anything else goes through the index, is a type, or is loaded when it is needed.
 */
const entryPoints = new Set([
  ...["annotations", "existing", "order", "table", "words"].map((name) => `shared/report/${name}.ts`),
  ...[
    "copy-to",
    "destination",
    "images",
    "keyless",
    "registry-client",
    "result",
    "run-action",
    "signature-evidence",
    "signatures",
  ].map((name) => `shared/runner/${name}.ts`),
  ...[
    "formats/predicate-types",
    "formats/statement",
    "formats/verification-summary",
    "findings/rules",
    "keys/keys",
  ].map((name) => `shared/sigstore/${name}.ts`),
  "shared/sigstore/verify/certificate-extensions.ts",
  ...["blobs", "digest", "directory-store", "json", "media-types", "read-file", "schema"].map(
    (name) => `shared/oci/${name}.ts`,
  ),
  // What a thread that scans layers loads.
  ...["compression", "file-range", "inflate/index", "limits", "toc/index"].map((name) => `shared/oci/${name}.ts`),
  ...["registry/blobs", "registry/client", "registry/url", "tar/names", "tar/reader", "tar/source"].map(
    (name) => `shared/oci/${name}.ts`,
  ),
  ...["decoders/keystore", "expression", "file-search", "library-paths", "pack/index", "search"].map(
    (name) => `shared/secrets/${name}.ts`,
  ),
  ...["age.ts", "end-of-life.json", "end-of-life.ts", "source-notes.ts"].map(
    (name) => `shared/advisories/model/${name}`,
  ),
  ...[
    "ci/attestation-store.ts",
    "config/strict-yaml.ts",
    "config/threshold-schema.ts",
    "dockerfile/base-reference.ts",
    "errors/parse-problem.ts",
    "evidence/digest.ts",
    "evidence/external/index.ts",
    "layers/heap.ts",
    "layers/limits.ts",
    "layers/worker.ts",
    "packages/purl.ts",
    "projects/manifests/toml-texts.ts",
    "sbom/licenses.ts",
    "sbom/read/index.ts",
  ].map((name) => `shared/${name}`),
]);

/** `shared/<room>` of a path. */
const roomOf = (path: string): string => path.split("/").slice(0, 2).join("/");

function isBypass({ from, to, kind }: ImportEdge): boolean {
  const room = roomOf(to);
  if (kind !== "static" || !to.startsWith("shared/") || roomOf(from) === room || to === `${room}/index.ts`)
    return false;
  return existsSync(join(root, room, "index.ts"));
}

describe("the graph of imports", () => {
  test("is read", () => {
    expect(edges.length).toBeGreaterThan(3000);
    expect(edges.filter(({ to }) => !existsSync(join(root, to)))).toEqual([]);
  });

  test("has no circles", () => {
    expect(circles(edges)).toEqual([]);
  });

  test("enters directories of shared by their index or a listed entry point", () => {
    expect(edges.filter((edge) => isBypass(edge) && !entryPoints.has(edge.to))).toEqual([]);
  });

  test("uses every listed entry point", () => {
    const used = new Set(edges.filter(isBypass).map(({ to }) => to));
    expect([...entryPoints].filter((path) => !used.has(path))).toEqual([]);
  });
});

describe("the reader of the graph", () => {
  test("tells kinds of imports apart", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "./b.ts";',
      'export * from "./c.ts";',
      'import {\n  d,\n} from "./d.ts";',
      'const e = await import("./e.ts");',
      'import fs from "node:fs";',
    ].join("\n");
    expect([...edgesIn(text)]).toEqual([
      { to: "./a.ts", kind: "static" },
      { to: "./b.ts", kind: "type" },
      { to: "./c.ts", kind: "static" },
      { to: "./d.ts", kind: "static" },
      { to: "./e.ts", kind: "lazy" },
    ]);
  });

  test("finds circles, and nothing else", () => {
    const edge = (from: string, to: string): ImportEdge => ({ from, to, kind: "static" });
    expect(circles([edge("a", "b"), edge("b", "c"), edge("a", "c")])).toEqual([]);
    expect(circles([edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("c", "d")])).toEqual([["a", "b", "c"]]);
    expect(circles([edge("x", "a"), edge("a", "b"), edge("b", "a"), edge("c", "d"), edge("d", "c")])).toHaveLength(2);
  });
});
