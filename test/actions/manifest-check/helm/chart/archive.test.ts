import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArchive } from "../../../../../actions/manifest-check/helm/chart/archive.ts";
import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import { tarOf } from "./tar.ts";

function read(entries: Parameters<typeof tarOf>[0]) {
  return readArchive("charts/x-1.0.0.tgz", gzipSync(tarOf(entries)));
}

describe("a packaged chart", () => {
  test("is the content of its directory, without byte order marks", () => {
    const source = read([
      { name: "x/", type: "5" },
      { name: "x/Chart.yaml", body: "\uFEFFname: x" },
      { name: "x/./templates//a.yaml", body: "a" },
    ]);
    expect(source.path).toBe("charts/x-1.0.0.tgz/x");
    expect([...source.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ["Chart.yaml", "name: x"],
      ["templates/a.yaml", "a"],
    ]);
  });

  test("Windows writes other separators", () => {
    expect([...read([{ name: "x\\templates\\a.yaml", body: "a" }]).files.keys()]).toEqual(["templates/a.yaml"]);
  });

  test.each([
    ["a path that leaves the chart", [{ name: "x/../../a", body: "" }], "leads out of the chart"],
    ["an absolute path", [{ name: "x//etc/passwd", body: "" }], "absolute path"],
    ["a drive", [{ name: "x/c:/a", body: "" }], "a file with the name"],
    ["a file without a directory", [{ name: "Chart.yaml", body: "" }], "outside of a directory"],
    ["a symbolic link", [{ name: "x/a", type: "2", link: "/etc/passwd" }], "not a regular file"],
    ["a hard link", [{ name: "x/a", type: "1", link: "x/b" }], "not a regular file"],
    ["a device", [{ name: "x/a", type: "3" }], "not a regular file"],
    [
      "a file that occurs twice",
      [
        { name: "x/a", body: "1" },
        { name: "x/./a", body: "2" },
      ],
      "twice",
    ],
    ["no files", [], "no files"],
  ])("refuses %s", (_name, entries, message) => {
    expect(() => read(entries)).toThrow(message);
  });

  test("refuses large files and bombs within the limits", () => {
    expect(() => read([{ name: "x/a", body: "0".repeat(5 * 2 ** 20 + 1) }])).toThrow("bytes");
    const many = Array.from({ length: 21 }, (_, index) => ({ name: `x/${index}`, body: "0".repeat(5 * 2 ** 20) }));
    expect(() => read(many)).toThrow(/more than|exceeds/u);
  });

  test("refuses what is not gzip", () => {
    expect(() => readArchive("a.tgz", tarOf([{ name: "x/a", body: "" }]))).toThrow("not a gzip archive");
  });

  test("damage never throws anything but a failure", () => {
    const whole = gzipSync(tarOf([{ name: "x/Chart.yaml", body: "name: x" }]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (position, byte, cuts) => {
        const damaged = Uint8Array.from(cuts ? whole.subarray(0, position) : whole);
        if (!cuts) damaged[position] = byte;
        try {
          readArchive("a.tgz", damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(ChartFailure);
        }
      }),
      { numRuns: 200 },
    );
  });
});
