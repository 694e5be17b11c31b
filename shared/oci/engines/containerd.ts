import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UndecidedError } from "../../errors/index.ts";
import { canonicalReference, formatReference } from "../../references/index.ts";
import type { EngineOptions } from "./sockets.ts";

const wellKnown = "/run/containerd/containerd.sock";
const lookupTimeout = 5_000;
const exportTimeout = 600_000;
/** `ctr` prints the name of an image, or nothing. */
const maxListing = 64 * 1024;

/** Returns containerd's socket if it exists and `ctr` can be run; otherwise undefined. */
export function containerdSocket({ containerdAddress, exec }: EngineOptions): string | undefined {
  const path = containerdAddress ?? wellKnown;
  return exec !== undefined && existsSync(path) ? path : undefined;
}

/**
 * Returns the name under which containerd has an image: its full reference, such as `docker.io/library/app:ci`.
 * Undefined if it has none, or if `ctr` cannot be run.
 */
export async function nameInContainerd(name: string, options: EngineOptions): Promise<string | undefined> {
  const reference = canonicalReference(name);
  if (reference === undefined) return undefined;
  const full = formatReference(reference);
  const { exitCode, stdout } = await ctr(["images", "list", "--quiet", `name==${full}`], options, lookupTimeout);
  return exitCode === 0 && stdout.split("\n").includes(full) ? full : undefined;
}

/**
 * Exports an image from containerd for this machine's platform to a file and hands it to `use`, which must open it. The
 * file is removed when `use` returns.
 * @throws UndecidedError if the export fails.
 */
export async function withContainerdExport<T>(
  full: string,
  options: EngineOptions,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-containerd-"));
  try {
    const path = join(directory, "image.tar");
    const { exitCode } = await ctr(["images", "export", path, full], options, exportTimeout);
    if (exitCode !== 0) {
      throw new UndecidedError("ENGINE_REFUSED", "containerd could not export the image", {
        place: { what: full },
        advice: `Run \`ctr images export image.tar ${full}\` to see why.`,
      });
    }
    return await use(path);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function ctr(
  args: readonly string[],
  options: EngineOptions,
  timeout: number,
): Promise<{ readonly exitCode: number | null; readonly stdout: string }> {
  const { exec, containerdNamespace = "default" } = options;
  const address = containerdSocket(options);
  if (exec === undefined || address === undefined) return { exitCode: null, stdout: "" };
  const call = ["--address", address, "--namespace", containerdNamespace, ...args];
  return exec("ctr", call, { timeout, maxBytes: maxListing }).catch(() => ({ exitCode: null, stdout: "" }));
}
