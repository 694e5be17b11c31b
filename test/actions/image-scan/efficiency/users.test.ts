import { expect, test } from "vitest";
import { mayAccess, parseAccounts } from "../../../../actions/image-scan/efficiency/users.ts";
import { app, said } from "./fixtures.ts";

test("accounts and groups are lines with a name and a number", () => {
  expect(parseAccounts("root:x:0:0:root:/root:/bin/sh\r\n# x\nbroken\n:x:1:1::/:\nweb:x:33:44::/srv:", true)).toEqual([
    { name: "root", id: 0, group: 0, home: "/root" },
    { name: "web", id: 33, group: 44, home: "/srv" },
  ]);
  expect(parseAccounts("web:x:44:a,b\nnone:x:y:", false)).toEqual([{ name: "web", id: 44, members: ["a", "b"] }]);
});

test("the first matching class of a mode decides, also if a later one allows more", () => {
  const entry = { path: "/a", kind: "file", size: 1, mode: 0o077, uid: 5, gid: 6, layer: 0 } as const;
  expect(mayAccess(entry, { uid: 5, groups: [6] }, 1)).toBe(false);
  expect(mayAccess(entry, { uid: 9, groups: [6] }, 1)).toBe(true);
  expect(mayAccess({ ...entry, mode: 0o604 }, { uid: 0, groups: [] }, 1)).toBe(false);
});

test("accounts behind a link count, and a file that is too large to be read leaves the user undecided", async () => {
  const linked = [
    { name: "etc", type: "symlink" as const, linkname: "/real" },
    { name: "real/passwd", body: "web:x:33:44::/srv:\n" },
  ];
  expect(await said({ config: { user: "web" }, layers: [[...app, ...linked]] })).toEqual([]);
  const large = [{ name: "etc/passwd", body: "\n".repeat(2 ** 20 + 1) }];
  expect(await said({ config: { user: "web" }, layers: [[...app, ...large]] })).toEqual([]);
  expect(await said({ config: { user: "web" } })).toHaveLength(1);
});
