import type { Place } from "../../../../shared/yaml/index.ts";
import { type Leaf, type Origin, type OriginStep, resolveOrigin } from "../values/origin.ts";
import { findContainerEntry, findValueEntry } from "./values-entries.ts";
import type { VendoredCharts } from "./vendored.ts";

/** What begins with a character. A map begins with its first key. */
export type DocumentPart = "key" | "scalar" | "map";

/** Where a person changes something that a chart renders. */
export interface Location {
  /** The line of a template, or the values that flow into it. */
  readonly place: Place;
  /** Lists where templates put it, the outermost first. Computed for findings only. */
  readonly listVia: () => readonly Place[];
  /** True if the place is a key of values. */
  readonly isValue: boolean;
  /** True if the template has exactly the text that is rendered. */
  readonly isExact: boolean;
  readonly isGenerated: boolean;
}

/** Finds the places of what a chart renders. */
export class Locator {
  readonly #vendored: VendoredCharts;
  readonly #fallback: Place;

  /** @param fallback the place of what has no origin: the template. */
  constructor(vendored: VendoredCharts, fallback: Place) {
    this.#vendored = vendored;
    this.#fallback = fallback;
  }

  /** Returns the place of the part of a document that begins with a character. */
  locate(origin: Origin | undefined, offset: number, part: DocumentPart): Location {
    const { steps, influences, isGenerated } = resolveOrigin(origin, offset);
    const leaf = leafOf(steps.at(-1), influences);
    const value = leaf === undefined ? undefined : this.#valuePlace(leaf, part);
    const last = steps.at(-1);
    const primary = value ?? this.#innermostPlace(steps) ?? this.#vendoredPlace(steps) ?? this.#fallback;
    const isOwnLiteral = last?.kind === "literal" && last.isText && last.template.file === primary.file;
    return {
      place: primary,
      listVia: () =>
        listOthers(
          steps.flatMap((step) => this.#ownPlace(step) ?? []),
          primary,
        ),
      isValue: value !== undefined,
      isExact: value !== undefined ? last?.kind === "value" : isOwnLiteral,
      isGenerated,
    };
  }

  #innermostPlace(steps: readonly OriginStep[]): Place | undefined {
    for (let index = steps.length - 1; index >= 0; index -= 1) {
      const step = steps[index];
      const place = step === undefined ? undefined : this.#ownPlace(step);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Returns the place of a step in a template that is not in a copy of another chart. */
  #ownPlace(step: OriginStep): Place | undefined {
    if (step.kind === "value") return undefined;
    const { template } = step;
    const { file, offset } = template;
    if (file === undefined || this.#vendored.contains(file)) return undefined;
    const [start, end] = step.kind === "action" ? [step.start, step.end] : [step.offset, step.offset];
    return { file, span: { start: start + offset, end: end + offset } };
  }

  /** Returns where to change what a copy of another chart renders. */
  #vendoredPlace(steps: readonly OriginStep[]): Place | undefined {
    for (const step of steps) {
      const file = step.kind === "value" ? undefined : step.template.file;
      const place = file === undefined ? undefined : this.#vendored.placeOf(file, []);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Returns the place of a value in a file of values. */
  placeOfValue(leaf: Leaf): Place | undefined {
    return this.#valuePlace(leaf, "scalar");
  }

  #valuePlace({ file, start, end, path }: Leaf, part: DocumentPart): Place | undefined {
    if (file === undefined || !isValuesFile(file.path)) return undefined;
    const vendored = this.#vendored.placeOf(file, path);
    if (vendored !== undefined) return vendored;
    const container = part === "map" ? findContainerEntry(file, start) : undefined;
    return container ?? (part === "key" ? undefined : findValueEntry(file, start)) ?? { file, span: { start, end } };
  }
}

/** Returns the value that something is, or the only one that influenced it. */
function leafOf(step: OriginStep | undefined, influences: readonly Leaf[]): Leaf | undefined {
  if (step?.kind === "value") return step.leaf;
  return influences.length === 1 ? influences[0] : undefined;
}

/** Metadata is not changed to change what a chart deploys. */
function isValuesFile(path: string): boolean {
  return !/(?:^|\/)(?:Chart|requirements)\.(?:ya?ml|lock)$/u.test(path);
}

const maxOthers = 3;

/** Lists the places on other lines than one, each line once. */
export function listOthers(places: readonly Place[], { file, span }: Place): Place[] {
  const lineOf = (place: Place): string => `${place.file.path} ${place.file.source.positionAt(place.span.start).line}`;
  const seen = new Set([lineOf({ file, span })]);
  return places
    .filter((place) => {
      const line = lineOf(place);
      if (seen.has(line)) return false;
      seen.add(line);
      return true;
    })
    .slice(0, maxOthers);
}
