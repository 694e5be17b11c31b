import { compareText } from "../../values/index.ts";
import { compareDigits, compareLists, firstDecisive, isDigits, type Order } from "./order.ts";

interface CondaVersion {
  readonly epoch: string;
  readonly version: readonly (readonly string[])[];
  readonly local: readonly (readonly string[])[];
}

/**
 * Orders conda versions (conda.models.version.VersionOrder, CEP 1): `[epoch!]version[+local]`, case ignored, components
 * between `.`, `_` or `-`, each split into numbers and words; words before numbers, `dev` before all, `post` after all;
 * missing parts are zero.
 */
export function compareConda(a: string, b: string): Order {
  const left = parse(a);
  const right = parse(b);
  return firstDecisive(
    () => compareDigits(left.epoch, right.epoch),
    () => compareLists(left.version, right.version, compareComponents),
    () => compareLists(left.local, right.local, compareComponents),
  );
}

function parse(text: string): CondaVersion {
  const lower = text.trim().toLowerCase();
  const epoch = /^(\d+)!/.exec(lower);
  const [version = "", ...local] = lower.slice(epoch?.[0].length ?? 0).split("+");
  return { epoch: epoch?.[1] ?? "", version: components(version), local: components(local.join("+")) };
}

function components(text: string): string[][] {
  // A trailing `_` is a word of its own: openssl's `1.0.1_` is before `1.0.1a`.
  const body = text.endsWith("_") ? text.slice(0, -1) : text;
  const parts = body === "" ? [] : body.split(/[._-]/).map(component);
  const last = parts.at(-1);
  if (last !== undefined && body !== text) last.push("_");
  return parts;
}

/** A component that starts with a word gets a leading zero, so that numbers are compared with numbers. */
function component(text: string): string[] {
  const segments = text.match(/\d+|\D+/g) ?? [];
  return segments[0] !== undefined && isDigits(segments[0]) ? segments : ["0", ...segments];
}

function compareComponents(a: readonly string[] = [], b: readonly string[] = []): Order {
  return compareLists(a, b, compareSegments);
}

function compareSegments(a = "0", b = "0"): Order {
  return firstDecisive(
    () => compareDigits(String(rank(a)), String(rank(b))),
    () => (isDigits(a) && isDigits(b) ? compareDigits(a, b) : compareText(a, b)),
  );
}

function rank(segment: string): number {
  if (segment === "dev") return 0;
  if (segment === "post") return 3;
  return isDigits(segment) ? 2 : 1;
}
