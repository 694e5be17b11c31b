import { InvalidError, messageOf } from "../../shared/errors/index.ts";
import { readCheckoutFile } from "../../shared/files/index.ts";
import type { CoverageGap, Finding, Report, Suppression } from "../../shared/findings/index.ts";
import type { CatalogedImage, ReadStatement } from "../../shared/packages/index.ts";
import { type RunContext, settingsPlaces } from "../../shared/runner/index.ts";
import { count, oneLine } from "../../shared/text/index.ts";
import { readVex, type Stated, type VexDocument, VexJudge, vexPredicates } from "../../shared/vex/index.ts";
import { ignoreFinding } from "./ignore/apply.ts";
import { applyIgnores, type IgnoreFile, ignoreFileNames, readIgnoreFiles } from "./ignore/index.ts";
import type { spec } from "./inputs.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now" | "settingsFiles">;

const maxVexBytes = 64 * 2 ** 20;
/** Maximum number of listed remarks; the others are counted. */
const maxShownRemarks = 20;

/** VEX documents and ignore files of other tools, which suppress findings. */
export class SuppressionSources {
  readonly #documents: readonly VexDocument[];
  readonly #authors: ReadonlySet<string>;
  readonly #files: readonly IgnoreFile[];
  readonly #now: Date;

  private constructor(
    documents: readonly VexDocument[],
    authors: readonly string[],
    files: readonly IgnoreFile[],
    now: Date,
  ) {
    this.#documents = documents;
    this.#authors = new Set(authors);
    this.#files = files;
    this.#now = now;
  }

  /**
   * Reads the sources that the inputs name.
   * @throws InvalidError for a document or file that cannot be read.
   */
  static async of(context: Context): Promise<SuppressionSources> {
    const { inputs, now } = context;
    const vex = await settingsPlaces(context, inputs.vex);
    const documents = await Promise.all(vex.paths.map((path) => readVexFile(path, vex.root)));
    const files = await ignoreFiles(context);
    return new SuppressionSources(documents, inputs["vex-authors"], files, now);
  }

  /** Applies the suppressions to the reports of all images. Problems of ignore files go into the first report. */
  apply(scanned: readonly { readonly report: Report; readonly read: CatalogedImage }[]): readonly Report[] {
    const judged = scanned.map(({ report, read }) => this.#judge(report, read));
    const all = judged.flatMap(({ findings }) => findings);
    const { findings, problems } = applyIgnores(all, this.#files, this.#now);
    const waiting = [...findings];
    return judged.map((report, index) => {
      const ownFindings = waiting.splice(0, report.findings.length);
      if (index > 0) return { ...report, findings: ownFindings };
      return {
        ...report,
        rules: [...report.rules, ...new Set(problems.map(({ rule }) => rule))],
        findings: [...ownFindings, ...problems.map((problem) => ignoreFinding(problem, report.subject))],
      };
    });
  }

  #judge(report: Report, { image, catalog, statements }: CatalogedImage): Report {
    const attested = readStatements(statements);
    const documents = [...this.#documents, ...attested.documents];
    const trusted = documents.filter((document) => this.#isHeard(document, attested.documents.includes(document)));
    const untrusted = documents.filter((document) => !trusted.includes(document));
    const { name, tags, digest, configDigest, platform } = image;
    const subject = {
      image: { name, tags, digests: [digest, configDigest], platform },
      packages: [...catalog.packages, ...catalog.owned],
    };
    const judge = new VexJudge(trusted, subject, this.#now);
    const remarks = new Map<string, string[]>();
    const findings = report.findings.map((finding) => this.#suppress(finding, judge, remarks));
    const gaps = [
      ...attested.gaps,
      ...untrusted.map(untrustedGap),
      ...trusted.flatMap(problemGaps),
      ...remarkGaps(remarks),
    ];
    return { ...report, findings, coverage: { ...report.coverage, gaps: [...report.coverage.gaps, ...gaps] } };
  }

  /**
   * Returns whether a document's author is trusted. Files are trusted unless authors are named; anyone can attach
   * documents to an image.
   */
  #isHeard({ author }: VexDocument, isAttested: boolean): boolean {
    if (this.#authors.size === 0) return !isAttested;
    return author !== undefined && this.#authors.has(author);
  }

  #suppress(finding: Finding, judge: VexJudge, remarks: Map<string, string[]>): Finding {
    if (finding.package === undefined || finding.advisory === undefined) return finding;
    const { suppressedBy: suppressing, remarks: statementRemarks } = judge.judgeFinding(
      [finding.ruleId, finding.advisory.id],
      finding.aliases,
      finding.package.purl,
    );
    for (const remark of statementRemarks) {
      const about = remarks.get(remark) ?? [];
      about.push(`${finding.ruleId} in ${finding.package.name}`);
      remarks.set(remark, about);
    }
    return suppressing === undefined ? finding : { ...finding, suppression: suppressionOf(suppressing) };
  }
}

/** Reads the ignore files that are named, or those that other tools read by their names. */
async function ignoreFiles(context: Context): Promise<readonly IgnoreFile[]> {
  const named = context.inputs["ignore-files"];
  if (named.length > 0) {
    const { root, paths } = await settingsPlaces(context, named);
    return readIgnoreFiles(paths, root);
  }
  const { root } = await settingsPlaces(context, ignoreFileNames, { isOptional: true });
  return readIgnoreFiles([], root);
}

function suppressionOf({ statement, document }: Stated): Suppression {
  const words = statement.status === "fixed" ? "fixed" : "not affected";
  return {
    kind: "vex",
    source: `${document.source} (${document.format}, statement ${statement.ordinal})`,
    files: [document.source],
    reason: oneLine(statement.why === undefined ? words : `${words}: ${statement.why}`),
    ...(document.author === undefined ? {} : { owner: oneLine(document.author) }),
  };
}

async function readVexFile(path: string, root: string): Promise<VexDocument> {
  let text: string;
  try {
    text = (await readCheckoutFile(root, path, maxVexBytes)).toString("utf8");
  } catch (error) {
    throw new InvalidError("VEX_UNREADABLE", `cannot be read (${messageOf(error)})`, {
      place: { what: path },
      advice: "Check the path in `vex`",
    });
  }
  return readVex(text, path);
}

function readStatements(statements: readonly ReadStatement[]) {
  const documents: VexDocument[] = [];
  const gaps: CoverageGap[] = [];
  for (const { digest, bytes } of statements.filter(({ predicateType }) => vexPredicates.includes(predicateType))) {
    const what = `VEX attestation ${digest}`;
    try {
      documents.push(readVex(Buffer.from(bytes).toString("utf8"), what));
    } catch (error) {
      gaps.push({ what, why: messageOf(error), weight: "note" });
    }
  }
  return { documents, gaps };
}

function untrustedGap({ source, author, statements }: VexDocument): CoverageGap {
  const by =
    author === undefined ? "it names no author" : `its author, ${oneLine(author)}, is not listed in \`vex-authors\``;
  return {
    what: source,
    why: `its ${count(statements.length, "statement")} ${statements.length === 1 ? "does" : "do"} not count: ${by}`,
    weight: "note",
  };
}

function problemGaps({ source, problems }: VexDocument): readonly CoverageGap[] {
  const shown = problems.slice(0, maxShownRemarks).map((why): CoverageGap => ({ what: source, why, weight: "note" }));
  const omitted = problems.length - maxShownRemarks;
  return omitted <= 0
    ? shown
    : [...shown, { what: source, why: `${omitted} more statements do not count`, weight: "note" }];
}

function remarkGaps(remarks: ReadonlyMap<string, readonly string[]>): readonly CoverageGap[] {
  const all = [...remarks].map(([why, about]): CoverageGap => {
    const [first = "", ...others] = [...new Set(about)];
    return {
      what: oneLine(others.length === 0 ? first : `${first} and ${others.length} more`),
      why: oneLine(why),
      weight: "note",
    };
  });
  const omitted = all.length - maxShownRemarks;
  const omittedGap: CoverageGap = { what: "VEX", why: `${omitted} more statements almost apply`, weight: "note" };
  return omitted <= 0 ? all : [...all.slice(0, maxShownRemarks), omittedGap];
}
