import { type OriginStep, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { renderTemplates } from "../template/running.ts";

/** A template `main`, with a template `lib` and values. `«` marks a character: in what is printed, and where it is from. */
export interface Marked {
  readonly main: string;
  readonly lib?: string;
  readonly values?: string;
  readonly output: string;
}

/** What a test compares: the output, and the places of the mark in `main`, `lib` or `values.yaml`. */
export interface Traced {
  readonly output: string;
  readonly places: readonly string[];
}

const mark = "«";
const withoutMark = (text: string): string => text.replace(mark, "");

/** Returns where the marked character of the output should be from. */
export function expectedOf({ main, lib = "", values = "", output }: Marked): Traced {
  const files = { main, lib, "values.yaml": values };
  const places = Object.entries(files).flatMap(([name, text]) => {
    const offset = text.indexOf(mark);
    return offset === -1 ? [] : [`${name}:${offset}`];
  });
  return { output: withoutMark(output), places };
}

/** Renders the templates, and returns where the marked character of the output is from. */
export function trace({ main, lib = "", values = "", output }: Marked): Traced {
  const templates = [
    ["lib", withoutMark(lib)],
    ["main", withoutMark(main)],
  ] as const;
  const { value, origin } = renderTemplates(templates, withoutMark(values));
  const { steps, influences } = resolveOrigin(origin, output.indexOf(mark));
  const last = steps.at(-1);
  const leaf = influences.length === 1 ? influences[0] : undefined;
  const place = leaf === undefined ? placeOf(last) : `${leaf.file?.path ?? leaf.label}:${leaf.start}`;
  return { output: value, places: place === undefined ? [] : [place] };
}

function placeOf(step: OriginStep | undefined): string | undefined {
  switch (step?.kind) {
    case "literal":
      return `${step.template.name}:${step.offset}`;
    case "action":
      return `${step.template.name}:${step.start}`;
    case "value":
      return `${step.leaf.file?.path ?? step.leaf.label}:${step.leaf.start}`;
    case undefined:
      return undefined;
  }
}
