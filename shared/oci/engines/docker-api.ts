import type { IncomingMessage } from "node:http";
import { InvalidError, messageOf, UndecidedError } from "../../errors/index.ts";

/** Milliseconds until the engine must start to respond. */
const answerTimeout = 60_000;
/** Milliseconds until an engine must say whether it has an image. */
const lookupTimeout = 3_000;

/**
 * Exports an image from a local engine as `docker save` would (Docker Engine API, "Export an image"; Podman is
 * compatible).
 * @throws InvalidError if the engine has no such image.
 * @throws UndecidedError if the engine fails.
 */
export async function* exportFromEngine(name: string, socketPath: string): AsyncGenerator<Uint8Array> {
  const response = await send(socketPath, `/images/${encodeURIComponent(name)}/get`);
  if (response.statusCode !== 200) {
    response.destroy();
    throw response.statusCode === 404 ? noImage(name, socketPath) : refused(response.statusCode, socketPath);
  }
  yield* response;
}

/**
 * Returns whether an engine has an image (Docker Engine API, "Inspect an image").
 * @throws UndecidedError if the engine does not answer.
 */
export async function engineHas(name: string, socketPath: string): Promise<boolean> {
  const response = await send(socketPath, `/images/${encodeURIComponent(name)}/json`, lookupTimeout);
  response.destroy();
  if (response.statusCode === 200) return true;
  if (response.statusCode === 404) return false;
  throw refused(response.statusCode, socketPath);
}

async function send(socketPath: string, path: string, timeout = answerTimeout): Promise<IncomingMessage> {
  // Loaded when it is needed: an import at the start costs 40 ms in each thread.
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, method: "GET", headers: { host: "localhost" } });
    const stop = (): void => void call.destroy(new Error(`no response within ${timeout} ms`));
    // Limits pauses in a body. It starts again with each byte, so the headers have a limit of their own.
    call.setTimeout(timeout, stop);
    const timer = setTimeout(stop, timeout);
    call.on("response", (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    call.on("error", (error) => {
      clearTimeout(timer);
      reject(unreachable(socketPath, error));
    });
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
