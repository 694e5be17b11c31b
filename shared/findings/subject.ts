/** What was examined. */
export type Subject = ImageSubject | IndexSubject | InstanceSubject | SourceSubject | MachineSubject;

export interface ImageSubject {
  readonly kind: "image";
  /** The name as people know it: a reference or the archive's path. */
  readonly name: string;
  /** Manifest digest, `sha256:…`; for archives without manifests the digest of the config. */
  readonly digest: string;
  /** `os/architecture[/variant]`; `index` for an index. */
  readonly platform: string;
  /** Tells this subject from others of the same action: the input `name`, or name and digest. */
  readonly scope?: string;
}

/** A multi-platform image as a whole. */
export interface IndexSubject {
  readonly kind: "index";
  readonly name: string;
  /** Digest of the index, `sha256:…`. */
  readonly digest: string;
  readonly scope?: string;
}

/** A running container of an image, seen from outside or from inside. */
export interface InstanceSubject {
  readonly kind: "instance";
  readonly name: string;
  /** Manifest digest of the image that runs. */
  readonly digest: string;
  readonly scope?: string;
}

/** A machine that runs containers, or a cluster. */
export interface MachineSubject {
  readonly kind: "host" | "cluster";
  /** The name as people know it. */
  readonly name: string;
  readonly scope?: string;
}

export interface SourceSubject {
  readonly kind: "source";
  /** File or directory relative to the repository root; `.` for all of it. */
  readonly path: string;
  /** Full commit id, if the directory is a checkout whose commit is known. */
  readonly commit?: string;
  /** Tells this subject from others of the same action: the input `name`. */
  readonly scope?: string;
  /** What was examined below the path, sorted; exclusions start with `!`. Absent: everything. */
  readonly targets?: readonly string[];
}

/** Returns the name of a subject for people: of sources the path. */
export function subjectName(subject: Subject): string {
  return subject.kind === "source" ? subject.path : subject.name;
}

/** Returns the digest of the manifest that a subject is or runs; undefined for sources and machines. */
export function subjectDigest(subject: Subject): string | undefined {
  return "digest" in subject ? subject.digest : undefined;
}
