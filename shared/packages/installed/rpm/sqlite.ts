import type { RpmDatabaseFormat } from "./database.ts";
import { isSqlite, readTable } from "./sqlite-reader.ts";

/**
 * Reads `rpmdb.sqlite` of Fedora, RHEL 9 and Azure Linux: headers in the table `Packages` (rpm, lib/backend/sqlite.c).
 */
export const sqlite: RpmDatabaseFormat = {
  name: "SQLite",
  recognizes: isSqlite,
  read(content, visit) {
    const problems = readTable(content, "Packages", ({ values: [, blob] }) => {
      if (blob instanceof Uint8Array) visit(blob);
    });
    return problems ?? ["there is no package table"];
  },
};
