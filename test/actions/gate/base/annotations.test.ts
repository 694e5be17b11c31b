import { expect, test } from "vitest";
import { areAnnotationsOfBase } from "../../../../actions/gate/base/annotations.ts";

const key = "checkov.io/skip1";
const object = (name: string, annotations: string, rest = "spec: {}"): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  annotations:${annotations}\n${rest}\n`;
const skip = `\n    ${key}: CKV_K8S_20=known`;
const none = " {}";

test.each<[string, readonly string[], readonly string[], boolean]>([
  ["of the base", [object("a", skip)], [object("a", skip)], true],
  ["on an object that was edited", [object("a", skip, "spec: { hostPID: true }")], [object("a", skip)], true],
  ["in another order of objects", [object("b", none), object("a", skip)], [object("a", skip), object("b", none)], true],
  ["on another object", [object("a", none), object("b", skip)], [object("a", skip), object("b", none)], false],
  ["on a new object before it", [object("c", skip), object("a", none)], [object("a", skip)], false],
  ["on one more object", [object("a", skip), object("b", skip)], [object("a", skip), object("b", none)], false],
  ["with another value", [object("a", skip.replace("20", "21"))], [object("a", skip)], false],
  [
    "with another value on the lines below",
    [object("a", skip.replace(" CKV_K8S_20", " >-\n      CKV_K8S_21"))],
    [object("a", skip.replace(" CKV_K8S_20", " >-\n      CKV_K8S_20"))],
    false,
  ],
  [
    "on the pods of the object, not on the object",
    [object("a", none, `spec:\n  template:\n    metadata:\n      annotations: { ${key}: CKV_K8S_20=known }`)],
    [object("a", skip)],
    false,
  ],
  ["on an object without a name", [object("", skip, "spec: 1")], [object("", skip, "spec: 2")], false],
  ["on an object of another API group", [object("a", skip).replace("v1", "x.dev/v1")], [object("a", skip)], false],
  ["on an object of a later API version", [object("a", skip).replace("v1", "v2")], [object("a", skip)], true],
  ["in what is no YAML", [object("a", skip), "a: ["], [object("a", skip)], false],
  ["that nobody wrote", [object("a", none, "spec: 1")], [object("a", none)], false],
])("an annotation %s", (_name, head, base, expected) => {
  expect(areAnnotationsOfBase(head.join("---\n"), base.join("---\n"), key)).toBe(expected);
});

test("aliases bring an annotation to every object that takes them", () => {
  const list = (second: string): string =>
    `kind: List\nitems:\n- kind: Pod\n  metadata: { name: a, annotations: &x { ${key}: CKV_1 } }\n` +
    `- kind: Pod\n  metadata: { name: b, annotations: ${second} }\n`;
  expect(areAnnotationsOfBase(list("{}"), list("{}"), key)).toBe(true);
  expect(areAnnotationsOfBase(list("*x"), list("{}"), key)).toBe(false);
  expect(areAnnotationsOfBase(list("{ <<: *x }"), list("{}"), key)).toBe(false);
});
