import { describe, expect, it } from "vitest";
import { type Collector, walkDirectory, walkImage } from "../../../shared/layers/index.ts";
import { temporaryDirectory, writeFiles } from "../oci/builders.ts";
import { layersOf } from "./builders.ts";

/** Reads files that begin with a letter, up to a size, and notes what it was asked to look at. */
const picky: Collector<string> = {
  name: "picky",
  version: 1,
  maxBytes: 100,
  wants: ({ type }) => type === "file",
  sniffs: (head) => Buffer.from(head).toString() === "MAGIC---".slice(0, head.length),
  collect: ({ body }) => Buffer.from(body).toString(),
};

const files = [
  { name: "yes", body: "MAGIC--- and more" },
  { name: "no", body: "other" },
  { name: "large-other", body: "x".repeat(200) },
  { name: "large", body: `MAGIC---${"x".repeat(200)}` },
];

describe("collectors that look at first bytes", () => {
  it("get the bodies that pass, and what is too large is said", async () => {
    const layers = await layersOf(files);
    const walk = await walkImage({ layers }, [picky]);
    expect(walk.found(picky).map(({ header, value }) => [header.path, value])).toEqual([["/yes", "MAGIC--- and more"]]);
    expect(walk.gaps).toMatchObject([{ what: expect.stringContaining("/large"), weight: "partial" }]);
  });

  it("do so in directories too", async () => {
    const directory = await writeFiles(new Map(files.map(({ name, body }) => [name, Buffer.from(body)])));
    const walk = await walkDirectory(directory, [picky]);
    expect(walk.found(picky).map(({ value }) => value)).toEqual(["MAGIC--- and more"]);
    expect(walk.gaps).toMatchObject([{ what: "/large", weight: "partial" }]);
  });
});

describe("walkDirectory", () => {
  it("refuses what is no directory and keeps to the limits", async () => {
    await expect(walkDirectory("/dev/null", [])).rejects.toThrow(/no such directory/);
    const directory = await writeFiles(
      new Map([
        ["a", Buffer.from("x")],
        ["b", Buffer.from("y")],
      ]),
    );
    await expect(walkDirectory(directory, [], { limits: { entries: 1 } })).rejects.toThrow(/the limit entries = 1/);
    expect((await walkDirectory(await temporaryDirectory(), [])).layers).toEqual([]);
  });
});
