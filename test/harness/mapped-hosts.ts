/** Addresses of servers on this machine by the host that they stand for. */
export type MappedHosts = Readonly<Record<string, string>>;

/** Variables for a built program that is on a network of these hosts and no others. */
export function onNetwork(hosts: MappedHosts): Readonly<Record<string, string>> {
  const preload = new URL("preload-hosts.ts", import.meta.url).href;
  return { NODE_OPTIONS: `--import=${preload}`, TEST_HOSTS: JSON.stringify(hosts) };
}

/** Sends requests for hosts to servers on this machine. Others do not exist, as on a machine without a network. */
export function mappedFetch(hosts: MappedHosts, send: typeof fetch = fetch): typeof fetch {
  return async (request, init) => {
    const url = new URL(request instanceof Request ? request.url : request);
    const address = /^(?:127\.0\.0\.1|localhost)$/u.test(url.hostname) ? url.origin : hosts[url.host];
    if (address === undefined) throw new TypeError("fetch failed", { cause: new Error(`ENOTFOUND ${url.host}`) });
    const response = await send(`${address}${url.pathname}${url.search}`, init);
    // Relative locations are resolved against the address that was asked for.
    if (!response.redirected && response.url !== "") Object.defineProperty(response, "url", { value: url.href });
    return response;
  };
}
