import { posix } from "node:path";
import type { ImageConfig } from "../../../shared/oci/index.ts";

/** Directories whose scripts run when a container starts, in official images and s6-overlay. */
const startDirectory = /^\/(?:docker-entrypoint\.d|etc\/cont-init\.d|etc\/services\.d|etc\/s6-overlay)\//;
const programDirectories = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** Returns a test for scripts that run when a container starts: those that ENTRYPOINT and CMD name, and in start directories. */
export function isEntryPoint({ entrypoint, cmd, workingDir }: ImageConfig): (path: string) => boolean {
  const words = [...entrypoint, ...cmd].flatMap((word) => word.split(/[\s;&|"']+/)).filter((word) => word !== "");
  const paths = new Set(
    words.flatMap((word) => [
      posix.resolve(workingDir === "" ? "/" : workingDir, word),
      ...(word.includes("/") ? [] : programDirectories.map((directory) => `${directory}/${word}`)),
    ]),
  );
  return (path) => paths.has(path) || startDirectory.test(path);
}
