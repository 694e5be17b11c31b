import { kindOf } from "../values/kinds.ts";
import { deriveOrigin } from "../values/text.ts";
import { FunctionError, GoMap, type MapCell, sourced } from "../values/value.ts";
import { failNil, mapAt, spendText, stringAt } from "./arguments.ts";
import { define, type FunctionTable } from "./define.ts";
import { fromBinary, toBinary } from "./strings/search.ts";
import { parseUrl, printUrl, type Url } from "./urls/url.ts";

/** Functions that take URLs apart and put them together. */
export const urlFunctions: FunctionTable = {
  urlParse: define(["string"], (args, context) => {
    spendText(context, stringAt(args, 0).length);
    const url = explain("unable to parse url", () => parseUrl(toBinary(stringAt(args, 0))));
    const origin = deriveOrigin(args);
    const parts: Record<string, string> = { ...url, userinfo: url.userinfo ?? "", hostname: hostName(url.host) };
    const entries = Object.entries(parts).map(([name, part]): [string, MapCell] => [
      name,
      sourced(fromBinary(part), origin),
    ]);
    return sourced(new GoMap(new Map(entries)), origin);
  }),
  urlJoin: define(["map"], (args) => {
    const map = mapAt(args, 0) ?? new GoMap();
    const part = (name: string): string => readPart(map, name);
    const url = {
      scheme: part("scheme"),
      host: part("host"),
      path: part("path"),
      query: part("query"),
      opaque: part("opaque"),
      fragment: part("fragment"),
    };
    const userinfo = readUser(part("userinfo"));
    return sourced(fromBinary(printUrl({ ...url, userinfo })), deriveOrigin([...map.entries.values()]));
  }),
};

function readPart(map: GoMap, name: string): string {
  const cell = map.entries.get(name);
  if (cell === undefined) return "";
  if (cell.value === null) return failNil();
  if (typeof cell.value === "string") return toBinary(cell.value);
  const kind = kindOf(cell.value);
  throw new FunctionError(`unable to parse ${name} key, must be of type string, but ${kind} found`);
}

function readUser(userinfo: string): Url["userinfo"] {
  if (userinfo === "") return undefined;
  return explain("unable to parse userinfo in dict", () => parseUrl(`proto://${userinfo}@host`).userinfo);
}

function explain<Result>(problem: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new FunctionError(`${problem}: ${error.message}`);
  }
}

/** Returns a host without its port, and without brackets. */
function hostName(host: string): string {
  const withoutPort = host.replace(/:[0-9]*$/, "");
  return withoutPort.startsWith("[") && withoutPort.endsWith("]") ? withoutPort.slice(1, -1) : withoutPort;
}
