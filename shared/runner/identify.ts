import { isAbsolute, relative } from "node:path";
import type { Subject } from "../findings/index.ts";
import { distinguish, identityOf, scopeTargets } from "../references/index.ts";
import type { Examined, RunContext } from "./result.ts";

interface ScopeInputs {
  readonly name?: string;
  /** A list in actions that examine files. */
  readonly files?: unknown;
  readonly exclude?: unknown;
}

type Places = Pick<RunContext["host"], "root" | "otherCheckout">;

/**
 * Sets the scope of every subject of a call: the input `name`, and the targets of actions that examine files. Adds the
 * digest to subjects of one action that would have the same identity. Absolute targets become relative to the checkout,
 * because runners differ in where it is.
 */
export function identify(
  examined: readonly Examined[],
  { inputs, host }: { readonly inputs: RunContext["inputs"]; readonly host: Places },
): readonly Examined[] {
  const { name, files, exclude }: ScopeInputs = inputs;
  const targets = inCheckout(host, listOf(files), listOf(exclude));
  const scoped = examined.map(({ report: { action, subject } }) => {
    const named = name === undefined ? subject : { ...subject, scope: name };
    const isCheckout = subject.kind === "source" && subject.path === ".";
    return { action, subject: isCheckout && targets.length > 0 ? { ...named, targets } : named };
  });
  const subjects = distinguish(scoped);
  return examined.map((item, index) => withSubject(item, subjects[index] ?? item.report.subject));
}

/**
 * Lists the targets of a call. Those in another checkout than the job's own start with its path, because two checkouts
 * can have the same files.
 */
function inCheckout({ root, otherCheckout }: Places, files: readonly string[], exclude: readonly string[]) {
  const inRoot = (path: string): string => {
    const inside = isAbsolute(path) ? relative(root, path) : path;
    return otherCheckout === undefined ? inside : `${otherCheckout}/${inside}`;
  };
  const everything = otherCheckout !== undefined && files.length === 0 ? [""] : [];
  return scopeTargets([...files, ...everything].map(inRoot), exclude.map(inRoot));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function withSubject(item: Examined, subject: Subject): Examined {
  return { ...item, report: { ...item.report, subject } };
}

/** Returns the base name of the files for a report's subject. */
export function fileNameOf({ report }: Pick<Examined, "report">): string {
  return identityOf(report.action, report.subject).fileName;
}
