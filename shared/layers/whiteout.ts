/** Removal by a marker in a layer (OCI image specification, layer.md, "Whiteouts"). */
export type Whiteout =
  | { readonly kind: "path"; readonly path: string }
  /** Everything in the directory. */
  | { readonly kind: "opaque"; readonly directory: string }
  /** Bookkeeping of aufs: neither a file nor a removal. */
  | { readonly kind: "metadata" };

const prefix = ".wh.";

/** Parses a whiteout marker; undefined for other paths. */
export function parseWhiteout(path: string): Whiteout | undefined {
  if (path.startsWith(`/${prefix}${prefix}`) && path !== `/${prefix}${prefix}.opq`) return { kind: "metadata" };
  const slash = path.lastIndexOf("/");
  if (!path.startsWith(prefix, slash + 1)) return undefined;
  const directory = path.slice(0, slash);
  const name = path.slice(slash + 1 + prefix.length);
  if (name === ".wh..opq") return { kind: "opaque", directory };
  if (name.startsWith(prefix)) return { kind: "metadata" };
  return { kind: "path", path: name === "" ? directory : `${directory}/${name}` };
}
