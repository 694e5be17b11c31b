import { deriveOrigin, sliceText } from "../values/text.ts";
import { type CallContext, type Sourced, sourced } from "../values/value.ts";
import { spendText, textAt } from "./arguments.ts";
import { define, type FunctionTable } from "./define.ts";

const base = pathFunction(baseName);
const dir = pathFunction((path) =>
  sourced(clean(path.value.slice(0, path.value.lastIndexOf("/") + 1)), deriveOrigin([path])),
);
const ext = pathFunction((path) => {
  const dot = path.value.lastIndexOf(".");
  return dot === -1 || path.value.includes("/", dot) ? sourced("", deriveOrigin([path])) : sliceText(path, dot);
});
const cleaned = pathFunction((path) => {
  const value = clean(path.value);
  return value === path.value ? path : sourced(value, deriveOrigin([path]));
});
const isAbs = define(["string"], (args) => sourced(textAt(args, 0).value.startsWith("/"), deriveOrigin(args)));

/** Functions for paths with slashes, as Go's package path has them. Those of the system are the same on Linux. */
export const pathFunctions: FunctionTable = {
  base,
  osBase: base,
  dir,
  osDir: dir,
  ext,
  osExt: ext,
  clean: cleaned,
  osClean: cleaned,
  isAbs,
  osIsAbs: isAbs,
};

function pathFunction(convert: (path: Sourced<string>) => Sourced<string>) {
  return define(["string"], (args: readonly Sourced[], context: CallContext) => {
    const path = textAt(args, 0);
    spendText(context, path.value.length);
    return convert(path);
  });
}

function baseName(path: Sourced<string>): Sourced<string> {
  if (path.value === "") return sourced(".", deriveOrigin([path]));
  let end = path.value.length;
  while (end > 0 && path.value[end - 1] === "/") end -= 1;
  return end === 0
    ? sourced("/", deriveOrigin([path]))
    : sliceText(path, path.value.lastIndexOf("/", end - 1) + 1, end);
}

/** Returns the shortest path with the same meaning: without `.`, empty parts, and `..` behind a name. */
function clean(path: string): string {
  if (path === "") return ".";
  const isAbsolute = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    const canLeave = parts.length > 0 && parts.at(-1) !== "..";
    if (part !== "..") parts.push(part);
    else if (canLeave) parts.pop();
    else if (!isAbsolute) parts.push("..");
  }
  const joined = parts.join("/");
  if (isAbsolute) return `/${joined}`;
  return joined === "" ? "." : joined;
}
