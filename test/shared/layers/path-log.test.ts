import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PathLog } from "../../../shared/layers/path-log.ts";
import { decodeName } from "../../../shared/oci/tar/names.ts";

const name = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map(decodeName),
  fc.stringMatching(/^\/usr\/(lib|share)\/[a-c]{0,300}\/x$/),
);
const entry = fc.record({ path: name, isDirectory: fc.boolean(), target: name });

describe("PathLog", () => {
  it("gives back what was put in, also after a trip through bytes", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const log = new PathLog();
        for (const each of entries) log.append(each);
        expect([...log]).toEqual(entries);
        expect([...new PathLog(log.toBytes())]).toEqual(entries);
      }),
    );
  });

  it("is small", () => {
    const log = new PathLog();
    for (let index = 0; index < 1000; index += 1) {
      log.append({ path: `/usr/share/zoneinfo/Antarctica/Station${index}`, isDirectory: false, target: "" });
    }
    expect(log.size).toBeLessThan(9000);
  });
});
