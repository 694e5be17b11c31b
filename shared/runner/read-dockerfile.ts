import { isAbsolute, relative, resolve } from "node:path";
import type { DockerfileText } from "../dockerfile/index.ts";
import { InvalidError, messageOf } from "../errors/index.ts";
import { readCheckoutFile } from "../files/index.ts";

const maxBytes = 16 * 2 ** 20;

/**
 * Reads the Dockerfile that an input names, relative to the checkout.
 * @throws InvalidError `DOCKERFILE_UNREADABLE` if it is outside the checkout, cannot be read or is too large.
 */
export async function readDockerfile(root: string, file: string, limit = maxBytes): Promise<DockerfileText> {
  const full = resolve(root, file);
  const path = relative(root, full).replaceAll("\\", "/");
  if (path === "" || path.startsWith("../") || isAbsolute(path)) {
    throw unreadable(file, "is outside the checkout");
  }
  const { decodeDockerfile } = await import("../dockerfile/index.ts");
  try {
    return { path, text: decodeDockerfile(await readCheckoutFile(root, path, limit)).text };
  } catch (error) {
    throw unreadable(file, `cannot be read (${messageOf(error)})`);
  }
}

function unreadable(file: string, problem: string): InvalidError {
  return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
    place: { what: file },
    advice: "Set `dockerfile` to the path of the image's Dockerfile in the checkout, or remove it",
  });
}
