/** The parts of an image reference as it stands in a Dockerfile (distribution reference grammar). */
export interface ImageName {
  /** Host with port as written; undefined for Docker Hub's short names. */
  readonly registry: string | undefined;
  /** Path without registry. */
  readonly path: string;
  readonly tag: string | undefined;
  /** `algorithm:hex`. */
  readonly digest: string | undefined;
}

/** Splits `registry/path:tag@digest`. Variables may stand anywhere in it. */
export function parseImageName(reference: string): ImageName {
  const at = reference.indexOf("@");
  const digest = at === -1 ? undefined : reference.slice(at + 1);
  const name = at === -1 ? reference : reference.slice(0, at);
  const slash = name.indexOf("/");
  const host = slash === -1 ? "" : name.slice(0, slash);
  const hasRegistry = slash !== -1 && (/[.:]/.test(host) || host === "localhost");
  const rest = hasRegistry ? name.slice(slash + 1) : name;
  const colon = tagColon(rest);
  return {
    registry: hasRegistry ? host : undefined,
    path: colon === -1 ? rest : rest.slice(0, colon),
    tag: colon === -1 ? undefined : rest.slice(colon + 1),
    digest,
  };
}

function tagColon(rest: string): number {
  const start = rest.lastIndexOf("/");
  let depth = 0;
  for (let at = start + 1; at < rest.length; at += 1) {
    if (rest[at] === "{") depth += 1;
    else if (rest[at] === "}") depth -= 1;
    else if (rest[at] === ":" && depth === 0) return at;
  }
  return -1;
}
