import { readValues } from "../../actions/manifest-check/helm/chart/read-values.ts";
import { Budget } from "../../actions/manifest-check/helm/render/budget.ts";
import { findFunction } from "../../actions/manifest-check/helm/render/functions.ts";
import { TemplateError } from "../../actions/manifest-check/helm/template/failure.ts";
import { Machine } from "../../actions/manifest-check/helm/template/machine.ts";
import { TemplateSet } from "../../actions/manifest-check/helm/template/template-set.ts";
import { removeText } from "../../actions/manifest-check/helm/values/text.ts";
import { GoMap, sourced } from "../../actions/manifest-check/helm/values/value.ts";
import { SourceText } from "../../shared/dockerfile/index.ts";
import type { HelmCase } from "./generate.ts";

/** What the renderer prints, or where it fails. */
export type Rendering =
  | { readonly out: string }
  | { readonly error: string; readonly phase: TemplateError["phase"]; readonly places: readonly string[] };

/** Renders a case. Errors other than those of templates are thrown, because they are defects. */
export function renderCase({ files, run, values }: HelmCase): Rendering {
  const set = new TemplateSet(findFunction);
  const budget = new Budget();
  const runtime = {
    helmVersion: 4,
    total: { characters: 0, pieces: 0 },
    spend: (amount: number) => budget.spend(amount),
    assume: () => undefined,
  } as const;
  try {
    for (const [name, text] of files) set.add({ name, text, file: undefined, offset: 0 });
    const data = new GoMap(
      new Map([
        ["Values", sourced(readValues({ path: "values.yaml", source: new SourceText(values) }, "load"))],
        ["Release", sourced(new GoMap(new Map([["Name", sourced("release-name")]])))],
      ]),
    );
    return { out: removeText(new Machine(runtime).run(set, run, sourced(data)), "<no value>").value };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { message, phase, places } = error;
    return {
      error: message,
      phase,
      places: places.map(({ source, line, column }) =>
        [source.name, line, ...(column === undefined ? [] : [column])].join(":"),
      ),
    };
  }
}
