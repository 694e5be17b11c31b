import type { Suppression } from "../../../shared/findings/index.ts";
import { createSuppression, getIds, getStartOfDay, normalizeId, Suppressor } from "../../../shared/rules/index.ts";
import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { readAnnotations } from "./annotations.ts";
import { type MalformedComment, readComments } from "./comments.ts";
import { createConfiguredDirectives } from "./configured.ts";
import type { ManifestDirective, SuppressionCandidate } from "./directive.ts";

/** Finds the comment, annotation or configuration entry that suppresses a problem of a manifest. */
export class ManifestSuppressor {
  readonly #engine: Suppressor<SuppressionCandidate, ManifestDirective>;
  readonly #inline: boolean;
  readonly #comments = new Map<TextFile, readonly ManifestDirective[]>();
  readonly #annotations = new Map<Field, readonly ManifestDirective[]>();
  readonly #configured: readonly ManifestDirective[];
  readonly malformed: readonly MalformedComment[];

  constructor(documents: readonly ManifestDocument[], options: CheckOptions) {
    this.#engine = new Suppressor(getStartOfDay(options.now));
    this.#inline = !options.disableInline;
    this.#configured = createConfiguredDirectives(options);
    const malformed: MalformedComment[] = [];
    for (const [file, own] of this.#inline ? Map.groupBy(documents, (document) => document.file) : []) {
      const comments = readComments(file, own);
      if (comments.directives.length > 0) this.#comments.set(file, comments.directives);
      malformed.push(...comments.malformed);
    }
    this.malformed = malformed;
  }

  /** Returns the suppression of a problem. */
  find(problem: ManifestProblem): Suppression | undefined {
    const ids = getIds(problem).map(normalizeId);
    const directive = this.#engine.find({ problem, ids }, this.#candidates(problem));
    return directive === undefined ? undefined : createSuppression(directive);
  }

  /** Lists all directives that were read. */
  *directives(): Generator<ManifestDirective> {
    for (const directives of this.#comments.values()) yield* directives;
    for (const directives of this.#annotations.values()) yield* directives;
    yield* this.#configured;
  }

  /** Returns the ids of a directive that suppressed nothing. */
  unusedIds(directive: ManifestDirective): string[] {
    return this.#engine.unusedIds(directive);
  }

  /** Returns true if a directive has expired. */
  isExpired(directive: ManifestDirective): boolean {
    return this.#engine.isExpired(directive);
  }

  /** Reads the annotations of an object, whether or not it has a problem. */
  readAnnotations(annotations: Field): readonly ManifestDirective[] {
    const cached = this.#annotations.get(annotations);
    if (cached !== undefined) return cached;
    const directives = this.#inline && annotations.isMap ? readAnnotations(annotations) : [];
    this.#annotations.set(annotations, directives);
    return directives;
  }

  *#candidates({ owner, field }: ManifestProblem): Generator<ManifestDirective> {
    const file = field.place?.file ?? owner.document.file;
    yield* this.#comments.get(file) ?? [];
    for (const annotations of owner.annotations) yield* this.readAnnotations(annotations);
    yield* this.#configured;
  }
}
