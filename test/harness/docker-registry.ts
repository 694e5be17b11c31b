import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Checks whether a program can be run. */
export function isInstalled(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args.length === 0 ? ["--version"] : args).error === undefined;
}

/** Debian's docker-registry on this machine: no referrers API. */
export class DockerRegistry implements AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly #child: ChildProcess;
  readonly #directory: string;

  private constructor(host: string, child: ChildProcess, directory: string) {
    this.host = host;
    this.#child = child;
    this.#directory = directory;
  }

  /**
   * Starts it and waits until it answers.
   * @param htpasswd file with logins; open to everybody without.
   * @param relativeUrls whether upload locations have no host, as a registry behind another name needs.
   */
  static async start(htpasswd?: string, relativeUrls = false): Promise<DockerRegistry> {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-registry-"));
    const host = `127.0.0.1:${await freePort()}`;
    const auth = htpasswd === undefined ? "" : `auth: {htpasswd: {realm: test, path: ${htpasswd}}}\n`;
    const storage = `storage: {filesystem: {rootdirectory: ${join(directory, "data")}}}\n`;
    const config = join(directory, "config.yml");
    await writeFile(
      config,
      `version: 0.1\nlog: {level: error}\n${storage}http: {addr: ${host}, relativeurls: ${relativeUrls}}\n${auth}`,
    );
    const child = spawn("docker-registry", ["serve", config], { stdio: "ignore" });
    const registry = new DockerRegistry(host, child, directory);
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
      if (answer !== undefined) return registry;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await registry[Symbol.asyncDispose]();
    throw new Error("the registry does not start");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill();
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
