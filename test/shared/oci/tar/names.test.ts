import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPath, decodeName, encodeName } from "../../../../shared/oci/tar/names.ts";

describe("decodeName", () => {
  it("gives every byte string a name of its own", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...encodeName(decodeName(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it("leaves UTF-8 as it is", () => {
    expect(decodeName(Buffer.from("süß/日本"))).toBe("süß/日本");
  });
});

describe("cleanPath", () => {
  it.each([
    ["usr/bin/x", "/usr/bin/x"],
    ["./usr//bin/./x/", "/usr/bin/x"],
    ["/etc/passwd", "/etc/passwd"],
    ["a/../b", "/b"],
    [".wh.x", "/.wh.x"],
    ["./", "/"],
    ["..", undefined],
    ["a/../../b", undefined],
    ["a\0b", undefined],
  ])("%j is %j", (name, path) => {
    expect(cleanPath(name)).toBe(path);
  });
});
