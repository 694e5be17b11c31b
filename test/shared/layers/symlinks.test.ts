import { describe, expect, it } from "vitest";
import { resolve, resolveParents } from "../../../shared/layers/symlinks.ts";

const links = new Map([
  ["/lib", "usr/lib"],
  ["/abs", "/usr/share"],
  ["/up", "../../.."],
  ["/usr/lib/self", "."],
  ["/a", "b"],
  ["/b", "a"],
]);

describe("resolve", () => {
  it.each([
    ["/lib/x", "/usr/lib/x"],
    ["/abs", "/usr/share"],
    ["/up/etc", "/etc"],
    ["/lib/self/self/y", "/usr/lib/y"],
    ["/a/x", undefined],
    ["/plain", "/plain"],
  ])("%s is %s", (path, expected) => {
    expect(resolve(path, links)).toBe(expected);
  });
});

describe("resolveParents", () => {
  it("leaves the last part and what lies beneath circles as they are", () => {
    expect(resolveParents("/lib", links)).toBe("/lib");
    expect(resolveParents("/lib/self", links)).toBe("/usr/lib/self");
    expect(resolveParents("/a/x", links)).toBe("/a/x");
  });
});
