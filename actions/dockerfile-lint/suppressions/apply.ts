import type { Instruction } from "../../../shared/dockerfile/index.ts";
import type { Suppression } from "../../../shared/findings/index.ts";
import type { LintContext } from "../context.ts";
import type { Problem } from "../rules/rule.ts";
import type { Pragma } from "./pragmas.ts";

/** A parse error cannot be ignored: the rest of the file may have been misread. */
const neverSuppressed = new Set(["DL1000"]);

/** All ids that a problem answers to. */
export function idsOf({ rule, aliases = [] }: Problem): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...aliases])];
}

/** Finds what suppresses a problem, and remembers which part of which comment did. */
export class Suppressor {
  readonly #context: LintContext;
  readonly #pragmas: readonly Pragma[];
  readonly #buildkitIds: ReadonlySet<string>;
  readonly #used = new Map<Pragma, Set<string>>();

  constructor(context: LintContext, buildkitIds: ReadonlySet<string>) {
    this.#context = context;
    this.#pragmas = context.options.disableIgnorePragma ? [] : context.pragmas.ignores;
    this.#buildkitIds = buildkitIds;
  }

  /** The suppression that holds for a problem: a comment that is in force, or the configuration. */
  find(problem: Problem): Suppression | undefined {
    const ids = idsOf(problem);
    if (ids.some((id) => neverSuppressed.has(id))) return undefined;
    let inline: Suppression | undefined;
    for (const pragma of this.#pragmas) {
      if (!this.#covers(pragma, problem.instruction)) continue;
      const matched = ids.filter((id) => this.#names(pragma, id));
      if (matched.length === 0) continue;
      this.#remember(pragma, matched);
      if (isExpired(pragma, this.#context.options.now)) continue;
      inline ??= {
        kind: "inline",
        source: `# ${pragma.text}`,
        ...(pragma.reason === undefined ? {} : { reason: pragma.reason }),
        ...(pragma.until === undefined ? {} : { until: pragma.until }),
      };
    }
    if (inline !== undefined) return inline;
    const { ignored, ignoredBy } = this.#context.options;
    return ids.some((id) => ignored.includes(id)) ? { kind: "configuration", source: ignoredBy } : undefined;
  }

  /** The ids of a comment that have suppressed nothing. */
  unusedIds(pragma: Pragma): string[] {
    const used = this.#used.get(pragma);
    return pragma.ids.filter((id) => used?.has(id) !== true);
  }

  #names(pragma: Pragma, id: string): boolean {
    return pragma.ids.includes(id) || (pragma.ids.includes("*") && this.#buildkitIds.has(id));
  }

  #remember(pragma: Pragma, ids: readonly string[]): void {
    const used = this.#used.get(pragma) ?? new Set<string>();
    for (const id of ids) used.add(pragma.ids.includes(id) ? id : "*");
    this.#used.set(pragma, used);
  }

  #covers(pragma: Pragma, instruction: Instruction | undefined): boolean {
    if (pragma.scope === "file") return true;
    if (instruction === undefined) return false;
    if (pragma.scope === "next") return isFor(pragma, instruction);
    const { from } = this.#context.graph.stageOf(instruction);
    return from !== undefined && from.line === pragma.line + 1 && instruction !== from;
  }
}

/** True when a dated comment no longer holds. */
export function isExpired(pragma: Pragma, now: string): boolean {
  return pragma.until !== undefined && pragma.until < now;
}

/** hadolint looks at the very next line only; the others at the comments that stand directly above. */
function isFor(pragma: Pragma, { line, leadingComments, span }: Instruction): boolean {
  if (pragma.tool === "hadolint") return line === pragma.line + 1;
  if (leadingComments.some((comment) => comment.line === pragma.line)) return true;
  return pragma.tool === "seaworthy" && pragma.span.start > span.start && pragma.span.end < span.end;
}
