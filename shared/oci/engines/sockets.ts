import { existsSync } from "node:fs";
import { join } from "node:path";
import { InvalidError } from "../../errors/index.ts";
import type { Exec } from "../../exec/exec.ts";

/** How to reach the container engines of this machine. */
export interface EngineOptions {
  /** `unix:///path`, as in `DOCKER_HOST`. If set, no other socket is tried. */
  readonly dockerHost?: string | undefined;
  /** `XDG_RUNTIME_DIR`, which contains the sockets of rootless engines. */
  readonly runtimeDirectory?: string | undefined;
  /** Socket of containerd, as in `CONTAINERD_ADDRESS`. Default: the well-known one. */
  readonly containerdAddress?: string | undefined;
  /** Namespace of containerd, as in `CONTAINERD_NAMESPACE`. Default: `default`. */
  readonly containerdNamespace?: string | undefined;
  /** Runs containerd's `ctr`. Without it, containerd is not asked. */
  readonly exec?: Exec | undefined;
}

/** A socket that speaks the Docker Engine API. */
export interface EngineSocket {
  readonly name: "Docker" | "Podman";
  readonly path: string;
}

const wellKnown = ["/var/run/docker.sock", "/run/podman/podman.sock"];

/** Lists the sockets of engines that exist; only the one of `DOCKER_HOST` if that is set to one. */
export function listSockets({ dockerHost, runtimeDirectory }: EngineOptions): readonly EngineSocket[] {
  if (dockerHost !== undefined && dockerHost !== "") {
    return dockerHost.startsWith("unix://") ? [socketAt(dockerHost.slice("unix://".length))] : [];
  }
  const rootless =
    runtimeDirectory === undefined
      ? []
      : [join(runtimeDirectory, "podman/podman.sock"), join(runtimeDirectory, "docker.sock")];
  return [...wellKnown, ...rootless].filter((path) => existsSync(path)).map(socketAt);
}

function socketAt(path: string): EngineSocket {
  return { name: path.includes("podman") ? "Podman" : "Docker", path };
}

/**
 * Returns the first socket of an engine.
 * @throws InvalidError if there is none, or if `DOCKER_HOST` is not a local socket.
 */
export function requiredSocket(options: EngineOptions): EngineSocket {
  const [first] = listSockets(options);
  if (first !== undefined) return first;
  if (options.dockerHost !== undefined && options.dockerHost !== "") {
    throw new InvalidError("ENGINE_UNSUPPORTED", "only a container engine with a local socket is supported", {
      place: { what: `DOCKER_HOST=${options.dockerHost}` },
      advice: "Save the image to a file with docker save, and use that file.",
    });
  }
  throw new InvalidError("ENGINE_NOT_FOUND", "no Docker or Podman socket was found", {
    advice: "Start the engine, set DOCKER_HOST, or use an archive or an image reference.",
  });
}
