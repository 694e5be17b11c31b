/** Limits for reading a body. */
export interface BodyBounds {
  /** Milliseconds without a byte after which the connection counts as broken. */
  readonly idleTimeout: number;
  /** Milliseconds until the last byte. Default: no limit but the idle timeout. */
  readonly timeout?: number;
  /** Maximum bytes. Default: no limit, for bodies that are not kept. */
  readonly maxBytes?: number;
  /** Creates the error for a larger body. */
  readonly tooLong?: (maxBytes: number) => Error;
}

/**
 * Reads the chunks of a body. Cancels the rest of the body when the caller stops early.
 * @throws Error when the connection is silent for too long or ends before the promised length, and what `tooLong` makes.
 */
export async function* readChunks(
  response: Response,
  {
    idleTimeout,
    timeout = Number.POSITIVE_INFINITY,
    maxBytes = Number.POSITIVE_INFINITY,
    tooLong = bodyTooLong,
  }: BodyBounds,
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const start = performance.now();
  let bytes = 0;
  try {
    for (;;) {
      if (performance.now() - start > timeout) throw new Error(`the response takes more than ${timeout} ms`);
      const part = await withDeadline(reader.read(), idleTimeout, `no data within ${idleTimeout} ms`);
      if (part.done) break;
      bytes += part.value.length;
      if (bytes > maxBytes) throw tooLong(maxBytes);
      yield part.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  const promised = Number(response.headers.get("content-length") ?? Number.NaN);
  const isPacked = response.headers.has("content-encoding");
  if (!isPacked && bytes < promised) throw new Error(`received ${bytes} of ${promised} bytes`);
}

/** Reads a whole body. Throws what `readChunks` throws. */
export async function readBody(response: Response, bounds: BodyBounds): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of readChunks(response, bounds)) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Reads a body as JSON; undefined when it is not JSON, is too long or breaks off. */
export async function readJson(response: Response, bounds: BodyBounds): Promise<unknown> {
  try {
    return JSON.parse((await readBody(response, bounds)).toString("utf8"));
  } catch {
    return undefined;
  }
}

async function withDeadline<T>(work: Promise<T>, milliseconds: number, tooLate: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(tooLate)), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function bodyTooLong(maxBytes: number): Error {
  return new Error(`the response has more than ${maxBytes} bytes`);
}
