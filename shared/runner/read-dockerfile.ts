import { readFile, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { type DockerfileText, decodeDockerfile } from "../dockerfile/index.ts";
import { InvalidError, messageOf } from "../errors/index.ts";

const maxBytes = 16 * 2 ** 20;

/**
 * Reads the Dockerfile that an input names, relative to the checkout.
 * @throws InvalidError when it lies outside, cannot be read or is too large.
 */
export async function readDockerfile(root: string, given: string): Promise<DockerfileText> {
  const full = resolve(root, given);
  const path = relative(root, full).replaceAll("\\", "/");
  if (path === "" || path.startsWith("../") || isAbsolute(path)) {
    throw unreadable(given, "lies outside the checkout, so no finding can be placed on it");
  }
  try {
    const { size } = await stat(full);
    if (size <= maxBytes) return { path, text: decodeDockerfile(await readFile(full)).text };
  } catch (thrown) {
    throw unreadable(given, `cannot be read (${messageOf(thrown)})`);
  }
  throw unreadable(given, `is larger than ${maxBytes} bytes`);
}

function unreadable(given: string, problem: string): InvalidError {
  return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
    place: { what: given },
    advice: "Give `dockerfile` the path of the image's Dockerfile, relative to the checkout, or leave it out",
  });
}
