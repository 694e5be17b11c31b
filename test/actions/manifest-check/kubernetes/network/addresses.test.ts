import { expect, test } from "vitest";
import {
  addressesOf,
  isNearlyEverything,
  parseAddress,
  parseCidr,
} from "../../../../../actions/manifest-check/kubernetes/network/addresses.ts";

test.each([
  ["10.1.2.3/8", "10.0.0.0", "10.255.255.255"],
  ["0.0.0.0/0", "0.0.0.0", "255.255.255.255"],
  ["fd00::/8", "fd00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["::ffff:10.0.0.0/104", "::ffff:10.0.0.0", "::ffff:10.255.255.255"],
  ["192.0.2.7", "192.0.2.7", "192.0.2.7"],
])("%s is from %s to %s", (range, first, last) => {
  expect(parseCidr(range)).toEqual({ first: parseAddress(first), last: parseAddress(last) });
});

test.each(["10.0.0.0/33", "::/129", "10.0.0/8", "web", "", "10.0.0.0/8/8", "fe80::1%eth0"])(
  "%j is no range",
  (text) => {
    expect(parseCidr(text)).toBeUndefined();
  },
);

test("addresses of both families do not mix", () => {
  expect(addressesOf("0.0.0.0/0").overlaps(addressesOf("::/0"))).toBe(false);
});

test("nearly everything leaves out less than a private network", () => {
  expect(
    isNearlyEverything(
      addressesOf(
        "1.0.0.0/8",
        "2.0.0.0/7",
        "4.0.0.0/6",
        "8.0.0.0/5",
        "16.0.0.0/4",
        "32.0.0.0/3",
        "64.0.0.0/2",
        "128.0.0.0/1",
      ),
    ),
  ).toBe(true);
  expect(isNearlyEverything(addressesOf("0.0.0.0/0").subtract(addressesOf("10.0.0.0/8")))).toBe(false);
  expect(isNearlyEverything(addressesOf("0.0.0.0/1"))).toBe(false);
});
