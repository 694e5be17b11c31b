import type { PackageURL } from "packageurl-js";
import type { Package } from "../packages/index.ts";
import { parsePurl } from "../packages/purl.ts";
import { PackageGraph } from "./graph.ts";
import { coordinates, type ImageIdentity, type ItemMatch, matchImage, matchPackage } from "./match.ts";
import type { VexDocument, VexItem, VexScope, VexStatement } from "./statement.ts";

/** Result of applying the statements to one vulnerability in one package. */
export interface VexVerdict {
  /** Statement that suppresses the finding; absent if none does. */
  readonly suppressedBy?: SourcedStatement;
  /** Remarks on statements that almost suppress it, and on conflicts. */
  readonly remarks: readonly string[];
}

/** Statement with its document. */
export interface SourcedStatement {
  readonly statement: VexStatement;
  readonly document: VexDocument;
}

/** Image and packages that VEX statements may name. */
export interface VexSubject {
  readonly image: ImageIdentity;
  readonly packages: readonly Package[];
}

const clockDifference = 3_600_000;

/** Coverage of a statement: the vulnerable package as a whole, or only inside another package. */
type Coverage = "whole" | { readonly inside: string };

/**
 * Applies VEX documents to the findings of one image. The newest statement with the same coverage wins, whatever its
 * document. A finding is suppressed if a statement covers the package as a whole, or if statements cover every path
 * from the image to it.
 */
export class VexJudge {
  readonly #byId = new Map<string, SourcedStatement[]>();
  readonly #subject: VexSubject;
  readonly #byCoordinates: ReadonlyMap<string, readonly { readonly purl: string; readonly parsed: PackageURL }[]>;
  #graph: PackageGraph | undefined;

  /**
   * @param now a statement of a later time does not suppress: it would win over every statement to come. Clocks may differ
   * by an hour.
   */
  constructor(documents: readonly VexDocument[], subject: VexSubject, now: Date) {
    this.#subject = subject;
    const latest = now.getTime() + clockDifference;
    const purls = subject.packages.flatMap(({ purl }) => {
      const parsed = parsePurl(purl);
      return parsed === undefined ? [] : [{ purl, parsed }];
    });
    this.#byCoordinates = Map.groupBy(purls, ({ parsed }) => coordinates(parsed));
    for (const document of documents) {
      for (const statement of document.statements) {
        if (statement.time > latest && suppresses({ statement, document })) continue;
        for (const id of new Set(statement.ids.map(foldId))) {
          const existing = this.#byId.get(id) ?? [];
          existing.push({ statement, document });
          this.#byId.set(id, existing);
        }
      }
    }
  }

  /**
   * Evaluates the statements for one vulnerability in one package.
   * @param ids of the vulnerability, including aliases.
   * @param purl of the vulnerable package.
   */
  judge(ids: readonly string[], purl: string): VexVerdict {
    const statements = new Set(ids.flatMap((id) => this.#byId.get(foldId(id)) ?? []));
    const parsed = statements.size === 0 ? undefined : parsePurl(purl);
    if (parsed === undefined) return { remarks: [] };
    const newest = new Map<string, SourcedStatement>();
    const remarks: string[] = [];
    for (const sourced of statements) {
      for (const scope of sourced.statement.scopes) {
        const { places, near } = this.#placesOf(scope, parsed);
        if (near !== undefined) remarks.push(`${nameOf(sourced)} does not apply: ${near}`);
        for (const place of places) {
          const key = place === "whole" ? "" : place.inside;
          const existing = newest.get(key);
          if (existing !== undefined && disagree(existing, sourced)) remarks.push(conflict(existing, sourced));
          newest.set(key, existing === undefined ? sourced : newer(existing, sourced));
        }
      }
    }
    const suppressing = this.#excuse(purl, newest, remarks);
    return { ...(suppressing === undefined ? {} : { suppressedBy: suppressing }), remarks: [...new Set(remarks)] };
  }

  /**
   * Evaluates the statements for a finding in one package. A bulletin on several CVEs is suppressed by statements on
   * itself or on each of the CVEs.
   * @param own ids of the finding and its advisory.
   * @param aliases other ids of it.
   */
  judgeFinding(own: readonly string[], aliases: readonly string[], purl: string): VexVerdict {
    const ids = [...own, ...aliases];
    const cves = [...new Set(ids.filter((id) => /^cve-/i.test(id)))];
    if (cves.length <= 1) return this.judge(ids, purl);
    const itself = this.judge(own, purl);
    if (itself.suppressedBy !== undefined) return itself;
    const each = cves.map((cve) => this.judge([cve], purl));
    const remarks = [...new Set([itself, ...each].flatMap((verdict) => verdict.remarks))];
    const [first] = each;
    const isWhole = each.every(({ suppressedBy }) => suppressedBy !== undefined);
    return isWhole && first?.suppressedBy !== undefined ? { suppressedBy: first.suppressedBy, remarks } : { remarks };
  }

  #excuse(
    purl: string,
    newest: ReadonlyMap<string, SourcedStatement>,
    remarks: string[],
  ): SourcedStatement | undefined {
    const whole = newest.get("");
    if (whole !== undefined) return suppresses(whole) ? whole : undefined;
    const cuts = [...newest].filter(([, sourced]) => suppresses(sourced));
    const [first] = cuts;
    if (first === undefined) return undefined;
    this.#graph ??= new PackageGraph(this.#subject.packages);
    if (!this.#graph.isReached(purl, new Set(cuts.map(([inside]) => inside)))) return first[1];
    remarks.push(`${nameOf(first[1])} does not suffice: the package is also included without ${first[0]}`);
    return undefined;
  }

  #placesOf(
    { item, within }: VexScope,
    purl: PackageURL,
  ): { readonly places: readonly Coverage[]; readonly near?: string } {
    const { image } = this.#subject;
    if (within === undefined) {
      const direct = firstOf(matchPackage(item, purl), matchImage(item, image));
      return direct.kind === "other" ? { places: this.#inside(item) } : effect(direct, "whole");
    }
    const part = matchPackage(item, purl);
    if (part.kind === "other") return { places: [] };
    const inImage = matchImage(within, image);
    if (part.kind === "near") return inImage.kind === "other" ? { places: [] } : effect(part, "whole");
    if (inImage.kind !== "other") return effect(inImage, "whole");
    return { places: this.#inside(within) };
  }

  /** Returns the installed packages that an item names. */
  #inside(item: VexItem): readonly Coverage[] {
    const candidates = item.purl === undefined ? [] : (this.#byCoordinates.get(coordinates(item.purl)) ?? []);
    const named = candidates.filter(({ parsed }) => matchPackage(item, parsed).kind === "same");
    return named.map(({ purl }) => ({ inside: purl }));
  }
}

function foldId(id: string): string {
  return id.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function firstOf(a: ItemMatch, b: ItemMatch): ItemMatch {
  return b.kind === "same" || a.kind === "other" ? b : a;
}

function effect(match: ItemMatch, place: Coverage): { readonly places: readonly Coverage[]; readonly near?: string } {
  if (match.kind === "near") return { places: [], near: match.why };
  return { places: match.kind === "same" ? [place] : [] };
}

function suppresses({ statement: { status } }: SourcedStatement): boolean {
  return status === "not_affected" || status === "fixed";
}

/** Returns the newer statement; for equal times, the one that does not suppress. */
function newer(a: SourcedStatement, b: SourcedStatement): SourcedStatement {
  if (a.statement.time !== b.statement.time) return a.statement.time > b.statement.time ? a : b;
  return suppresses(a) ? b : a;
}

function disagree(a: SourcedStatement, b: SourcedStatement): boolean {
  return a.document.author !== b.document.author && suppresses(a) !== suppresses(b);
}

function conflict(a: SourcedStatement, b: SourcedStatement): string {
  return `${nameOf(a)} says ${a.statement.status}, ${nameOf(b)} says ${b.statement.status}; the newer one counts`;
}

function nameOf({ statement, document }: SourcedStatement): string {
  const author = document.author === undefined ? "" : ` by ${document.author}`;
  return `statement ${statement.ordinal} of ${document.source}${author}`;
}
