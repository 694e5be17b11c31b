const directories = /^\/(?:$|s?bin|boot|cdrom|dev|etc|home|lib|media|proc|root|run|seLinux|srv|usr|var|sys)/;

/** Returns true for paths that KICS takes for system directories of a host, as the file writes them. */
export function isKicsDirectory(path: string): boolean {
  return directories.test(path);
}
