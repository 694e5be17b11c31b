import { InvalidError } from "../errors/index.ts";
import { defined } from "../values/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Sets the proxies of this process; Node has it from 24.14 on. */
type SetProxies = typeof import("node:http").setGlobalProxyFromEnv;

/**
 * Sends the requests of this process through the proxies that `HTTP_PROXY` and `HTTPS_PROXY` name, but for the hosts in
 * `NO_PROXY`; lower case counts first. Does nothing when neither is set. Sigstore's library reads the same variables itself.
 * @param builtIn Default: Node's own. Null: `undici`, as for a Node that has none.
 * @throws InvalidError `PROXY_INVALID` for an invalid proxy URL.
 */
export async function useProxies(env: Environment, builtIn?: SetProxies | null): Promise<void> {
  const proxies = proxiesIn(env);
  for (const [name, address] of proxies) checkProxy(name, address);
  if (proxies.length === 0) return;
  const addresses = Object.fromEntries(proxies);
  const noProxy = variableOf(env, "NO_PROXY") ?? "";
  const setProxies = builtIn === undefined ? (await import("node:http")).setGlobalProxyFromEnv : builtIn;
  if (typeof setProxies === "function") {
    setProxies({ ...addresses, NO_PROXY: noProxy });
    return;
  }
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("undici");
  const { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy } = addresses;
  setGlobalDispatcher(new EnvHttpProxyAgent(defined({ noProxy, httpProxy, httpsProxy })));
}

/** Returns what must not be printed of the proxies' addresses: passwords, as written and as sent. */
export function proxySecrets(env: Environment): readonly string[] {
  const passwords = proxiesIn(env).flatMap(([, address]) => {
    const password = URL.canParse(address) ? new URL(address).password : "";
    return password === "" ? [] : [password, decoded(password)];
  });
  return [...new Set(passwords)];
}

function proxiesIn(env: Environment): readonly (readonly [name: string, address: string])[] {
  return ["HTTP_PROXY", "HTTPS_PROXY"].flatMap((name) => {
    const address = variableOf(env, name);
    return address === undefined ? [] : [[name, address] as const];
  });
}

/** Validates a proxy URL. Does not repeat it in errors, because it may contain a password. */
function checkProxy(name: string, address: string): void {
  if (URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol)) return;
  throw new InvalidError("PROXY_INVALID", "is not a valid proxy URL", {
    place: { what: name },
    advice: "Write it as http://host:port",
  });
}

function variableOf(env: Environment, name: string): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
