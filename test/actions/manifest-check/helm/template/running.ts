import { readValues } from "../../../../../actions/manifest-check/helm/chart/read-values.ts";
import { Budget } from "../../../../../actions/manifest-check/helm/render/budget.ts";
import { findFunction } from "../../../../../actions/manifest-check/helm/render/functions.ts";
import { TemplateError } from "../../../../../actions/manifest-check/helm/template/failure.ts";
import { Machine } from "../../../../../actions/manifest-check/helm/template/machine.ts";
import { TemplateSet } from "../../../../../actions/manifest-check/helm/template/template-set.ts";
import { removeText } from "../../../../../actions/manifest-check/helm/values/text.ts";
import { GoMap, type MapCell, type Sourced, sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { fileOf } from "../chart/charts.ts";

/** Templates by their names, in the order of parsing. The last one runs. */
export type Templates = readonly (readonly [name: string, text: string])[];

/** What a template prints, or its error: places as `name:line:column` without the column for the parser, and Go's words. */
export type Result = string | { readonly places: readonly string[]; readonly message: string };

/** Renders templates as Helm does, with objects in place of those of Helm. @throws TemplateError */
export function renderTemplates(
  templates: Templates,
  values = "",
  objects: Readonly<Record<string, Sourced>> = {},
): Sourced<string> {
  const set = new TemplateSet(findFunction);
  const budget = new Budget();
  const runtime = {
    helmVersion: 4 as const,
    total: { characters: 0, pieces: 0 },
    spend: (amount: number) => budget.spend(amount),
    assume: () => undefined,
  };
  let main = "";
  for (const [name, text] of templates) {
    const file = fileOf(text, name);
    set.add({ name, text, file, offset: 0 });
    main = name;
  }
  const release = new GoMap(new Map<string, MapCell>([["Name", sourced("release-name")]]));
  const data = new GoMap(
    new Map<string, MapCell>([
      ["Values", sourced(readValues(fileOf(values), "values"))],
      ["Release", sourced(release)],
      ...Object.entries(objects),
    ]),
  );
  return removeText(new Machine(runtime).run(set, main, sourced(data)), "<no value>");
}

/** Renders templates, and describes what they print or why they fail. */
export function resultOf(templates: Templates, values = "", objects: Readonly<Record<string, Sourced>> = {}): Result {
  try {
    return renderTemplates(templates, values, objects).value;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const places = error.places.map(({ source, line, column }) => [source.name, line, column ?? []].flat().join(":"));
    return { places, message: error.message };
  }
}
