import { messageOf } from "../errors/index.ts";
import { defaultPorts, type HttpPorts } from "./retry.ts";

/** Milliseconds that a server has to answer at all. */
const defaultPatience = 3000;

/**
 * Checks whether a server answers, whatever it answers, without the patience that requests have: a machine without a
 * network should not wait. A connection that is refused is tried once more.
 * @param milliseconds for both attempts together.
 * @returns undefined if it answers, else why not.
 */
export async function unreachable(
  url: string,
  ports: Partial<HttpPorts> = {},
  milliseconds: number = defaultPatience,
): Promise<string | undefined> {
  const { fetch, sleep } = { ...defaultPorts, ...ports };
  const controller = new AbortController();
  const late = new Error(`no response within ${milliseconds / 1000} s`);
  const timer = setTimeout(() => controller.abort(late), milliseconds);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(url, { method: "HEAD", redirect: "manual", signal: controller.signal });
        await response.body?.cancel();
        return undefined;
      } catch (error) {
        if (controller.signal.aborted) return messageOf(late);
        if (attempt === 2) return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
        await sleep(250);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}
