import { describe, expect, test } from "vitest";
import { accountFacts } from "../../../../actions/image-scan/hygiene/accounts.ts";
import { said } from "./fixtures.ts";

describe("accounts", () => {
  test("without a password, and sharing names or numbers", async () => {
    const layer = [
      { name: "etc/passwd", body: "root:x:0:0::/root:/bin/sh\ntoor:x:0:0::/:/bin/sh\n" },
      { name: "etc/shadow", body: "root:::0:::::\ndaemon:*:19000:0:99999:7:::\n" },
      { name: "etc/group", body: "root:x:0:\nstaff:x:50:\nother:x:50:\n" },
    ];
    expect((await said({}, [layer])).toSorted()).toEqual([
      "SW-IM-duplicate-account high: accounts root, toor in /etc/passwd share the id 0",
      "SW-IM-duplicate-account medium: groups staff, other in /etc/group share the id 50",
      "SW-IM-empty-password high: /etc/shadow contains an account without a password: root",
    ]);
  });
  test("keep nothing of a password", () => {
    expect(JSON.stringify(accountFacts("/etc/shadow", "a:$6$hash:1\nb::1\na:$6$hash:2"))).not.toContain("hash");
  });
});

test("SW-IM-empty-password and SW-IM-duplicate-account: not for locked accounts, comments and hidden files", async () => {
  const layer = [
    { name: "etc/passwd", body: "# a comment::\nroot:x:0:0::/root:/bin/sh\napp:x:10001:10001::/:/bin/sh\n" },
    { name: "etc/shadow", body: "root:*:::::::\napp:!:::::::\n" },
    { name: "etc/group", body: "root::0:\napp::10001:\n" },
  ];
  expect(await said({}, [layer])).toEqual([]);
  const open = [{ name: "etc/shadow", body: "app::::::::\n" }];
  expect(await said({}, [open])).toEqual([
    "SW-IM-empty-password high: /etc/shadow contains an account without a password: app",
  ]);
  expect(await said({}, [open, [{ name: "etc/shadow", body: "app:!:::::::\n" }]])).toEqual([]);
});
