import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { tags } from "../../shared/packages/installed/rpm/header.ts";
import { sharedData } from "../../test/harness/shared-data.ts";
import { elfWith, zipOf } from "../../test/shared/packages/binaries/builders.ts";
import { peOf } from "../../test/shared/packages/binaries/pe-builder.ts";
import { bdbOf, headerBlob, ndbOf, numbers, text, texts } from "../../test/shared/packages/installed/rpm/builders.ts";
import { textSeeds } from "./text-seeds.ts";

/** Largest file of given data that is mutated. Mutation of larger ones is too slow to find anything. */
const maxSeedBytes = 64 * 1024;

/** Given data for some kinds, next to the project. */
const given: Readonly<Record<string, string>> = {
  "yarn.lock": "yarn/yarn.lock",
  "pnpm-lock.yaml": "pnpm/pnpm-lock.yaml",
  "bun.lock": "bun/bun.lock",
  "uv.lock": "uv/uv.lock",
  "pylock.toml": "pylock/pylock.toml",
  "mix.lock": "mixlock/mix.lock",
  "composer.lock": "composer/composer.lock",
  "pom.xml": "pom/pom.xml",
  "Pipfile.lock": "pipenv/Pipfile.lock",
};

/** Returns the first inputs for the file at a path: written here, made by builders of tests, and given. */
export function seedsOf(path: string): Uint8Array[] {
  const seeds = Object.entries(textSeeds)
    .filter(([end]) => path.endsWith(end))
    .map(([, content]) => Buffer.from(content));
  const data = sharedData(`images/lockfiles/${given[path.slice(path.lastIndexOf("/") + 1)] ?? "absent"}`);
  const found = data === undefined ? [] : [readFileSync(data)].filter(({ length }) => length <= maxSeedBytes);
  return [...seeds, ...found, ...(binarySeeds[path]?.() ?? [])];
}

const binarySeeds: Readonly<Record<string, () => Uint8Array[]>> = {
  "var/lib/rpm/Packages": () => [bdbOf(rpmHeader(), true), bdbOf(rpmHeader(), false)],
  "var/lib/rpm/Packages.db": () => [ndbOf(rpmHeader())],
  "var/lib/rpm/rpmdb.sqlite": () => [sqliteOf([rpmHeader()]), sqliteOf(Array.from({ length: 60 }, rpmHeader))],
  "app/a.jar": () => [
    zipOf({
      "META-INF/MANIFEST.MF": "Manifest-Version: 1.0\r\nImplementation-Title: a\r\nImplementation-Version: 1\r\n",
      "META-INF/maven/g/a/pom.properties": "groupId=g\nartifactId=a\nversion=1\n",
      "lib/b-1.0.jar": zipOf({ "META-INF/MANIFEST.MF": "Bundle-SymbolicName: b\n" }),
    }),
  ],
  "app/a.dll": () => [peOf({ ProductName: "a", FileVersion: "1.0" }), peOf({ ProductName: "a" }, false)],
  "usr/bin/tool": () => [
    elfWith([
      [".note.package", Buffer.from('\x04\0\0\0\x20\0\0\0\x7e\x1a\xfe\xcaFDO\0{"type":"deb","name":"a"}', "latin1")],
      [".rodata", Buffer.from("OpenSSL 3.0.1 14 Dec 2021\0")],
    ]),
    elfWith([
      [
        ".go.buildinfo",
        Buffer.from("\xff Go buildinf:\x08\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08go1.21.0\x05path", "latin1"),
      ],
    ]),
    elfWith([[".dep-v0", Buffer.from("789c030000000001", "hex")]]),
    peOf({ ProductName: "tool" }, false),
  ],
};

function rpmHeader(): Buffer {
  return headerBlob([
    text(tags.name, "nodejs"),
    text(tags.version, "16.13.1"),
    text(tags.release, "3.el8"),
    numbers(tags.epoch, 1),
    text(tags.arch, "x86_64"),
    text(tags.license, "MIT"),
    text(tags.sourceRpm, "nodejs-16.13.1-3.el8.src.rpm"),
    texts(tags.requireName, "npm", "rpmlib(X)"),
    numbers(tags.dirIndexes, 1, 0),
    texts(tags.baseNames, "node", "README"),
    texts(tags.dirNames, "/usr/share/doc/", "/usr/bin/"),
  ]);
}

function sqliteOf(headers: readonly Buffer[]): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "seaworthy-seed-"));
  try {
    const path = join(directory, "rpmdb.sqlite");
    const database = new DatabaseSync(path);
    database.exec(
      "PRAGMA page_size = 512; CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)",
    );
    const insert = database.prepare("INSERT INTO Packages (blob) VALUES (?)");
    for (const header of headers) insert.run(header);
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
