import { readFile } from "node:fs/promises";
import type { Host } from "../ci/index.ts";
import { type InputValues, required, type signatureInputs } from "../config/index.ts";
import { InvalidError, messageOf } from "../errors/index.ts";
import { type ImageTarget, imageTargets, type RegistryClient } from "../oci/index.ts";
import { formatReference, parseReference } from "../references/index.ts";
import { publicGoodRoot, readTrustedRoot } from "../sigstore/index.ts";
import { resolvePath } from "./paths.ts";
import { createRegistryClient } from "./registry-client.ts";

type SignatureInputs = InputValues<typeof signatureInputs>;

/** An image in a registry whose signatures are read or written. */
export interface SignedImage {
  readonly client: RegistryClient;
  /** Reference of the call in its long form. */
  readonly reference: string;
  /** Repository with the resolved digest. */
  readonly resolved: string;
  /** Set if the call names no digest. */
  readonly tag?: string;
  readonly targets: readonly ImageTarget[];
  /** The targets and everything that an index references, also if the call is not recursive. */
  readonly manifests: readonly ImageTarget[];
}

/** Resolves the image of a call once: the index and its platforms, or a single manifest. */
export async function resolveSignedImage(inputs: SignatureInputs, host: Host): Promise<SignedImage> {
  const text = required(inputs.image, "image", "`registry.example/app@sha256:…`");
  const reference = parseReference(text.replace(/^docker:\/\//u, ""));
  const client = createRegistryClient(reference, inputs, host);
  const all = await imageTargets(client, reference);
  const [root] = all;
  if (root === undefined) throw new Error("an image has at least one manifest");
  const resolved = `${client.name}@${root.digest}`;
  if (reference.digest === undefined) {
    host.warn(`${formatReference(reference)} is a tag, which can move. It currently resolves to ${root.digest}`);
  }
  const tag = reference.digest === undefined ? { tag: reference.tag ?? "latest" } : {};
  const targets = inputs.recursive ? all : [root];
  return { client, reference: formatReference(reference), resolved, ...tag, targets, manifests: all };
}

/**
 * Parses the input `annotations`.
 * @throws InvalidError `ANNOTATION_INVALID`.
 */
export function parseAnnotations({ annotations }: Pick<SignatureInputs, "annotations">): Record<string, string> {
  return Object.fromEntries(
    annotations.map((pair) => {
      const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
      if (name !== undefined && value !== undefined) return [name, value] as const;
      throw new InvalidError("ANNOTATION_INVALID", `"${pair}" is not an annotation`, {
        advice: "Use the form `key=value`",
      });
    }),
  );
}

/**
 * Reads a key or trusted root from a file relative to the checkout, or from `env://NAME`.
 * @throws InvalidError `FILE_UNREADABLE` or `INPUT_MISSING`.
 */
export async function readSecretText(place: string, name: string, host: Host): Promise<string> {
  const [, variable] = /^env:\/\/(.+)$/u.exec(place) ?? [];
  if (variable !== undefined) {
    const text = required(host.getEnv(variable), variable, `as an environment variable for ${name}`);
    host.mask(text);
    return text;
  }
  try {
    return await readFile(resolvePath(host, place), "utf8");
  } catch (error) {
    throw new InvalidError("FILE_UNREADABLE", `cannot be read (${messageOf(error)})`, {
      place: { what: place },
      advice: `Check the path in ${name}`,
      cause: error,
    });
  }
}

/** Reads a trusted root from a file. Default: the root of the public-good instance. */
export async function readTrustedRootOrDefault(
  file: string | undefined,
  host: Host,
): ReturnType<typeof publicGoodRoot> {
  if (file === undefined) return publicGoodRoot();
  return readTrustedRoot(await readSecretText(file, "trusted-root", host), file);
}
