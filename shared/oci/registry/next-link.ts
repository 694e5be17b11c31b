/** Where the next page of an answer is (RFC 8288, `Link` with the relation `next`), as written. */
export function nextLink(headers: Headers): string | undefined {
  return /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
}
