/**
 * Directories whose files package managers install. `/usr/src` and `/var/lib` are not among them, because images have their
 * own applications and data there.
 */
const libraryDirectory =
  /^\/(?:usr\/(?:share\/(?!nginx\/html\/)|lib\/|lib64\/|libexec\/|include\/)|lib\/|lib64\/|nix\/store\/)|\/(?:node_modules|site-packages|dist-packages|gems|vendor)\//;

/** Tells whether a file is of a library by its path. Such files encode no settings of the image's author. */
export function isLibraryPath(path: string): boolean {
  return libraryDirectory.test(path);
}
