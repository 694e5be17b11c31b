import { readFile } from "node:fs/promises";
import type { Host } from "../ci/index.ts";
import { type InputValues, required, type signatureInputs } from "../config/index.ts";
import { InvalidError, messageOf } from "../errors/index.ts";
import { type ImageTarget, imageTargets, type RegistryClient } from "../oci/index.ts";
import { formatReference, parseReference } from "../references/index.ts";
import { publicGoodRoot, readTrustedRoot } from "../sigstore/index.ts";
import { givenPath } from "./paths.ts";
import { registryClient } from "./registry-client.ts";

type SignatureInputs = InputValues<typeof signatureInputs>;

/** The image that signatures are about. */
export interface SignedImage {
  readonly client: RegistryClient;
  /** As given, in its long form. */
  readonly reference: string;
  /** With the digest that the tag led to. */
  readonly resolved: string;
  /** Set where the call names no digest. */
  readonly tag?: string;
  readonly targets: readonly ImageTarget[];
}

/** Resolves the image of a call, once: the index and its platforms, or the one manifest. */
export async function signedImage(inputs: SignatureInputs, host: Host): Promise<SignedImage> {
  const text = required(inputs.image, "image", "`registry.example/app@sha256:…`");
  const reference = parseReference(text.replace(/^docker:\/\//u, ""));
  const client = registryClient(reference, inputs, host);
  const all = await imageTargets(client, reference);
  const [root] = all;
  if (root === undefined) throw new Error("an image has at least one manifest");
  const resolved = `${client.name}@${root.digest}`;
  if (reference.digest === undefined) {
    host.warn(`${formatReference(reference)} is a tag, which can move: it leads to ${root.digest} now`);
  }
  const tag = reference.digest === undefined ? { tag: reference.tag ?? "latest" } : {};
  const targets = inputs.recursive ? all : [root];
  return { client, reference: formatReference(reference), resolved, ...tag, targets };
}

/**
 * The pairs of `annotations`.
 * @throws InvalidError `ANNOTATION_INVALID`.
 */
export function annotationPairs({ annotations }: Pick<SignatureInputs, "annotations">): Record<string, string> {
  return Object.fromEntries(
    annotations.map((pair) => {
      const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
      if (name !== undefined && value !== undefined) return [name, value] as const;
      throw new InvalidError("ANNOTATION_INVALID", `"${pair}" is no pair`, { advice: "Write it as `key=value`" });
    }),
  );
}

/**
 * The text of a key or trusted root: a file relative to the checkout, or `env://NAME`.
 * @throws InvalidError `FILE_UNREADABLE` or `INPUT_MISSING`.
 */
export async function readSecretText(place: string, name: string, host: Host): Promise<string> {
  const [, variable] = /^env:\/\/(.+)$/u.exec(place) ?? [];
  if (variable !== undefined) {
    const text = required(host.getEnv(variable), variable, `as a variable of the environment, for ${name}`);
    host.mask(text);
    return text;
  }
  try {
    return await readFile(givenPath(host, place), "utf8");
  } catch (thrown) {
    throw new InvalidError("FILE_UNREADABLE", `cannot be read (${messageOf(thrown)})`, {
      place: { what: place },
      advice: `Check the path that ${name} gives`,
      cause: thrown,
    });
  }
}

/** The trusted root of a file, or the public-good instance's. */
export async function trustedRootOf(file: string | undefined, host: Host): ReturnType<typeof publicGoodRoot> {
  if (file === undefined) return publicGoodRoot();
  return readTrustedRoot(await readSecretText(file, "trusted-root", host), file);
}
