import type { Field } from "../yaml/index.ts";

/** A port that a service publishes. */
export interface PublishedPort {
  readonly field: Field;
  /** Address on the host. Undefined for all addresses. */
  readonly host: string | undefined;
  /** Port or range on the host, as written. Undefined if Docker chooses one. */
  readonly published: string | undefined;
  /** Port or range in the container, as written. */
  readonly target: string;
  readonly protocol: string;
  /** The publish mode: on each node, or on the whole swarm. */
  readonly mode: string | undefined;
}

const short = /^(?:(?:(\[[0-9a-fA-F:.]+\]|[^[\]]*?):)??(\d+(?:-\d+)?)?:)?(\d+(?:-\d+)?)(?:\/(\w+))?$/;

/**
 * Parses a port in its short or long form (Compose Specification, 05 Services, `ports`). Returns undefined for other
 * values.
 */
export function readPort(field: Field): PublishedPort | undefined {
  if (field.isMap) {
    const target = field.get("target").text;
    if (target === undefined) return undefined;
    return {
      field,
      host: field.get("host_ip").text,
      published: field.get("published").text,
      target,
      protocol: field.get("protocol").text ?? "tcp",
      mode: field.get("mode").text,
    };
  }
  const match = short.exec(field.text ?? "");
  if (match === null || (field.text ?? "").length > 200) return undefined;
  const [, host, published, target = "", protocol = "tcp"] = match;
  return { field, host: host === "" ? undefined : host, published, target, protocol, mode: undefined };
}

/** Parses the first and last port of `8000-8010` or `8000`. */
export function parseRange(text: string): readonly [number, number] {
  const [first = "", last = first] = text.split("-");
  return [Number(first), Number(last)];
}

/** Returns true for an address on which other machines can reach the port. */
export function isOpenAddress(host: string | undefined): boolean {
  if (host === undefined) return true;
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "0.0.0.0" || bare === "::" || bare === "";
}
