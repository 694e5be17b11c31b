import {
  type BaseFacts,
  buildGraph,
  factsOfSettings,
  findKnownImage,
  flagValue,
  parseDockerfile,
} from "../../shared/dockerfile/index.ts";
import { splitReference } from "../../shared/references/index.ts";
import type { SettingsCall } from "../../shared/runner/base-image.ts";
import { listReadSettings } from "../../shared/runner/index.ts";
import { mapConcurrently } from "../../shared/values/index.ts";
import type { LintTask } from "./builds/plan.ts";
import type { LintOptions } from "./options.ts";

/** Maximum number of base images of a run that are read. Others are known by name only. */
const maxImages = 200;
const requestsAtOnce = 4;
/** Milliseconds for an image. */
const patience = 10_000;
/** The platform of images whose FROM names none. Settings rarely differ between platforms. */
const defaultPlatform = "linux/amd64";

/** What is known of base images by their configurations: those that the run has read, and those that registries are asked for. */
export class BaseImages {
  readonly #facts: Map<string, BaseFacts>;
  readonly #asked: Set<string>;
  /** Registries that took too long. Their other images are known by name only. */
  readonly #silent = new Set<string>();
  readonly #options: LintOptions;
  readonly #call: SettingsCall;

  private constructor(known: ReadonlyMap<string, BaseFacts>, options: LintOptions, call: SettingsCall) {
    this.#facts = new Map(known);
    this.#asked = new Set(known.keys());
    this.#options = options;
    this.#call = call;
  }

  /** Starts with the base images that earlier steps of the run have read. */
  static async of(options: LintOptions, call: SettingsCall): Promise<BaseImages> {
    const known = [...(await listReadSettings(call.host))].map(
      ([reference, settings]) => [reference, factsOfSettings(settings, findKnownImage(reference))] as const,
    );
    return new BaseImages(new Map(known), options, call);
  }

  /** What is known so far, by reference. Changes with each `read`. */
  get facts(): ReadonlyMap<string, BaseFacts> {
    return this.#facts;
  }

  /**
   * Reads the configurations of Dockerfiles' base images, each once, and notes which could not be read. Those are known by
   * name only.
   */
  async read(tasks: readonly LintTask[]): Promise<void> {
    const wanted = [...this.#listUnasked(tasks)];
    if (wanted.length === 0) return;
    const { readBaseSettings } = await import("../../shared/runner/base-image.ts");
    await mapConcurrently(wanted, requestsAtOnce, async ([reference, platform]) => {
      const registry = splitReference(reference).registry ?? "docker.io";
      if (this.#silent.has(registry)) return;
      const started = performance.now();
      const settings = await readBaseSettings(reference, platform, this.#call, patience);
      if (performance.now() - started >= patience) this.#silent.add(registry);
      if (typeof settings !== "string")
        this.#facts.set(reference, factsOfSettings(settings, findKnownImage(reference)));
      else this.#call.host.info(`The base image ${reference} is known by name only: ${settings}`);
    });
  }

  /** Lists the images that stages start from in all ways, with their platforms. */
  #listUnasked(tasks: readonly LintTask[]): ReadonlyMap<string, string> {
    const images = new Map<string, string>();
    for (const { source, ways } of tasks) {
      const file = parseDockerfile(source.text);
      const stages = ways.flatMap((way) => {
        const options = { ...this.#options, ...way.options };
        return buildGraph(file, options).stages.map((stage) => ({ ...stage, buildPlatform: options.platform }));
      });
      for (const { base, from, buildPlatform } of stages) {
        if (base.kind !== "image" || !base.complete || this.#asked.has(base.reference)) continue;
        if (this.#asked.size >= maxImages) return images;
        const platform = from === undefined ? undefined : flagValue(from, "platform");
        const isKnown = platform !== undefined && !platform.includes("$");
        this.#asked.add(base.reference);
        images.set(base.reference, isKnown ? platform : (buildPlatform ?? defaultPlatform));
      }
    }
    return images;
  }
}
