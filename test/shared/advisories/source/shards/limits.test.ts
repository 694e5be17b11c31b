import { expect, test } from "vitest";
import type { AffectedRange } from "../../../../../shared/advisories/index.ts";
import { decodeShard } from "../../../../../shared/advisories/source/shards/decode.ts";
import { advisoryRowOf, affectedRowOf } from "../../../../../shared/advisories/source/shards/encode.ts";
import { shardFormat } from "../../../../../shared/advisories/source/shards/format.ts";
import { makeRecord, normalized } from "../../builders.ts";

const plain: AffectedRange = { ecosystem: "Node.js", name: "node", intervals: [{ introduced: "0" }], versions: [] };

test.each<Partial<AffectedRange>>([
  {},
  { arch: "x86_64" },
  { module: "nodejs:18" },
  { arch: "x86_64", module: "nodejs:18" },
  { platform: "windows" },
  { arch: "x86_64", platform: "windows" },
])("a shard keeps what an entry is limited to: %j", (limits) => {
  const affected = { ...plain, ...limits };
  const advisory = { ...normalized(makeRecord("NODE-1", "Node.js", "node", [])), affected: [affected] };
  const text = [
    JSON.stringify({ format: shardFormat, ecosystem: "Node.js", advisories: 1, packages: 1 }),
    JSON.stringify(advisoryRowOf(advisory)),
    `node\t${JSON.stringify([affectedRowOf(affected, 0)])}`,
  ].join("\n");
  expect(decodeShard(text, "Node.js", () => true)).toMatchObject([{ affected: [affected] }]);
});
