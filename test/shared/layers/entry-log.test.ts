import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryLog } from "../../../shared/layers/entry-log.ts";
import { entryKinds, type LoggedEntry } from "../../../shared/layers/logged-entry.ts";
import { decodeName } from "../../../shared/oci/tar/names.ts";

const name = fc.uint8Array({ maxLength: 300 }).map(decodeName);
const path = fc.oneof(
  name.map((text) => `/${text}`),
  fc.constant("/"),
  fc.stringMatching(/^\/usr\/(lib|share)\/[a-c]{0,300}\/x$/),
);
const id = fc.oneof(fc.constant(0), fc.integer({ min: -(2 ** 40), max: 2 ** 50 }));
const entry = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    path,
    mode: fc.integer({ min: 0, max: 0o7777777 }),
    uid: id,
    gid: id,
    size: fc.integer({ min: 0, max: 2 ** 52 }),
    target: name,
  })
  .map(
    (each): LoggedEntry => ({
      ...each,
      size: each.kind === "file" ? each.size : 0,
      target: each.kind === "symlink" || each.kind === "hardlink" ? each.target : "",
    }),
  );

function entriesOf(log: EntryLog): LoggedEntry[] {
  const entries: LoggedEntry[] = [];
  const reader = log.read();
  while (reader.next()) {
    const { kind, mode, uid, gid, size, target } = reader;
    entries.push({ kind, path: reader.path, mode, uid, gid, size, target });
  }
  return entries;
}

describe("EntryLog", () => {
  it("gives back what was put in, also after a trip through bytes", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const log = new EntryLog();
        for (const each of entries) log.append(each);
        expect(entriesOf(log)).toEqual(entries);
        expect(entriesOf(new EntryLog(log.toBytes()))).toEqual(entries);
      }),
    );
  });

  it("is small", () => {
    const log = new EntryLog();
    const file = { kind: "file", mode: 0o644, uid: 0, gid: 0, size: 1000, target: "" } as const;
    for (let index = 0; index < 1000; index += 1) {
      log.append({ ...file, path: `/usr/share/zoneinfo/Antarctica/Station${index}` });
    }
    expect(log.size).toBeLessThan(9000);
  });
});
