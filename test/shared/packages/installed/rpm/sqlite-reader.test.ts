import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { memoryContent } from "../../../../../shared/files/index.ts";
import { isSqlite, readTable, type SqliteRow } from "../../../../../shared/packages/installed/rpm/sqlite-reader.ts";
import { temporaryDirectory } from "../../../oci/builders.ts";

describe("readTable", () => {
  it.each([512, 4096, 65536])("reads what SQLite itself wrote, in pages of %i bytes", async (pageSize) => {
    const path = join(await temporaryDirectory(), "test.sqlite");
    const database = new DatabaseSync(path);
    database.exec(
      `PRAGMA page_size=${pageSize}; CREATE TABLE other (x); CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)`,
    );
    const rows = Array.from({ length: 300 }, (_, index) => ({
      a: [null, 0, 1, -1, 127, -32768, 8388607, -2147483648, 2 ** 40, "text ä", 1.5][index % 11] ?? null,
      b: new Uint8Array(index * 37).fill(index % 256),
    }));
    const insert = database.prepare("INSERT INTO t (a, b) VALUES (?, ?)");
    for (const { a, b } of rows) insert.run(a, b);
    database.close();
    const file = readFileSync(path);
    expect(isSqlite(file)).toBe(true);
    const found: SqliteRow[] = [];
    expect(readTable(memoryContent(file), "t", (row) => found.push(row))).toEqual([]);
    expect(found.map(({ rowId }) => rowId)).toEqual(rows.map((_, index) => index + 1));
    expect(found.map(({ values: [, a] }) => a)).toEqual(rows.map(({ a }) => a));
    expect(
      found.every(
        ({ values: [, , b] }, index) =>
          Buffer.compare(Buffer.from(b as Uint8Array), rows[index]?.b ?? Buffer.of()) === 0,
      ),
    ).toBe(true);
    expect(readTable(memoryContent(file), "absent", () => {})).toBeUndefined();
  });
});
