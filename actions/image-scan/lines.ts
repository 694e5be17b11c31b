import type { BuildGraph, ImageOrigins, Instruction, LayerOrigin, SourceText } from "../../shared/dockerfile/index.ts";
import type { Finding, Location } from "../../shared/findings/index.ts";
import { oneLine } from "../../shared/text/index.ts";

/** Another layer that a finding names. */
export interface RelatedLayer {
  /** Index of the layer. */
  readonly layer: number;
  /** What its instruction does, such as `deletes the files`. */
  readonly message: string;
}

/** Places findings of an image on the lines of the Dockerfile that it was built from. */
export interface DockerfileLines {
  /** Places a finding on the instruction that added its layer. Leaves it unchanged if no layer is known. */
  place(finding: Finding): Finding;
  /** Returns the instruction that made a layer, and whether that is the base image's. */
  originOf(layerIndex: number): LayerOrigin | undefined;
  /** Places a finding on the instruction that made a layer, and names another layer's as related. */
  placeOnLayer(finding: Finding, layerIndex: number, related?: RelatedLayer): Finding;
  /** Places a finding of the base image on FROM. */
  placeOnBase(finding: Finding): Finding;
  /** Places a finding on the last instruction with one of the keywords; on FROM if there is none. */
  placeOnSetting(finding: Finding, ...keywords: readonly string[]): Finding;
}

/** Creates the placement of findings for an image with a known Dockerfile. Pure. */
export function dockerfileLines({ path, source, layers, stage, graph }: ImageOrigins): DockerfileLines {
  return new Lines(path, source, layers, settingsOf(stage, graph));
}

/** Returns the instructions of a stage and its parents, last first, down to FROM. */
function settingsOf(top: BuildGraph["stages"][number], graph: BuildGraph): readonly Instruction[] {
  const instructions: Instruction[] = [];
  let stage = top;
  for (let remaining = graph.stages.length; remaining > 0; remaining -= 1) {
    for (const instruction of stage.instructions.toReversed()) instructions.push(instruction);
    if (stage.base.kind !== "stage") break;
    stage = stage.base.stage;
  }
  return stage.from === undefined ? instructions : [...instructions, stage.from];
}

class Lines implements DockerfileLines {
  readonly #path: string;
  readonly #source: SourceText;
  readonly #layers: readonly LayerOrigin[];
  readonly #settings: readonly Instruction[];

  constructor(path: string, source: SourceText, layers: readonly LayerOrigin[], settings: readonly Instruction[]) {
    this.#path = path;
    this.#source = source;
    this.#layers = layers;
    this.#settings = settings;
  }

  place(finding: Finding): Finding {
    const origins = (finding.imageLocations ?? []).flatMap(({ layerIndex }) => {
      const origin = this.#layers[layerIndex];
      return origin === undefined ? [] : [{ origin, layerIndex }];
    });
    // A package that the base image also contains is still present because the Dockerfile adds it.
    const [first, ...others] = origins.toSorted((a, b) => Number(a.origin.inBase) - Number(b.origin.inBase));
    if (first === undefined) return finding;
    const { origin, layerIndex } = first;
    const also = new Set(others.map((other) => other.origin.instruction)).difference(new Set([origin.instruction]));
    return {
      ...finding,
      message: `${finding.message}; ${describeOrigin(origin, finding, { file: this.#path, layer: layerIndex })}`,
      locations: [
        this.#locationOf(origin.instruction),
        ...[...also].map((instruction) => this.#locationOf(instruction, `also added by this ${instruction.keyword}`)),
        ...finding.locations,
      ],
      ...(origin.inBase ? { inBase: true } : {}),
    };
  }

  originOf(layerIndex: number): LayerOrigin | undefined {
    return this.#layers[layerIndex];
  }

  placeOnLayer(finding: Finding, layerIndex: number, related?: RelatedLayer): Finding {
    const origin = this.#layers[layerIndex];
    if (origin === undefined) return finding;
    const other = related === undefined ? undefined : this.#layers[related.layer];
    const locations = [
      this.#locationOf(origin.instruction),
      ...(other === undefined
        ? []
        : [this.#locationOf(other.instruction, `this ${other.instruction.keyword} ${related?.message}`)]),
      ...finding.locations,
    ];
    return { ...finding, locations, ...(origin.inBase ? { inBase: true } : {}) };
  }

  placeOnBase(finding: Finding): Finding {
    return { ...this.placeOnSetting(finding), inBase: true };
  }

  placeOnSetting(finding: Finding, ...keywords: readonly string[]): Finding {
    const last = this.#settings.find(({ keyword }) => keywords.includes(keyword)) ?? this.#settings.at(-1);
    return last === undefined ? finding : { ...finding, locations: [this.#locationOf(last), ...finding.locations] };
  }

  #locationOf({ span }: Instruction, message?: string): Location {
    const region = this.#source.regionOf(span);
    return { file: this.#path, region, ...(message === undefined ? {} : { message }) };
  }
}

function describeOrigin({ instruction: { keyword }, inBase }: LayerOrigin, finding: Finding, place: Place): string {
  if (inBase) return `comes with the base image (layer ${place.layer})`;
  const verb = keyword === "RUN" && finding.package !== undefined ? "installed" : "added";
  return `${verb} by ${keyword} in ${oneLine(place.file)} (layer ${place.layer})`;
}

interface Place {
  /** Path of the Dockerfile. */
  readonly file: string;
  /** Index of the layer. */
  readonly layer: number;
}
