import { isIP } from "node:net";

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

function familyOf(text: string): number {
  return isIP(text.includes(":") ? text : text.replace(/(^|\.)0+(?=\d)/g, "$1"));
}
