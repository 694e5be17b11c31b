/** Returns the URL of the next page as written (RFC 8288, `Link` with the relation `next`). */
export function nextLink(headers: Headers): string | undefined {
  return /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
}
