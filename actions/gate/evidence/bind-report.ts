import { type ExternalReport, type ReportSubject, reportSubjects } from "../../../shared/evidence/external/index.ts";
import type { EvidenceRecord, RunIdentity } from "../../../shared/evidence/index.ts";
import type { ImageSubject, Subject } from "../../../shared/findings/index.ts";
import type { CallSubject, GivenReport } from "../model.ts";
import type { Reason } from "../verdict/verdict.ts";
import { describeCallSubject } from "./call-subject.ts";

/** What a report is about, and which judged digests it covers. */
export interface BoundSubject {
  readonly subject: Subject;
  /** Judged digests that it examined: one of an image or instance, all judged platforms of an index, otherwise none. */
  readonly covers: readonly string[];
}

export interface BindingQuestion {
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  /** Records that count: they know names and platforms of digests. */
  readonly records: readonly EvidenceRecord[];
  /** Judged platforms by the digest of an index that was examined with them. */
  readonly indexes: ReadonlyMap<string, readonly string[]>;
}

/** What a report is about, or why it counts for nothing. */
export type Binding = BoundSubject | Reason;

/** Binds a report to what is judged, or says why it counts for nothing. Pure. */
export function bindReport(givenReport: GivenReport, question: BindingQuestion): Binding {
  const { report, about } = givenReport;
  switch (report.about) {
    case "image":
      return bindImage(givenReport, question);
    case "source":
      return bindSource(givenReport, question);
    case "instance":
      return bindInstance(givenReport, question);
    case "host":
    case "cluster":
      return bindMachine(report, report.about, about);
    default:
      return bindUnstated(givenReport, question);
  }
}

/** A report that does not say what it is about: the call does, within what reports of the tool can be about. */
function bindUnstated(givenReport: GivenReport, question: BindingQuestion): Binding {
  const { report, about } = givenReport;
  const { file, manifests, config, subjects } = report;
  if (about !== undefined) {
    const possible = subjects ?? reportSubjects;
    const kind = about.kind === "index" ? "image" : about.kind;
    // A digest by itself names the image or what runs of it.
    if (kind === "image" && !possible.includes("image") && possible.includes("instance")) {
      return bindInstance(givenReport, question);
    }
    return possible.includes(kind)
      ? bindAsCalled(report, about, question)
      : contradiction(file, kindList(possible), about);
  }
  if (manifests.length > 0 || config !== undefined) return bindImage(givenReport, question);
  const canBeSource = subjects === undefined || subjects.includes("source");
  if (canBeSource && (report.inRepository === true || question.digests.length === 0)) {
    return bindSource(givenReport, question);
  }
  const first = subjects?.find((kind) => kind !== "image" && kind !== "instance") ?? "source";
  return {
    what: `${file} does not state what it is about`,
    remediation: `set it as ${file}@sha256:…, with the digest of the examined image, or as ${file}@${first}`,
  };
}

/** A report about what runs: the call says of which image. */
function bindInstance({ report, about }: GivenReport, question: BindingQuestion): Binding {
  if (about !== undefined && about.kind !== "image" && about.kind !== "instance") {
    return contradiction(report.file, "a running instance", about);
  }
  const digest = about?.digest ?? report.manifests[0];
  if (digest === undefined) {
    return {
      what: `${report.file} does not state which image it saw running`,
      remediation: `set it as ${report.file}@instance:sha256:…, with the digest of the image that ran`,
    };
  }
  return bindImage({ report, about: { kind: "instance", digest } }, question);
}

/** A report about a host or cluster. The call may name it. */
function bindMachine({ file }: ExternalReport, kind: "host" | "cluster", about: CallSubject | undefined): Binding {
  if (about === undefined) return { subject: { kind, name: kind }, covers: [] };
  return about.kind === kind ? { subject: about, covers: [] } : contradiction(file, `a ${kind}`, about);
}

function kindList(kinds: readonly ReportSubject[]): string {
  return kinds.map((kind) => kindNames[kind]).join(" or ");
}

const kindNames = {
  image: "an image",
  instance: "a running instance",
  source: "source",
  host: "a host",
  cluster: "a cluster",
} as const satisfies Readonly<Record<ReportSubject, string>>;

/** Binds a report to what the call says that it is about. */
function bindAsCalled(report: ExternalReport, about: CallSubject, question: BindingQuestion): Binding {
  switch (about.kind) {
    case "source":
      return bindSource({ report, about }, question);
    case "host":
    case "cluster":
      return { subject: about, covers: [] };
    case "index":
      return bindIndex(report, about, question);
    default: {
      const platforms = question.indexes.get(about.digest);
      return platforms === undefined || about.kind === "instance" || question.digests.includes(about.digest)
        ? bindImage({ report, about }, question)
        : bindIndex(report, { digest: about.digest, platforms }, question);
    }
  }
}

function bindIndex(
  { file }: ExternalReport,
  { digest, platforms }: { readonly digest: string; readonly platforms: readonly string[] },
  { digests, records }: BindingQuestion,
): Binding {
  const covers = platforms.filter((platform) => digests.includes(platform));
  if (covers.length === 0) return notAbout(file, digest, digests);
  const { name } = imageSubject(digest, records);
  return { subject: { kind: "index", name, digest }, covers };
}

function bindImage({ report, about }: GivenReport, { digests, records }: BindingQuestion): Binding {
  const { file, manifests, config } = report;
  if (about !== undefined && about.kind !== "image" && about.kind !== "instance") {
    return contradiction(file, "an image", about);
  }
  const digest = about?.digest;
  if (digest !== undefined && manifests.length > 0 && !manifests.includes(digest)) {
    return {
      what: `${file} is about ${manifests.join(" and ")}, but the call states ${digest}`,
      remediation: "use the report of this image",
    };
  }
  const claimed = [...manifests, ...(config === undefined ? [] : [config]), ...(digest === undefined ? [] : [digest])];
  const [match, another] = digests.filter((wanted) => claimed.includes(wanted));
  if (match !== undefined && another === undefined) {
    const image = imageSubject(match, records);
    const subject =
      about?.kind === "instance" ? ({ kind: "instance", name: image.name, digest: match } as const) : image;
    return { subject, covers: [match] };
  }
  if (another !== undefined) {
    return {
      what: `${file} is about several of the judged digests`,
      remediation: "use a report for each platform",
    };
  }
  return claimed.length === 0
    ? {
        what: `${file} does not state which image it is about`,
        remediation: `set it as ${file}@sha256:…, with the digest of the examined image`,
      }
    : notAbout(file, claimed.join(", "), digests);
}

function notAbout(file: string, claimed: string, digests: readonly string[]): Reason {
  return {
    what: `${file} is about ${claimed}, not about ${digests.join(" or ") || "no image"}`,
    remediation: "examine the image that you push",
  };
}

/** The image of a digest as records name it. */
export function imageSubject(digest: string, records: readonly EvidenceRecord[]): ImageSubject {
  const subjects = records.map(({ subject }) => subject).filter((subject) => subject.kind === "image");
  return (
    subjects.find((subject) => subject.digest === digest) ?? { kind: "image", name: digest, digest, platform: "any" }
  );
}

function bindSource({ report, about }: GivenReport, { run }: BindingQuestion): Binding {
  if (about !== undefined && about.kind !== "source") return contradiction(report.file, "source", about);
  if (report.commit !== undefined && run.commit !== undefined && report.commit !== run.commit) {
    return {
      what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
      remediation: `run ${report.tool} on the judged commit`,
    };
  }
  return { subject: { kind: "source", path: "." }, covers: [] };
}

/** What a call appends to a report that states what it is about. */
const suffixes: Readonly<Record<string, string>> = {
  "an image": "@sha256:…",
  "a running instance": "@instance:sha256:…",
};

function contradiction(file: string, stated: string, about: CallSubject): Reason {
  return {
    what: `${file} states that it is about ${stated}, but the call states ${describeCallSubject(about)}`,
    remediation: `set it as ${file}${suffixes[stated] ?? ""}`,
  };
}
