/** Returns a duration in seconds (Go's `time.ParseDuration`, without fractions). Undefined if it is none. */
export function secondsOf(text: string | undefined): number | undefined {
  const match = /^(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,9})s)?$/.exec(text ?? "");
  if (match === null || text === undefined || text === "") return text === "0" ? 0 : undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Checks whether an address, with or without a port or as a URL, is only reachable from the host itself. */
export function isLoopback(address: string): boolean {
  return (
    /^(?:(?:https?|unixs?):\/\/)?(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])(?::\d+)?\/?$/.test(address) ||
    /^unixs?:/.test(address)
  );
}

/** Cipher suites that Go calls insecure or that lack forward secrecy or authenticated encryption (crypto/tls). */
const weakCipher = /_RC4_|_3DES_|^TLS_RSA_|_CBC_SHA/;

/** Lists the weak ones of cipher suites by their names. */
export function listWeakCiphers(suites: readonly string[]): string[] {
  return suites.filter((suite) => weakCipher.test(suite));
}
