import { describe, expect, test } from "vitest";
import { judge, said } from "./fixtures.ts";

describe("modes", () => {
  test("a distribution's own set-uid programs are information, others are not", async () => {
    const base = [
      { name: "usr/bin/su", mode: 0o4755 },
      { name: "usr/bin/wall", mode: 0o2755 },
    ];
    expect(await said({}, [base, [{ name: "app/tool", mode: 0o4755 }]])).toEqual([
      "SW-IM-setuid info: setuid or setgid programs of the distribution: /usr/bin/su, /usr/bin/wall",
      "SW-IM-setuid low: setuid or setgid programs: /app/tool",
    ]);
  });
  test("reports nothing that a later layer fixes", async () => {
    expect(await said({}, [[{ name: "app/tool", mode: 0o4755 }], [{ name: "app/tool", mode: 0o755 }]])).toEqual([]);
  });
  test("world-writable files: one finding a layer, ten paths in words, every place kept", async () => {
    const files = Array.from({ length: 12 }, (_none, index) => ({ name: `app/${index}.js`, mode: 0o666, body: "x" }));
    const [finding] = await judge({}, [[...files, { name: "tmp/x", mode: 0o666 }]]);
    expect(finding).toMatchObject({ ruleId: "SW-IM-world-writable", severity: "medium" });
    expect(finding?.message).toMatch(/ and 2 more$/);
    expect(finding?.imageLocations).toHaveLength(12);
  });
});

test("SW-IM-world-writable: low for data, medium for what others run, not for links", async () => {
  expect(await said({}, [[{ name: "data/x.txt", mode: 0o666, body: "x" }]])).toEqual([
    "SW-IM-world-writable low: everyone can write to /data/x.txt",
  ]);
  expect(await said({}, [[{ name: "usr/bin/x", mode: 0o777, body: "x" }]])).toEqual([
    "SW-IM-world-writable medium: everyone can write to /usr/bin/x",
  ]);
  expect(await said({}, [[{ name: "data/x.txt", mode: 0o664, body: "x" }]])).toEqual([]);
});

test("SW-IM-setuid: by set-group-id too, not by the sticky bit", async () => {
  expect((await judge({}, [[{ name: "app/tool", mode: 0o2755 }]])).map(({ ruleId }) => ruleId)).toEqual([
    "SW-IM-setuid",
  ]);
  expect(await judge({}, [[{ name: "app/tool", mode: 0o1755 }]])).toEqual([]);
});
