import { closest } from "../../../../shared/text/index.ts";
import type { Field, TextFile } from "../../../../shared/yaml/index.ts";
import { getFileOwner } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import { type ChartCheck, type ChartContext, keysOf, readRoot } from "../analysis/chart-context.ts";
import { isSecurityKey } from "../analysis/security-keys.ts";
import { findUses, type UsedValues } from "../analysis/used-values.ts";
import { unused, unusedSecurity } from "../rules/unused-values.ts";

function* findUnused(field: Field, used: UsedValues): Generator<Field> {
  for (const child of field.fields()) {
    const use = used.find(keysOf(child));
    if (use === "nothing") yield child;
    else if (use === "parts" && child.isMap) yield* findUnused(child, used);
  }
}

/** Returns true for a value that only others refer to, such as an anchor. */
function isReferred({ node, uses }: Field): boolean {
  if (node === undefined || uses.length > 0) return true;
  const { text } = node.file.source;
  const before = text.slice(text.lastIndexOf("\n", node.start) + 1, node.start);
  return /[:\s]&\S+\s*$/u.test(before) || (node.kind !== "scalar" && /:\s*&\S+\s*$/u.test(text.slice(0, node.start)));
}

function looksSecure(field: Field): boolean {
  return keysOf(field).some((key) => isSecurityKey(key)) || field.fields().some(looksSecure);
}

const maxEdits = 2;

/** Names a key that templates read in place of one that they do not: `; did you mean "pullPolicy"?` */
function hintAt({ key, parent }: Field, used: UsedValues): string {
  const word = String(key);
  if (parent === undefined || word.length <= 2 * maxEdits) return "";
  const candidates = used.listKeys(keysOf(parent)).filter((name) => parent.get(name).node === undefined);
  const meant = closest(word, candidates, maxEdits);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

/** Lists the files whose values somebody deploys. Those of tests only vary the defaults. */
function listFiles({ values, deployed }: ChartContext): TextFile[] {
  // Values inside of other files, such as those of an Application, are not read as files.
  const given = deployed.filter(({ chartCase }) => chartCase.kind === "given" || chartCase.kind === "deployed");
  const files = given.flatMap(({ chartCase }) => chartCase.valuesFiles.filter((source) => "source" in source));
  const all = [...(values === undefined ? [] : [values]), ...files];
  return [...new Map(all.map((file) => [file.path, file])).values()];
}

/** Joins security values of one map, such as the settings of a security context. */
function joinSettings(fields: readonly Field[]): (readonly [Field, ...Field[]])[] {
  const groups = Map.groupBy(fields, (field) => (looksSecure(field) ? field.parent : field));
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}

/** Check of values that have no effect. */
export const unusedValueChecks: readonly ChartCheck[] = [
  {
    rules: [unusedSecurity, unused],
    *run(context): Generator<ManifestProblem> {
      const used = findUses(context);
      if (used === undefined) return;
      for (const file of listFiles(context)) {
        const fields = [...findUnused(readRoot(file), used)].filter((field) => !isReferred(field));
        for (const [field, ...others] of joinSettings(fields)) {
          const names = others.map(({ key }) => String(key));
          const path = [keysOf(field).join("."), ...names].join(", ");
          const rule = looksSecure(field) ? unusedSecurity : unused;
          const effect = names.length === 0 ? "it has no effect" : "they have no effect";
          const message = `No template of the chart ${context.name} reads ${path}, so ${effect}${names.length === 0 ? hintAt(field, used) : ""}`;
          yield { rule, owner: getFileOwner(file), field, message };
        }
      }
    },
  },
];
