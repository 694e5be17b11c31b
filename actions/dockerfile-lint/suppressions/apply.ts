import type { Instruction } from "../../../shared/dockerfile/index.ts";
import type { Suppression } from "../../../shared/findings/index.ts";
import type { Problem } from "../checks/rule.ts";
import type { LintContext } from "../context.ts";
import type { Pragma } from "./pragmas.ts";

/** A parse error cannot be ignored: the rest of the file may have been misread. */
const neverSuppressed = new Set(["DL1000"]);

/** `skip=all` of BuildKit does not mean its experimental check, which runs only when asked for by name. */
const experimentalCheck = "InvalidDefinitionDescription";

/** All ids that a problem answers to. */
export function idsOf({ rule, aliases = [] }: Problem): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...aliases])];
}

/** Finds what suppresses a problem, and remembers which part of which comment did. */
export class Suppressor {
  readonly #context: LintContext;
  /** Those for the whole file by the ids that they name. */
  readonly #everywhere = new Map<string, Pragma[]>();
  /** The others by the line of their comment. */
  readonly #byLine: ReadonlyMap<number, Pragma>;
  readonly #buildkitIds: ReadonlySet<string>;
  readonly #used = new Map<Pragma, Set<string>>();

  constructor(context: LintContext, buildkitIds: ReadonlySet<string>) {
    const pragmas = context.options.disableIgnorePragma ? [] : context.pragmas.ignores;
    this.#context = context;
    for (const pragma of pragmas.filter(({ scope }) => scope === "file")) {
      for (const id of pragma.ids) {
        const named = this.#everywhere.get(id);
        if (named === undefined) this.#everywhere.set(id, [pragma]);
        else named.push(pragma);
      }
    }
    this.#byLine = new Map(pragmas.filter(({ scope }) => scope !== "file").map((pragma) => [pragma.line, pragma]));
    this.#buildkitIds = buildkitIds;
  }

  /** The suppression that holds for a problem: a comment that is in force, or the configuration. */
  find(problem: Problem): Suppression | undefined {
    const ids = idsOf(problem);
    if (ids.some((id) => neverSuppressed.has(id))) return undefined;
    const { ignored, ignoredBy, ignoredIn, now } = this.#context.options;
    const configured = { kind: "configuration", source: ignoredBy, files: ignoredIn } as const;
    for (const pragma of this.#candidates(problem.instruction, ids)) {
      const matched = ids.filter((id) => this.#names(pragma, id));
      if (matched.length === 0) continue;
      this.#remember(pragma, matched);
      if (!isExpired(pragma, now)) return pragma.line === 0 ? argumentSuppression(pragma, configured) : inline(pragma);
    }
    return ids.some((id) => ignored.includes(id)) ? configured : undefined;
  }

  /** The ids of a comment that have suppressed nothing. */
  unusedIds(pragma: Pragma): string[] {
    const used = this.#used.get(pragma);
    return pragma.ids.filter((id) => used?.has(id) !== true);
  }

  #names(pragma: Pragma, id: string): boolean {
    return (
      pragma.ids.includes(id) || (pragma.ids.includes("*") && this.#buildkitIds.has(id) && id !== experimentalCheck)
    );
  }

  #remember(pragma: Pragma, ids: readonly string[]): void {
    const used = this.#used.get(pragma) ?? new Set<string>();
    for (const id of ids) used.add(pragma.ids.includes(id) ? id : "*");
    this.#used.set(pragma, used);
  }

  *#candidates(instruction: Instruction | undefined, ids: readonly string[]): Generator<Pragma> {
    yield* this.#around(instruction);
    for (const id of [...ids, "*"]) yield* this.#everywhere.get(id) ?? [];
  }

  /** The comments that are meant for an instruction: above it, in it, and above the FROM of its stage. */
  *#around(instruction: Instruction | undefined): Generator<Pragma> {
    if (instruction === undefined || this.#byLine.size === 0) return;
    const { file, graph } = this.#context;
    for (const { line } of instruction.leadingComments) {
      const pragma = this.#byLine.get(line);
      if (pragma?.scope === "next" && (pragma.tool !== "hadolint" || line === instruction.line - 1)) yield pragma;
    }
    const last = file.source.positionAt(instruction.span.end).line;
    for (let line = instruction.line + 1; line <= last; line += 1) {
      const pragma = this.#byLine.get(line);
      if (pragma?.scope === "next" && pragma.tool === "seaworthy") yield pragma;
    }
    const { from } = graph.stageOf(instruction);
    const above = from === undefined || from === instruction ? undefined : this.#byLine.get(from.line - 1);
    if (above?.scope === "stage") yield above;
  }
}

/** What a build argument skips is said by whoever gives the argument. */
function argumentSuppression({ text }: Pragma, configured: Suppression): Suppression {
  return { ...configured, reason: `the build argument ${text}` };
}

function inline({ text, reason, until }: Pragma): Suppression {
  return {
    kind: "inline",
    source: `# ${text}`,
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
  };
}

/** True when a dated comment no longer holds. */
export function isExpired(pragma: Pragma, now: string): boolean {
  return pragma.until !== undefined && pragma.until < now;
}
