import { createHash } from "node:crypto";
import { posix } from "node:path";
import { type BakeValue, type Budget, isList, reject, toNumber, toText } from "../values.ts";
import { formatText } from "./format.ts";
import type { BakeFunction } from "./types.ts";

const text = (values: readonly BakeValue[], index: number): string => toText(values[index] ?? null);

/** Creates a function of one text. */
function ofText(change: (value: string) => string): BakeFunction {
  return (values, budget) => budget.text(change(text(values, 0)));
}

const digest = (algorithm: string): BakeFunction =>
  ofText((value) => createHash(algorithm).update(value).digest("hex"));

/** Functions of texts (docker/buildx, `bake/hclparser/stdlib.go`). */
export const textFunctions: Readonly<Record<string, BakeFunction>> = {
  base64decode: ofText((value) => Buffer.from(value, "base64").toString("utf8")),
  base64encode: ofText((value) => Buffer.from(value, "utf8").toString("base64")),
  basename: ofText((value) => (value === "" ? "." : posix.basename(value) || "/")),
  chomp: ofText((value) => value.replace(/[\r\n]+$/, "")),
  dirname: ofText((value) => posix.dirname(posix.normalize(value))),
  format: (values, budget) => budget.text(formatText(text(values, 0), values.slice(1))),
  indent: (values, budget) =>
    budget.text(text(values, 1).replaceAll("\n", `\n${repeated(" ", toNumber(values[0] ?? null), budget)}`)),
  join: ([separator = null, ...lists], budget) => budget.text(lists.flatMap(textsOf).join(toText(separator))),
  lower: ofText((value) => value.toLowerCase()),
  md5: digest("md5"),
  replace: (values, budget) => replaced(text(values, 0), text(values, 1), text(values, 2), budget),
  reverse: ofText((value) => [...value].toReversed().join("")),
  sanitize: ofText((value) => value.replace(/[^A-Za-z0-9_-]/gu, "_")),
  sha1: digest("sha1"),
  sha256: digest("sha256"),
  sha512: digest("sha512"),
  split: (values, budget) => {
    const parts = text(values, 1).split(text(values, 0));
    budget.spend(parts.length);
    return parts;
  },
  strlen: (values) => [...text(values, 0)].length,
  substr: (values) => part(text(values, 0), toNumber(values[1] ?? null), toNumber(values[2] ?? null)),
  title: ofText((value) =>
    value.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  trim: (values) => trimmed(text(values, 0), new Set(text(values, 1))),
  trimprefix: (values) => {
    const [value, prefix] = [text(values, 0), text(values, 1)];
    return value.startsWith(prefix) ? value.slice(prefix.length) : value;
  },
  trimspace: ofText((value) => value.trim()),
  trimsuffix: (values) => {
    const [value, suffix] = [text(values, 0), text(values, 1)];
    return suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
  },
  upper: ofText((value) => value.toUpperCase()),
  urlencode: ofText((value) => encodeURIComponent(value).replaceAll("%20", "+")),
};

function textsOf(list: BakeValue): string[] {
  return isList(list) ? list.map(toText) : reject("join needs lists");
}

function repeated(value: string, times: number, budget: Budget): string {
  if (!Number.isInteger(times) || times < 0 || times > 1000) return reject("a number of spaces is not usable");
  return budget.text(value.repeat(times));
}

function replaced(value: string, search: string, replacement: string, budget: Budget): string {
  const places = search === "" ? [...value].length + 1 : value.split(search).length - 1;
  budget.text(" ".repeat(Math.min(value.length + places * replacement.length, 2 ** 21)));
  return value.split(search).join(replacement);
}

/** Returns characters. A negative offset counts from the end, and a negative length is unlimited. */
function part(value: string, offset: number, length: number): string {
  const characters = [...value];
  const start = offset < 0 ? Math.max(0, characters.length + offset) : offset;
  return characters.slice(start, length < 0 ? undefined : start + length).join("");
}

function trimmed(value: string, set: ReadonlySet<string>): string {
  const characters = [...value];
  const start = characters.findIndex((character) => !set.has(character));
  const end = characters.findLastIndex((character) => !set.has(character));
  return start === -1 ? "" : characters.slice(start, end + 1).join("");
}
