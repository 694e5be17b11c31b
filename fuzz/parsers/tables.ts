import { parseDocument } from "../../shared/oci/json.ts";
import { filesOf, jsonTableSchema } from "../../shared/oci/toc/rows.ts";
import { parseZtoc } from "../../shared/oci/toc/ztoc.ts";
import { sociFixture } from "../../test/shared/oci/toc/fixtures.ts";
import { expected, type Target } from "./target.ts";

const digest = `sha256:${"0".repeat(64)}`;
const rows = [
  { type: "dir", name: "a/", mode: 493, modtime: "2026-01-02T03:04:05Z" },
  { type: "reg", name: "a/b", size: 9, digest, offset: 5, endOffset: 40, chunkSize: 4, chunkDigest: digest },
  { type: "chunk", name: "a/b", offset: 20, chunkOffset: 4, chunkDigest: digest, chunkType: "zeros" },
  { type: "hardlink", name: "c", linkName: "a/b", innerOffset: 3, uid: 1, gid: 2 },
];

/** Tables of contents of layers. */
export function tableTargets(): readonly Target[] {
  const { layer, ztoc } = sociFixture();
  return [
    {
      name: "table-rows",
      seeds: [Buffer.from(JSON.stringify({ version: 1, entries: rows }))],
      run: expected((input) => {
        const { entries = [] } = parseDocument(input, jsonTableSchema, "table");
        filesOf(entries, "layer");
      }),
    },
    { name: "ztoc", seeds: [ztoc], run: expected((input) => void parseZtoc(input, layer.blob.length, "layer")) },
  ];
}
