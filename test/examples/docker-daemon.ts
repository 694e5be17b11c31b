import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const busybox = "/bin/busybox";
const tools = ["sh", "ls", "cat", "mkdir", "touch", "adduser", "chown"];
/** Base images of the test's repositories. Nothing can be downloaded. */
const baseImages = ["debian:12", "node:22"];

/** A Docker daemon of this test alone: its socket, images and processes are in a temporary directory. */
export class DockerDaemon implements AsyncDisposable {
  readonly #directory: string;
  readonly #child: ChildProcess;

  private constructor(directory: string, child: ChildProcess) {
    this.#directory = directory;
    this.#child = child;
  }

  /** `unix://` and the path of the socket, for `DOCKER_HOST`. */
  get host(): string {
    return `unix://${join(this.#directory, "docker.sock")}`;
  }

  /**
   * Starts a daemon and imports the base images.
   * @param store `graph` as on GitHub's runners; `containerd` can export OCI archives, as the builder of
   * `docker/setup-buildx-action` can.
   */
  static async start(store: "graph" | "containerd"): Promise<DockerDaemon> {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-docker-"));
    const at = (name: string): string => join(directory, name);
    await writeFile(at("daemon.json"), JSON.stringify({ features: { "containerd-snapshotter": store !== "graph" } }));
    const storage = store === "graph" ? "vfs" : "native";
    const network = ["--bridge=none", "--iptables=false"];
    const places = ["--data-root", at("data"), "--exec-root", at("exec"), "--pidfile", at("pid")];
    const options = ["--config-file", at("daemon.json"), "--storage-driver", storage, ...network, ...places];
    const child = spawn("dockerd", [...options, "--host", `unix://${at("docker.sock")}`], { stdio: "ignore" });
    const daemon = new DockerDaemon(directory, child);
    try {
      await daemon.#untilReady();
      await daemon.#importBaseImages();
    } catch (error) {
      await daemon[Symbol.asyncDispose]();
      throw error;
    }
    return daemon;
  }

  async #untilReady(): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      if (this.#docker("version").status === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("dockerd does not start");
  }

  async #importBaseImages(): Promise<void> {
    const root = join(this.#directory, "root");
    const files = {
      "etc/os-release": 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
      "etc/passwd": "root:x:0:0:root:/root:/bin/sh\n",
      "var/lib/dpkg/status":
        "Package: busybox-static\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.37.0-6\n\n",
    };
    await mkdir(join(root, "bin"), { recursive: true });
    for (const tool of tools) await cp(busybox, join(root, "bin", tool));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, path, ".."), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const archive = join(this.#directory, "root.tar");
    // The same layer in every daemon.
    const equal = ["--owner=0", "--group=0", "--mtime=@0", "--sort=name"];
    spawnSync("tar", [...equal, "-C", root, "-cf", archive, "."]);
    for (const name of baseImages) {
      const { status, stderr } = this.#docker("import", archive, name);
      if (status !== 0) throw new Error(`docker import: ${stderr}`);
    }
  }

  /** Pushes the base images to a registry, under the names that they have in Docker Hub. */
  pushBaseImages(registry: string): void {
    for (const name of baseImages) {
      const pushed = `${registry}/library/${name}`;
      this.#docker("tag", name, pushed);
      const { status, stderr } = this.#docker("push", pushed);
      this.#docker("rmi", pushed);
      if (status !== 0) throw new Error(`docker push: ${stderr}`);
    }
  }

  #docker(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
    return spawnSync("docker", args, { env: { ...process.env, DOCKER_HOST: this.host }, encoding: "utf8" });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#child.once("close", resolve));
    if (this.#child.exitCode === null && this.#child.kill()) await closed;
    // A daemon that is stopped while it starts or writes leaves its bind mount.
    spawnSync("umount", ["--lazy", join(this.#directory, "data")]);
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Writes programs that stand before `docker` and `skopeo` on PATH. The daemon has no bridge, so builds use the network of
 * the host; GitHub's registry is the one on this machine.
 */
export async function writeWrappers(directory: string, registry: string): Promise<void> {
  const path = (program: string): string =>
    spawnSync("bash", ["-c", `command -v ${program}`], { encoding: "utf8" }).stdout.trim();
  const docker = `case "$1 $2" in
  "buildx build") set -- buildx build --network=host "\${@:3}" ;;
  "build "*) set -- build --network=host "\${@:2}" ;;
esac
exec ${path("docker")} "$@"`;
  const skopeo = `exec ${path("skopeo")} copy --src-tls-verify=false --dest-tls-verify=false "\${@//ghcr.io\\//${registry}/}"`;
  await mkdir(directory, { recursive: true });
  const onlyCopy = '[ "$1" = copy ] || { echo "skopeo $1 is not known to this test"; exit 1; }\nshift';
  for (const [name, text] of [
    ["docker", docker],
    ["skopeo", `${onlyCopy}\n${skopeo}`],
    // There is no pull request yet, and one is created.
    ["gh", '[ "$2" != view ] && printf "%s\\n" "$*"'],
  ] as const) {
    await writeFile(join(directory, name), `#!/bin/bash\n${text}\n`);
    await chmod(join(directory, name), 0o755);
  }
}

/** Says what this machine lacks to execute the examples; empty if it can. */
export async function missingForDocker(): Promise<string> {
  if (process.getuid?.() !== 0) return "dockerd needs root";
  const absent = ["dockerd", "docker", "skopeo", "docker-registry"].filter(
    (program) => spawnSync(program, ["--version"]).error !== undefined,
  );
  const magic = await readFile(busybox).catch(() => undefined);
  return [...absent, ...(magic === undefined ? [busybox] : [])].map((name) => `${name} is not installed`).join(", ");
}
