import { BlockList, isIP } from "node:net";

/** Checks for an IP address. Numbers of IPv4 may have leading zeros, as the API server has always accepted. */
export function isAddress(text: string): boolean {
  return familyOf(text) !== 0;
}

/** Checks for a range of IP addresses in CIDR notation (RFC 4632). */
export function isCidr(text: string): boolean {
  const [address = "", length = "", rest] = text.split("/");
  const family = familyOf(address);
  return rest === undefined && family !== 0 && /^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128);
}

/** Checks that a range is smaller than another one and inside it. Both must be valid. */
export function isInside(inner: string, outer: string): boolean {
  const [address = "", length] = inner.split("/");
  const [network = "", bits] = outer.split("/");
  if (familyOf(address) !== familyOf(network) || Number(length) <= Number(bits)) return false;
  const family = familyOf(network) === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(withoutZeros(network), Number(bits), family);
  return list.check(withoutZeros(address), family);
}

function familyOf(text: string): number {
  // Go reads no zone of an address (RFC 4007).
  return text.includes("%") ? 0 : isIP(withoutZeros(text));
}

function withoutZeros(text: string): string {
  return text.includes(":") ? text : text.replace(/(^|\.)0+(?=\d)/g, "$1");
}
