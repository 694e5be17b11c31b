import { type CollectedFile, contentOf } from "../../../layers/index.ts";
import { type Cataloger, defined, type FileEvidence, type PackageDraft, partial, textOf } from "../../cataloger.ts";
import { bdb } from "./bdb.ts";
import type { RpmDatabaseFormat } from "./database.ts";
import { rpmDraft } from "./draft.ts";
import { fileDigestsOf, UnreadDigests } from "./file-digests.ts";
import { parseRpmHeader, type RpmHeader, tags } from "./header.ts";
import { readRpmManifest } from "./manifest.ts";
import { ndb } from "./ndb.ts";
import { sqlite } from "./sqlite.ts";

const databasePath = /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;
const writeAheadLog = /\/rpm\/rpmdb\.sqlite-wal$/;
const manifestPath = /\/var\/lib\/rpmmanifest\/container-manifest-2$/;
const formats: readonly RpmDatabaseFormat[] = [sqlite, ndb, bdb];

/** Catalogs rpm databases in all three formats, and the manifest of images without a database. */
export const rpm: Cataloger = {
  id: "rpm",
  version: 4,
  settings: ["image"],
  readsInPlace: true,
  named: { names: /^(?:Packages(?:\.db)?|rpmdb\.sqlite(?:-wal)?|container-manifest-2)$/, parts: 5 },
  wants({ path, type, size }) {
    if (!path.includes("/rpm") || (type !== "file" && type !== "hardlink")) return false;
    return databasePath.test(path) || manifestPath.test(path) || (writeAheadLog.test(path) && size > 0);
  },
  read(file) {
    const { path } = file.header;
    if (manifestPath.test(path)) return readRpmManifest(textOf(file));
    if (writeAheadLog.test(path)) {
      return { gaps: [partial("the write-ahead log was not merged, so recently changed packages may be missing")] };
    }
    return readDatabase(file);
  },
};

function readDatabase(file: CollectedFile): FileEvidence {
  const content = contentOf(file);
  if (content.size === 0) return {};
  const head = content.read(0, 512);
  const format = formats.find((candidate) => candidate.recognizes(head));
  if (format === undefined)
    return { gaps: [partial("the rpm database is not in a supported format (SQLite, NDB, Berkeley DB)")] };
  const packages: PackageDraft[] = [];
  const unread = new UnreadDigests();
  let damaged = 0;
  const problems = format.read(content, (blob) => {
    const header = parseRpmHeader(blob);
    if (header === undefined) {
      damaged += 1;
      return;
    }
    packages.push(...draftOf(header));
    unread.add(header);
  });
  return {
    packages,
    gaps: [
      ...problems.slice(0, 5).map((problem) => partial(`the rpm database (${format.name}) is damaged: ${problem}`)),
      ...unread.gaps(),
      ...(damaged === 0 ? [] : [partial(`${damaged} packages of the rpm database (${format.name}) are damaged`)]),
    ],
  };
}

/** Creates the package of a header. Imported signing keys (`gpg-pubkey`) are listed too, as in `rpm -qa`. */
function draftOf(header: RpmHeader): PackageDraft[] {
  const name = header.text(tags.name);
  if (name === undefined) return [];
  const files = filesOf(header);
  const draft = rpmDraft({
    name,
    version: header.text(tags.version) ?? "",
    release: header.text(tags.release) ?? "",
    provides: header.texts(tags.provideName),
    requires: header.texts(tags.requireName).filter((need) => !need.startsWith("rpmlib(")),
    files,
    ...defined({
      epoch: header.number(tags.epoch),
      arch: header.text(tags.arch),
      vendor: header.text(tags.vendor),
      sourceRpm: header.text(tags.sourceRpm),
      license: header.text(tags.license),
      url: header.text(tags.url),
      modularityLabel: header.text(tags.modularityLabel),
      fileHashes: fileDigestsOf(header, files),
      installedBytes: header.number(tags.size),
    }),
  });
  return [header.text(tags.version) === undefined ? { ...draft, version: undefined } : draft];
}

/** Joins file names with their directories. Old packages store whole names. */
function filesOf(header: RpmHeader): string[] {
  const directories = header.texts(tags.dirNames);
  const indexes = header.numbers(tags.dirIndexes);
  const bases = header.texts(tags.baseNames);
  if (bases.length === 0) return [...header.texts(tags.oldFileNames)];
  return bases.map((base, index) => `${directories[indexes[index] ?? -1] ?? "/"}${base}`);
}
