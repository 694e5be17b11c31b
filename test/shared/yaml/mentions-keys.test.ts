import { expect, test } from "vitest";
import { mentionsKeys } from "../../../shared/yaml/index.ts";

const keys = ["apiVersion", "kind"];

test.each([
  "apiVersion: v1\nkind: Pod\n",
  '{"api\\u0056ersion": "v1", "\\u006bind": "Pod"}',
  '"\\x61piVersion": v1\n"k\\U00000069nd": Pod\n',
  '? "api\\\n  Version"\n: v1\nkind: Pod\n',
  '? "api\\\r\n\tVersion"\n: v1\n? "ki\\\u2028nd"\n: Pod\n',
  "apiVersion: v1\n!!binary a2luZA==: Pod\n",
  "apiVersion: v1\n!!bin%61ry a2luZA==: Pod\n",
  "apiVersion: v1\n!<tag:yaml.org,2002:binary> a2luZA==: Pod\n",
])("keys may be in %j", (text) => {
  expect(mentionsKeys(text, keys)).toBe(true);
});

test.each(["kind: x\n", '{"a": "\\u0061piVersion"}', "a: !<x> 100%\n", "a: !!str 1\n", ""])(
  "keys are not in %j",
  (text) => {
    expect(mentionsKeys(text, keys)).toBe(false);
  },
);

test("long texts take no time", () => {
  const start = performance.now();
  for (const text of ["!", "!<", "\\u00", "\\\n", "!!%"]) mentionsKeys(text.repeat(300_000), keys);
  expect(performance.now() - start).toBeLessThan(1000);
});
