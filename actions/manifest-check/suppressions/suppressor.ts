import type { Suppression } from "../../../shared/findings/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { CheckOptions } from "../options.ts";
import { idsOf } from "../rules/findings.ts";
import type { Problem } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";
import type { TextFile } from "../yaml/node.ts";
import { readAnnotations } from "./annotations.ts";
import { type BrokenComment, readComments } from "./comments.ts";
import { configuredGrants } from "./configured.ts";
import { isExpired, type ManifestDirective, matchingIds, normalId } from "./directive.ts";

/** Finds what suppresses a problem, and remembers which ids of which grant did. */
export class Suppressor {
  readonly #now: string;
  readonly #inline: boolean;
  readonly #comments = new Map<TextFile, readonly ManifestDirective[]>();
  readonly #annotations = new Map<Field, readonly ManifestDirective[]>();
  readonly #configured: readonly ManifestDirective[];
  readonly #used = new Map<ManifestDirective, Set<string>>();
  readonly broken: readonly BrokenComment[];

  constructor(documents: readonly ManifestDocument[], options: CheckOptions) {
    this.#now = options.now;
    this.#inline = !options.disableInline;
    this.#configured = configuredGrants(options);
    const broken: BrokenComment[] = [];
    for (const [file, own] of this.#inline ? Map.groupBy(documents, (document) => document.file) : []) {
      const comments = readComments(file, own);
      if (comments.grants.length > 0) this.#comments.set(file, comments.grants);
      broken.push(...comments.broken);
    }
    this.broken = broken;
  }

  /** The suppression that holds for a problem. */
  find(problem: Problem): Suppression | undefined {
    const names = idsOf(problem).map(normalId);
    for (const grant of this.#candidates(problem)) {
      const ids = matchingIds(grant, names);
      if (ids.length === 0 || !grant.covers(problem)) continue;
      const used = this.#used.get(grant) ?? new Set<string>();
      this.#used.set(grant, used);
      for (const id of ids) used.add(id);
      if (!isExpired(grant, this.#now)) return suppressionOf(grant);
    }
    return undefined;
  }

  /** Every grant that was met, with the ids that have suppressed nothing. */
  *grants(): Generator<{ readonly grant: ManifestDirective; readonly unused: readonly string[] }> {
    for (const grants of [...this.#comments.values(), ...this.#annotations.values(), this.#configured]) {
      for (const grant of grants) {
        const used = this.#used.get(grant);
        yield { grant, unused: grant.ids.filter((id) => used?.has(id) !== true) };
      }
    }
  }

  /** Reads the annotations of an object, whether or not a problem belongs to it. */
  meet(annotations: Field): readonly ManifestDirective[] {
    const known = this.#annotations.get(annotations);
    if (known !== undefined) return known;
    const grants = this.#inline && annotations.isMap ? readAnnotations(annotations) : [];
    this.#annotations.set(annotations, grants);
    return grants;
  }

  *#candidates({ owner, field }: Problem): Generator<ManifestDirective> {
    const file = field.place?.file ?? owner.document.file;
    yield* this.#comments.get(file) ?? [];
    for (const annotations of owner.annotations) yield* this.meet(annotations);
    yield* this.#configured;
  }
}

function suppressionOf({ kind, source, files, reason, until }: ManifestDirective): Suppression {
  return {
    kind,
    source,
    ...(files === undefined ? {} : { files }),
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
  };
}
