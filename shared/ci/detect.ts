import { proxySecrets, useProxies } from "../http/proxy.ts";
import { defined } from "../values/index.ts";
import type { Environment, Host, System } from "./ci.ts";
import { github } from "./github/detect.ts";
import { type TerminalOptions, terminalHost } from "./terminal/host.ts";

/** All CI systems. To add one, add a directory and a line here. */
const systems: readonly System[] = [github];

/** Opens the host of the CI system in the environment, or a terminal without inputs. */
export async function detectHost(env: Environment): Promise<Host> {
  const system = systems.find(({ detect }) => detect(env));
  if (system !== undefined) return system.open(env);
  const { stdout, stderr } = process;
  return terminalHost({ root: process.cwd(), inputs: {}, stdout, stderr, env });
}

/** Opens the host of an action's step. */
export async function actionHost(): Promise<Host> {
  return withoutProxySecrets(await detectHost(process.env));
}

/** Opens the host of a command line, on any CI system. */
export function commandLineHost(options: Omit<TerminalOptions, "env">): Host {
  const { env } = process;
  const identityToken = systems.find(({ detect }) => detect(env))?.identityToken?.(env);
  return withoutProxySecrets({ ...terminalHost({ ...options, env }), ...defined({ identityToken }) });
}

/** Configures the proxies of the environment for this process. */
export function useEnvironmentProxies(): Promise<void> {
  return useProxies(process.env);
}

function withoutProxySecrets(host: Host): Host {
  for (const secret of proxySecrets(process.env)) host.mask(secret);
  return host;
}
