import { archiveStore, streamedArchiveStore } from "../archive-store.ts";
import type { FileStore } from "../file-store.ts";
import type { OpenLimits } from "../limits.ts";
import { containerdSocket, nameInContainerd, withContainerdExport } from "./containerd.ts";
import { engineHas, exportFromEngine } from "./docker-api.ts";
import { type EngineOptions, listSockets } from "./sockets.ts";

/** An image that a container engine of this machine has. */
export interface EngineImage {
  /** The engine and its socket, for people. */
  readonly engine: string;
  /** Exports the image. */
  open(limits: OpenLimits): Promise<FileStore>;
}

/** The answer of the engines about a name. */
export interface EngineAnswer {
  readonly image?: EngineImage;
  /** Engines that were asked and do not have it, and those that did not answer, for people. */
  readonly without: readonly string[];
}

/** Looks for an image by name in Docker, Podman and containerd, in this order. Never throws. */
export async function findInEngines(name: string, options: EngineOptions): Promise<EngineAnswer> {
  const without: string[] = [];
  for (const { name: kind, path } of listSockets(options)) {
    const engine = `${kind} (${path})`;
    const answer = await engineHas(name, path).catch(() => undefined);
    if (answer === true) {
      const open = (limits: OpenLimits): Promise<FileStore> =>
        streamedArchiveStore(name, exportFromEngine(name, path), limits);
      return { image: { engine, open }, without };
    }
    without.push(answer === false ? engine : `${engine}, which does not answer`);
  }
  const address = containerdSocket(options);
  if (address === undefined) return { without };
  const engine = `containerd (${address})`;
  const full = await nameInContainerd(name, options);
  if (full === undefined) return { without: [...without, engine] };
  const open = (limits: OpenLimits): Promise<FileStore> =>
    withContainerdExport(full, options, (path) => archiveStore(path, limits));
  return { image: { engine, open }, without };
}
