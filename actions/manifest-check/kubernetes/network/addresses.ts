import { isIPv4 } from "node:net";
import { isCidr } from "../validation/addresses.ts";
import { type Range, RangeSet } from "./range-set.ts";

/** Where IPv6 addresses begin in the common order of all addresses. IPv4 addresses are below. */
const ipv6 = 1n << 33n;

/** Parses an IP address to its position in the common order of all addresses. Undefined for other text. */
export function parseAddress(text: string): bigint | undefined {
  return parseCidr(`${text}/${text.includes(":") ? 128 : 32}`)?.first;
}

/** Parses a range of addresses in CIDR notation (RFC 4632), or one address. Undefined for other text. */
export function parseCidr(text: string): Range | undefined {
  const whole = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`;
  if (!isCidr(whole)) return undefined;
  const [address = "", length = "0"] = whole.split("/");
  const bits = address.includes(":") ? 128n : 32n;
  const base = address.includes(":") ? ipv6 : 0n;
  const number = address.includes(":") ? parseV6(address) : parseV4(address);
  const size = 1n << (bits - BigInt(length));
  const first = base + (number / size) * size;
  return { first, last: first + size - 1n };
}

function parseV4(text: string): bigint {
  return text.split(".").reduce((sum, part) => sum * 256n + BigInt(Number.parseInt(part, 10)), 0n);
}

function parseV6(text: string): bigint {
  const tail = text.slice(text.lastIndexOf(":") + 1);
  const plain = isIPv4(tail) ? `${text.slice(0, -tail.length)}${hexOf(parseV4(tail))}` : text;
  const [left = "", right] = plain.split("::");
  const [head, rest] = [groups(left), groups(right ?? "")];
  const zeros = right === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - rest.length) }, () => 0n);
  return [...head, ...zeros, ...rest].reduce((sum, group) => (sum << 16n) + group, 0n);
}

function hexOf(address: bigint): string {
  return `${(address >> 16n).toString(16)}:${(address & 0xffffn).toString(16)}`;
}

function groups(text: string): bigint[] {
  return text === "" ? [] : text.split(":").map((group) => BigInt(`0x${group}`));
}

/** Returns the addresses of ranges in CIDR notation. Other texts count as no address. */
export function addressesOf(...ranges: readonly string[]): RangeSet {
  return RangeSet.of(ranges.flatMap((text) => parseCidr(text) ?? []));
}

export const allAddresses = addressesOf("0.0.0.0/0", "::/0");
/** The unicast addresses of IPv4 and of IPv6 that hosts can have. */
const unicast = addressesOf("0.0.0.0/0").subtract(addressesOf("0.0.0.0/8", "224.0.0.0/3"));
const globalIpv6 = addressesOf("2000::/3");

/** Addresses that pods, Services and nodes usually have: private and shared address space (RFC 1918, 6598, 4193). */
export const privateAddresses = addressesOf(
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"],
);

/** An address of the Internet that no other rule is likely to name: in 192.0.2.0/24, for documentation (RFC 5737). */
export const internetAddress = parseAddress("192.0.2.1") ?? 0n;

/**
 * Returns true if ranges leave out less than one part in 256 of the addresses that hosts can have, in IPv4 or IPv6.
 * Lists that leave out a private network, such as 10.0.0.0/8, leave out more.
 */
export function isNearlyEverything(set: RangeSet): boolean {
  return [unicast, globalIpv6].some((space) => space.subtract(set).size * 256n < space.size);
}
