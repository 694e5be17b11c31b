import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { InvalidError, messageOf, UndecidedError } from "../errors/index.ts";

/** Sockets of engines in addition to the well-known ones of Docker and Podman. */
export interface EngineOptions {
  /** `unix:///path`, as in `DOCKER_HOST`. If set, no other socket is tried. */
  readonly dockerHost?: string | undefined;
  /** `XDG_RUNTIME_DIR`, which contains the sockets of rootless engines. */
  readonly runtimeDirectory?: string | undefined;
}

const wellKnown = ["/var/run/docker.sock", "/run/podman/podman.sock"];
/** Milliseconds until the engine must start to respond. */
const answerTimeout = 60_000;

/**
 * Exports an image from a local engine as `docker save` would (Docker Engine API, "Export an image"; Podman is
 * compatible).
 * @throws InvalidError if there is no engine or no such image.
 * @throws UndecidedError if the engine fails.
 */
export async function* exportFromEngine(name: string, options: EngineOptions): AsyncGenerator<Uint8Array> {
  const socketPath = findSocket(options);
  const response = await send(socketPath, `/images/${encodeURIComponent(name)}/get`);
  if (response.statusCode !== 200) {
    response.destroy();
    throw response.statusCode === 404 ? noImage(name, socketPath) : refused(response.statusCode, socketPath);
  }
  yield* response;
}

function findSocket({ dockerHost, runtimeDirectory }: EngineOptions): string {
  if (dockerHost !== undefined && dockerHost !== "") {
    if (dockerHost.startsWith("unix://")) return dockerHost.slice("unix://".length);
    throw new InvalidError("ENGINE_UNSUPPORTED", "only a container engine with a local socket is supported", {
      place: { what: `DOCKER_HOST=${dockerHost}` },
      advice: "Save the image to a file with docker save, and use that file.",
    });
  }
  const rootlessSockets =
    runtimeDirectory === undefined
      ? []
      : [join(runtimeDirectory, "podman/podman.sock"), join(runtimeDirectory, "docker.sock")];
  const socketPath = [...wellKnown, ...rootlessSockets].find((path) => existsSync(path));
  if (socketPath !== undefined) return socketPath;
  throw new InvalidError("ENGINE_NOT_FOUND", "no Docker or Podman socket was found", {
    advice: "Start the engine, set DOCKER_HOST, or use an archive or an image reference.",
  });
}

async function send(socketPath: string, path: string): Promise<IncomingMessage> {
  // Loaded when it is needed: an import at the start costs 40 ms in each thread.
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, method: "GET", headers: { host: "localhost" } }, resolve);
    call.setTimeout(answerTimeout, () => call.destroy(new Error(`no response within ${answerTimeout} ms`)));
    call.on("error", (error) => reject(unreachable(socketPath, error)));
    call.end();
  });
}

function unreachable(socketPath: string, error: unknown): UndecidedError {
  return new UndecidedError("ENGINE_UNREACHABLE", `the engine does not respond (${messageOf(error)})`, {
    place: { what: socketPath },
    advice: "Start the engine, and check that this user has access to the socket.",
    cause: error,
  });
}

function noImage(name: string, socketPath: string): InvalidError {
  return new InvalidError("IMAGE_NOT_FOUND", `the engine has no image ${name}`, {
    place: { what: socketPath },
    advice: "Pull or build it first, or prefix it with docker:// to read it from its registry.",
  });
}

function refused(status: number | undefined, socketPath: string): UndecidedError {
  return new UndecidedError("ENGINE_REFUSED", `the engine responded with status ${status}`, {
    place: { what: socketPath },
    advice: "Check the engine's log.",
  });
}
