const unitSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, us: 1e-6, ns: 1e-9 };

/** Returns a duration in seconds (Go's `time.ParseDuration`). Undefined if it is none. */
export function secondsOf(text: string | undefined): number | undefined {
  if (text === "0") return 0;
  if (text === undefined || text.length > 100 || !/^(?:[\d.]+(?:h|ms|us|ns|m|s))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/([\d.]+)([a-z]+)/g)];
  return parts.reduce((sum, [, number, unit = ""]) => sum + Number(number) * (unitSeconds[unit] ?? Number.NaN), 0);
}

/** Checks whether an address, with or without a port or as a URL, is only reachable from the host itself. */
export function isLoopback(address: string): boolean {
  return (
    /^(?:(?:https?|unixs?):\/\/)?(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])(?::\d+)?\/?$/.test(address) ||
    /^unixs?:/.test(address)
  );
}

/** The cipher suites of Go with forward secrecy and authenticated encryption (crypto/tls, `CipherSuites`). */
const strongCipher =
  /^TLS_(?:ECDHE_(?:ECDSA|RSA)_WITH_)?(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)$/;

/** Lists the cipher suites that are weak, or that Go does not have. */
export function listWeakCiphers(suites: readonly string[]): string[] {
  return suites.filter((suite) => !strongCipher.test(suite));
}
