import { proxySecrets, useProxies } from "../http/proxy.ts";
import type { Environment, Host, System } from "./ci.ts";
import { github } from "./github/detect.ts";
import { type TerminalOptions, terminalHost } from "./terminal/host.ts";

/** All CI systems. Adding one takes a directory and a line. */
const systems: readonly System[] = [github];

/** Opens the host of the CI system that the environment names; a terminal without inputs when it names none. */
export async function detectHost(env: Environment): Promise<Host> {
  const system = systems.find(({ detect }) => detect(env));
  if (system !== undefined) return system.open(env);
  const { stdout, stderr } = process;
  return terminalHost({ root: process.cwd(), given: {}, stdout, stderr, env });
}

/** Opens the host of an action's step. */
export async function actionHost(): Promise<Host> {
  return withoutProxySecrets(await detectHost(process.env));
}

/** Opens the host of a command line, whatever CI system it runs in. */
export function commandLineHost(options: Omit<TerminalOptions, "env">): Host {
  return withoutProxySecrets(terminalHost({ ...options, env: process.env }));
}

/** Sends the requests of this process through the proxies of its environment. */
export function useEnvironmentProxies(): Promise<void> {
  return useProxies(process.env);
}

function withoutProxySecrets(host: Host): Host {
  for (const secret of proxySecrets(process.env)) host.mask(secret);
  return host;
}
