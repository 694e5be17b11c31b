import type { Field } from "../yaml/index.ts";

/** A directory, volume or socket that a service mounts. */
export interface Mount {
  readonly field: Field;
  readonly type: string;
  /** Path on the host for binds, name for volumes. Undefined for anonymous volumes. */
  readonly source: string | undefined;
  /** Path in the container. */
  readonly target: string;
  readonly readOnly: boolean;
  readonly propagation: string | undefined;
  /** The fields of the source, the target and the propagation. */
  readonly fields: { readonly source: Field; readonly propagation: Field };
}

const options =
  /^(?:(?:ro|rw|z|Z|nocopy|cached|delegated|consistent|r?shared|r?private|r?slave|volume-nocopy|copy|ro,.*|rw,.*)(?:,|$))+/;

/** Parses a mount in its short or long form (Compose Specification, 05 Services, `volumes`). */
export function readMount(field: Field): Mount {
  if (!field.isMap) return shortMount(field);
  const propagation = field.get("bind", "propagation");
  return {
    field,
    type: field.get("type").text ?? "volume",
    source: field.get("source").text,
    target: field.get("target").text ?? "",
    readOnly: isTrue(field.get("read_only")),
    propagation: propagation.text,
    fields: { source: field.get("source"), propagation },
  };
}

/** Parses `[SOURCE:]TARGET[:OPTIONS]`. Windows paths start with a drive letter. */
function shortMount(field: Field): Mount {
  const parts = partsOf(field.text ?? "");
  const last = parts.at(-1) ?? "";
  const flags = parts.length > 1 && options.test(last) ? (parts.pop() ?? "").split(",") : [];
  const target = parts.pop() ?? "";
  const source = parts.length > 0 ? parts.join(":") : undefined;
  const isPath = source !== undefined && /^(?:[./~\\]|[A-Za-z]:|\$)/.test(source);
  return {
    field,
    type: isPath ? "bind" : "volume",
    source,
    target,
    readOnly: flags.includes("ro"),
    propagation: flags.find((flag) => /^r?(?:shared|slave|private)$/.test(flag)),
    fields: { source: field, propagation: field },
  };
}

const maxLength = 4096;

/** Splits a text at colons, except for those of drive letters and of unset variables. */
function partsOf(text: string): string[] {
  if (text.length > maxLength) return [text];
  const parts: string[] = [];
  for (const part of text.split(/:(?![^{}]*\})/)) {
    const before = parts.at(-1);
    if (before !== undefined && /^[A-Za-z]$/.test(before) && /^[\\/]/.test(part))
      parts[parts.length - 1] = `${before}:${part}`;
    else parts.push(part);
  }
  return parts;
}

/** Returns true for a value that Compose reads as true, quoted or not. */
export function isTrue(field: Field): boolean {
  return /^(?:true|yes|y|on|1)$/i.test(field.text ?? "");
}
