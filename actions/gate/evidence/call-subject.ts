import type { CallSubject } from "../model.ts";

/** An entry of `reports`: a file, and what the call says that it is about. */
export interface ReportEntry {
  readonly file: string;
  readonly about?: CallSubject;
}

const machineName = "[\\w][\\w.:/-]{0,252}";
const suffix = new RegExp(
  `^(?<file>.+?)@(?:(?<instance>instance:)?(?<digest>sha256:[0-9a-f]{64})|(?<source>source)|(?<machine>host|cluster)(?::(?<name>${machineName}))?)$`,
  "su",
);

/**
 * Parses an entry of `reports`: `FILE`, `FILE@sha256:…` (an image or an index), `FILE@instance:sha256:…` (a running
 * container of the image), `FILE@source`, `FILE@host[:NAME]` or `FILE@cluster[:NAME]`.
 */
export function parseReportEntry(entry: string): ReportEntry {
  const { file, instance, digest, source, machine, name } = suffix.exec(entry)?.groups ?? {};
  if (file === undefined) return { file: entry };
  if (digest !== undefined) return { file, about: { kind: instance === undefined ? "image" : "instance", digest } };
  if (source !== undefined) return { file, about: { kind: "source" } };
  return { file, about: { kind: machine === "cluster" ? "cluster" : "host", name: name ?? machine ?? "host" } };
}

/** Returns what a call writes after `FILE@`. */
export function reportSuffix(about: CallSubject): string {
  switch (about.kind) {
    case "instance":
      return `instance:${about.digest}`;
    case "image":
    case "index":
      return about.digest;
    case "source":
      return "source";
    default:
      return about.name === about.kind ? about.kind : `${about.kind}:${about.name}`;
  }
}

/** Describes what a call says that a report is about. */
export function describeCallSubject(about: CallSubject): string {
  switch (about.kind) {
    case "image":
      return about.digest;
    case "instance":
      return `a running instance of ${about.digest}`;
    case "index":
      return `the index ${about.digest}`;
    case "source":
      return "source";
    default:
      return about.name === about.kind ? `a ${about.kind}` : `the ${about.kind} ${about.name}`;
  }
}
