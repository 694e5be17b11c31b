import { quoteGo } from "../../values/quote.ts";
import { FunctionError } from "../../values/value.ts";
import { fromBinary } from "../strings/search.ts";
import { escapeUrl, unescapeUrl } from "./escape.ts";

/** A URL as Go's package net/url has it. Each byte is a character. */
export interface Url {
  readonly scheme: string;
  readonly opaque: string;
  /** User name and password with escapes. Undefined without an `@`. */
  readonly userinfo: string | undefined;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Parses a URL whose bytes are characters. @throws FunctionError with Go's words */
export function parseUrl(text: string): Url {
  const hash = text.indexOf("#");
  const main = hash === -1 ? text : text.slice(0, hash);
  const url = explain(main, () => parseMain(main));
  const fragment = hash === -1 ? "" : text.slice(hash + 1);
  return { ...url, fragment: explain(text, () => unescapeUrl(fragment, "fragment")) };
}

function explain<Result>(text: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new FunctionError(`parse ${quoteGo(fromBinary(text))}: ${error.message}`);
  }
}

function parseMain(text: string): Url {
  if (/[\x00-\x1f\x7f]/.test(text)) throw new FunctionError("net/url: invalid control character in URL");
  const empty = { scheme: "", opaque: "", userinfo: undefined, host: "", path: "", query: "", fragment: "" };
  if (text === "*") return { ...empty, path: "*" };
  if (text.startsWith(":")) throw new FunctionError("missing protocol scheme");
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(text)?.[0] ?? "";
  const afterScheme = scheme === "" ? text : text.slice(scheme.length + 1);
  const mark = afterScheme.indexOf("?");
  const query = mark === -1 ? "" : afterScheme.slice(mark + 1);
  const hierarchy = mark === -1 ? afterScheme : afterScheme.slice(0, mark);
  const url = { ...empty, scheme: scheme.toLowerCase(), query };
  if (!hierarchy.startsWith("/")) {
    if (scheme !== "") return { ...url, opaque: hierarchy };
    if (hierarchy.split("/", 1)[0]?.includes(":") === true)
      throw new FunctionError("first path segment in URL cannot contain colon");
  }
  const hasAuthority = hierarchy.startsWith("//") && (scheme !== "" || !hierarchy.startsWith("///"));
  if (!hasAuthority) return { ...url, path: unescapeUrl(hierarchy, "path") };
  const end = hierarchy.indexOf("/", 2);
  const authority = hierarchy.slice(2, end === -1 ? undefined : end);
  return { ...url, ...parseAuthority(authority), path: end === -1 ? "" : unescapeUrl(hierarchy.slice(end), "path") };
}

function parseAuthority(authority: string): Pick<Url, "userinfo" | "host"> {
  const at = authority.lastIndexOf("@");
  const host = parseHost(authority.slice(at + 1));
  if (at === -1) return { userinfo: undefined, host };
  const userinfo = authority.slice(0, at);
  if (!/^[A-Za-z0-9._~!$&'()*+,;=:%@-]*$/.test(userinfo)) throw new FunctionError("net/url: invalid userinfo");
  return { userinfo: normalizeUser(userinfo), host };
}

/** Decodes and encodes a user name and password again. */
function normalizeUser(userinfo: string): string {
  const colon = userinfo.indexOf(":");
  const name = unescapeUrl(colon === -1 ? userinfo : userinfo.slice(0, colon), "user");
  const password = colon === -1 ? undefined : unescapeUrl(userinfo.slice(colon + 1), "user");
  return escapeUrl(name, "user") + (password === undefined ? "" : `:${escapeUrl(password, "user")}`);
}

function parseHost(host: string): string {
  if (host.startsWith("[")) {
    const close = host.lastIndexOf("]");
    if (close === -1) throw new FunctionError("missing ']' in host");
    checkPort(host.slice(close + 1));
    const zone = host.slice(0, close).indexOf("%25");
    if (zone !== -1) {
      const address = unescapeUrl(host.slice(0, zone), "host");
      return address + unescapeUrl(host.slice(zone, close), "zone") + unescapeUrl(host.slice(close), "host");
    }
  } else if (host.includes(":")) checkPort(host.slice(host.lastIndexOf(":")));
  return unescapeUrl(host, "host");
}

function checkPort(port: string): void {
  if (!/^(?::[0-9]*)?$/.test(port)) throw new FunctionError(`invalid port ${quoteGo(fromBinary(port))} after host`);
}

/** Prints a URL. */
export function printUrl({ scheme, opaque, userinfo, host, path, query, fragment }: Url): string {
  let text = scheme === "" ? "" : `${scheme}:`;
  if (opaque !== "") text += opaque;
  else {
    if (host !== "" || userinfo !== undefined || (scheme !== "" && path !== "")) text += "//";
    if (userinfo !== undefined) text += `${userinfo}@`;
    text += escapeUrl(host, "host");
    const escaped = path === "*" ? "*" : escapeUrl(path, "path");
    if (escaped !== "" && !escaped.startsWith("/") && host !== "") text += "/";
    if (text === "" && escaped.split("/", 1)[0]?.includes(":") === true) text += "./";
    text += escaped;
  }
  if (query !== "") text += `?${query}`;
  return fragment === "" ? text : `${text}#${escapeUrl(fragment, "fragment")}`;
}
