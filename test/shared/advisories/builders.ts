import { crc32, deflateRawSync } from "node:zlib";
import { type Advisory, AdvisoryIndex, normalizeRecord, parseOsvRecord } from "../../../shared/advisories/index.ts";
import type { OperatingSystem, Package, PackageType } from "../../../shared/packages/index.ts";

export const now = new Date("2026-11-24T00:00:00Z");
export const debian12: OperatingSystem = { id: "debian", versionId: "12" };
export const alpine319: OperatingSystem = { id: "alpine", versionId: "3.19.1" };

export function makePackage(
  type: PackageType,
  name: string,
  version: string | undefined,
  more: Partial<Package> = {},
): Package {
  return {
    type,
    name,
    version,
    purl: `pkg:${type}/${name}@${version ?? ""}`,
    licenses: [],
    locations: [{ path: `/db/${name}` }],
    dependencies: [],
    ...more,
  };
}

/** An OSV record with one affected package and one range. */
export function makeRecord(
  id: string,
  ecosystem: string,
  name: string,
  events: readonly Record<string, string>[],
  more: Record<string, unknown> = {},
  affected: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id,
    modified: "2026-01-01T00:00:00Z",
    affected: [{ package: { ecosystem, name }, ranges: [{ type: "ECOSYSTEM", events }], ...affected }],
    ...more,
  };
}

export function normalized(record: unknown): Advisory {
  const parsed = parseOsvRecord(record);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return normalizeRecord(parsed.record);
}

export function makeIndex(...records: readonly unknown[]): AdvisoryIndex {
  return new AdvisoryIndex(records.map(normalized));
}

export interface ZipItem {
  readonly name: string;
  readonly body: Buffer | string;
  /** Claims that differ from the truth. */
  readonly size?: number;
  readonly crc?: number;
}

/** A zip archive of deflated entries (APPNOTE 4.3), with lies where asked for. */
export function makeZip(items: readonly ZipItem[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const item of items) {
    const body = Buffer.from(item.body);
    const packed = deflateRawSync(body);
    const name = Buffer.from(item.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(item.crc ?? crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(item.size ?? body.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(items.length, 8);
  end.writeUInt16LE(items.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
