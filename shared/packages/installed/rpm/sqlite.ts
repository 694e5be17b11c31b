import type { RpmDatabaseFormat } from "./database.ts";
import { isSqlite, readTable } from "./sqlite-reader.ts";

/**
 * Reads `rpmdb.sqlite` of Fedora, RHEL 9 and Azure Linux: headers in the table `Packages` (rpm, lib/backend/sqlite.c).
 */
export const sqlite: RpmDatabaseFormat = {
  name: "SQLite",
  recognizes: isSqlite,
  read(file) {
    const table = readTable(file, "Packages");
    if (table === undefined) return { blobs: [], problems: ["there is no package table"] };
    const blobs = table.rows.flatMap(({ values: [, blob] }) => (blob instanceof Uint8Array ? [blob] : []));
    return { blobs, problems: table.problems };
  },
};
