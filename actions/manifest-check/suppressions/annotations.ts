import { annotationPrefix, normalizeId, parseClauses, parseReason } from "../../../shared/rules/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import { createDirective, type ManifestDirective } from "./directive.ts";

/** A suppression annotation: its prefix, and how to read key and value. */
interface Form {
  readonly prefix: string;
  read(name: string, value: string): Pick<ManifestDirective, "ids" | "reason" | "end" | "own"> | undefined;
}

const external = { own: false } as const;

/** One line per tool. */
const forms: readonly Form[] = [
  { prefix: "ignore.seaworthy/", read: ownIgnore },
  {
    prefix: "ignore-check.kube-linter.io/",
    read: (name, value) => ({ ...external, ids: [`kube-linter/${name}`], reason: parseReason(value) }),
  },
  {
    prefix: "kube-linter.io/ignore-all",
    read: (_name, value) => ({ ...external, ids: ["kube-linter/*"], reason: parseReason(value) }),
  },
  { prefix: "checkov.io/skip", read: checkovSkip },
  {
    prefix: "polaris.fairwinds.com/",
    read: (name, value) => (value === "true" ? { ...external, ids: [polarisId(name)], reason: undefined } : undefined),
  },
  {
    prefix: "kube-score/ignore",
    read: (_name, value) => ({
      ...external,
      ids: value.split(",").map((id) => `kube-score/${id.trim()}`),
      reason: undefined,
    }),
  },
];

/** Parses `ignore.seaworthy/<RULE>: [until=YYYY-MM-DD] reason`. Other values are reasons as a whole. */
function ownIgnore(name: string, value: string): ReturnType<Form["read"]> {
  const clauses = parseClauses(value);
  const ids = [normalizeId(name)];
  return "problem" in clauses ? { ids, reason: parseReason(value), own: true } : { ids, ...clauses, own: true };
}

/** `checkov.io/skip1: CKV_K8S_20=reason`. */
function checkovSkip(_name: string, value: string): ReturnType<Form["read"]> {
  const [, id, reason = ""] = /^\s*([\w-]+)\s*(?:=(.*))?$/s.exec(value) ?? [];
  return id === undefined ? undefined : { ...external, ids: [id], reason: parseReason(reason) };
}

/** `polaris.fairwinds.com/cpuRequestsMissing-exempt`, or `exempt` for all. */
function polarisId(name: string): string {
  return name === "exempt" ? "polaris/*" : `polaris/${name.replace(/-exempt$/, "")}`;
}

/** Reads the suppressions in a map of annotations. They apply to the object and to the pods that it creates. */
export function readAnnotations(annotations: Field): ManifestDirective[] {
  return annotations.fields().flatMap((field) => {
    const key = String(field.key);
    const form = forms.find(({ prefix }) => key.startsWith(prefix));
    const read = form?.read(key.slice(form.prefix.length), field.text ?? "");
    if (read === undefined || read.ids.some((id) => id.endsWith("/"))) return [];
    return [createDirective({ kind: "inline", source: `${annotationPrefix}${key}`, field, ...read })];
  });
}
