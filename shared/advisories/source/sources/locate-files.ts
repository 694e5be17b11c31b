import { XMLParser } from "fast-xml-parser";
import { UndecidedError } from "../../../errors/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import type { Source } from "./parse.ts";

/** File of a source. */
export interface SourceFile {
  readonly url: string;
  /** Whether the server may lack it. */
  readonly optional: boolean;
}

const maxListBytes = 4 * 1024 * 1024;

/**
 * Lists the files of a source:
 * - `file`: each URL is a file. `{year}` stands for every year; the file of the current year may be missing.
 * - `pointer`: each URL is a text with the name of a file next to it.
 * - `rpm-repository`: each URL is a list of mirrors; the file is `updateinfo` in the first one's metadata.
 * - `directories`: each URL is a web page that links to directories; every one of them may have the files.
 * @throws UndecidedError if a list does not respond or has another form.
 */
export async function locateFiles(source: Source, http: HttpClient, now: Date): Promise<readonly SourceFile[]> {
  const { urls, via, files } = source;
  switch (via) {
    case "file":
      return urls.flatMap((url) => yearsOf(url, source.firstYear, now.getUTCFullYear()));
    case "pointer":
      return Promise.all(urls.map(async (url) => needed(await targetOf(url, http))));
    case "rpm-repository":
      return Promise.all(urls.map(async (url) => needed(await updateInfoOf(url, http))));
    case "directories": {
      const pages = await Promise.all(urls.map(async (url) => directoriesOf(url, await textAt(url, http))));
      return pages.flat().flatMap((base) => files.map((file) => ({ url: new URL(file, base).href, optional: true })));
    }
  }
}

function needed(url: string): SourceFile {
  return { url, optional: false };
}

function yearsOf(url: string, first: number | undefined, last: number): SourceFile[] {
  if (first === undefined) return [needed(url)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    url: url.replaceAll("{year}", String(first + index)),
    optional: first + index === last,
  }));
}

async function targetOf(url: string, http: HttpClient): Promise<string> {
  const name = (await textAt(url, http)).trim();
  if (!/^[\w.-]+$/u.test(name) || name.startsWith(".")) throw unlisted(url, "a file name");
  return new URL(name, url).href;
}

/** Directories that a page links to, one level below it. */
function directoriesOf(url: string, page: string): string[] {
  const names = new Set([...page.matchAll(/href="(?:\.\/)?([\w.-]*\w)\/?"/gu)].map(([, name = ""]) => name));
  const found = [...names].filter((name) => /^(?:v\d+\.\d+|edge)$/u.test(name)).sort();
  if (found.length === 0) throw unlisted(url, "directories of releases");
  return found.map((name) => new URL(`${name}/`, url).href);
}

async function updateInfoOf(url: string, http: HttpClient): Promise<string> {
  const [mirror = ""] = (await textAt(url, http)).split(/\r?\n/u);
  if (!URL.canParse(mirror)) throw unlisted(url, "a mirror");
  const base = mirror.endsWith("/") ? mirror : `${mirror}/`;
  const listUrl = new URL("repodata/repomd.xml", base).href;
  const list = await textAt(listUrl, http);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(list)) throw unlisted(listUrl, "repository metadata");
  const href = updateInfoIn(new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "data" }).parse(list));
  if (href === undefined || !/^[\w./-]+$/u.test(href) || href.includes("..")) throw unlisted(listUrl, "updateinfo");
  return new URL(href, base).href;
}

function updateInfoIn(metadata: unknown): string | undefined {
  type Listed = { repomd?: { data?: { "@_type"?: string; location?: { "@_href"?: string } }[] } };
  const { repomd } = metadata as Listed;
  return repomd?.data?.find((data) => data["@_type"] === "updateinfo")?.location?.["@_href"];
}

async function textAt(url: string, http: HttpClient): Promise<string> {
  const { status, bytes } = await http.request(url, { maxBytes: maxListBytes });
  if (status !== 200) throw unexpectedStatus(url, status);
  return bytes.toString();
}

function unlisted(url: string, expected: string): UndecidedError {
  return new UndecidedError("SOURCE_LIST", `does not list ${expected}`, {
    place: { what: url },
    advice: "Check the URL. The publisher may have changed the form of the list",
  });
}
