/** Returns the directory of a file. Empty for the root of the checkout. */
export function getDirectory({ path }: { readonly path: string }): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Returns the name of a file in its directory. */
export function getFileName({ path }: { readonly path: string }): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * Returns true for addresses of repositories and files on other machines, in the spellings of kustomize and
 * go-getter.
 */
export function isRemote(reference: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:/i.test(reference) ||
    /^[\w.-]+@[\w.-]+:/.test(reference) ||
    /[?&](?:ref|version|submodules|timeout)=/.test(reference) ||
    /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(reference) ||
    /\.git(?:\/|$)/.test(reference)
  );
}

/** Resolves a path relative to a directory, with `/` between directories. Returns undefined outside the checkout. */
export function resolvePath(directory: string, reference: string): string | undefined {
  if (reference.startsWith("/")) return undefined;
  const parts = directory === "" ? [] : directory.split("/");
  for (const step of reference.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") parts.push(step);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
