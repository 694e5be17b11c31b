import type { RunIdentity } from "../evidence/index.ts";
import type { Exec } from "../exec/exec.ts";
import type { Sleep } from "../http/sleep.ts";
import type { Reference } from "../references/index.ts";
import type { Annotation } from "../report/annotations.ts";
import type { Predicate } from "../sigstore/formats/predicate-types.ts";
import type { IdentityPolicy, Judgement, Question } from "../sigstore/index.ts";
import type {
  AnnotationRun,
  CodeScanningPort,
  PullRequestPort,
  Sent,
  Surfaces,
  TriggeringPullRequest,
} from "./publish.ts";

export type { Annotation } from "../report/annotations.ts";
export type * from "./publish.ts";

/** The inputs of a call, and the environment around it. */
export interface Inputs {
  /** Returns the text of an input; undefined when it is absent or empty. */
  getInput(name: string): string | undefined;
  /** Returns an environment variable of another tool (`HADOLINT_…`, `DOCKER_CONFIG`); empty counts as unset. */
  getEnv(name: string): string | undefined;
}

/** The log that people read. */
export interface Log {
  /** Writes one line; never to standard output when a format is printed there. */
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /** Shows the current step, only where it can be overwritten. */
  progress(line: string): void;
  /** Runs the work under a heading that the log can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Removes a secret, and each of its lines, from everything that is printed from now on. Ignores short ones (`masksOf`). */
  mask(secret: string): void;
}

/** The places where a run shows its results. */
export interface Page {
  /** Annotations of one level that the system shows for a step; 0 where it shows none. */
  readonly annotationsPerLevel: number;
  annotate(annotations: readonly Annotation[]): void;
  /** Adds Markdown to the page of the run. Absent if runs have no page. */
  summarize?(markdown: string): Promise<void>;
  /** Sets an output for later steps. */
  output(name: string, value: string): void;
  /** Prints the result in the requested format; nothing else goes to standard output. */
  print(text: string): Promise<void>;
  /** Whether `print` reaches a person's terminal that shows colors. */
  readonly colors: boolean;
  /** Columns that people see. */
  readonly width: number;
  /** Columns of a terminal that a person looks at. Undefined for logs, pipes and files, whose lines are not wrapped. */
  readonly terminalColumns?: number;
}

/** The job that a CI system runs, without the system's own terms. */
export interface Job {
  /** Web address of the repository, without a slash at the end. */
  readonly repositoryUrl: string;
  /** Web address of the repository's owner. */
  readonly ownerUrl: string;
  /** Commit that is checked out. */
  readonly sha: string;
  /** Commit that people pushed; differs from `sha` where the system merges it with the base first. */
  readonly headSha: string;
  readonly ref: string;
  /** Web address of the run. */
  readonly runUrl: string;
  /** Whether the changes come from a fork, so that the job gets no identity and may not write. */
  readonly fromFork: boolean;
}

/** File of a commit. */
export interface BaseEntry {
  /** Relative to the repository. */
  readonly path: string;
  /** Id of its content in git, hexadecimal. */
  readonly id: string;
  /** `other`: a submodule, or a link that leads to nothing in the commit. */
  readonly kind: "file" | "other";
}

/** Entry of a commit as git has it: links are not followed. */
export interface CommitEntry {
  /** Relative to the repository. */
  readonly path: string;
  /** Id of its content, of the target of a link, or the commit of a submodule; hexadecimal. */
  readonly id: string;
  readonly kind: "file" | "link" | "submodule";
}

/** Files of the commit that changes are to be merged into. Methods throw UndecidedError for what cannot be read. */
export interface BaseFiles {
  /** Branch and commit, for people. */
  readonly label: string;
  readonly commit: string;
  /** Whether each content is a request to the CI system. */
  readonly isRemote: boolean;
  /** Lists everything in the commit. */
  walk(): Promise<readonly CommitEntry[]>;
  /** Reads a file by its path in the repository; undefined when the commit has none. */
  read(path: string): Promise<string | undefined>;
  /** Lists the file at a path or the files below it; undefined when the commit has nothing there. */
  list(path: string): Promise<readonly BaseEntry[] | undefined>;
  /** Reads contents by their ids. */
  contents(entries: readonly BaseEntry[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The commit that unmerged changes are to be merged into. */
export interface BasePort {
  /** Kind of the change, such as `pull request`. */
  readonly change: string;
  /** @throws UndecidedError `BASE_UNREADABLE` if neither the checkout nor the CI system has the commit. */
  open(token: string | undefined): Promise<BaseFiles>;
  /** Opens the commit that is checked out. Undefined if it cannot be read. */
  openHead(token: string | undefined): Promise<BaseFiles | undefined>;
}

/** Keeps directories from one run to the next. Never fails: content that cannot be restored is created again. */
export interface DirectoryStore {
  /** Fills a directory with the newest content that was saved under a key with this prefix. */
  restore(directory: string, prefix: string): Promise<void>;
  /** Saves a directory under a key. Never overwrites an existing key. */
  save(directory: string, key: string): Promise<void>;
}

/** Verifies the attestations of a digest in a store outside the registry. */
export type AttestationStore = (question: Question) => Promise<readonly Judgement[]>;

/** A store that attestations can be written to. */
export interface WritableAttestationStore {
  readonly read: AttestationStore;
  /**
   * Stores a Sigstore bundle, given as JSON.
   * @throws UndecidedError `ATTESTATION_NOT_STORED`.
   */
  write(bundle: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Advisories that the repository of the running code publishes for its users. */
export interface PublishedAdvisories {
  /** Artifact in a registry, with a tag. */
  readonly reference: Reference;
  /** Who must have signed it. */
  readonly identity: IdentityPolicy;
}

/** A CI system or terminal that Seaworthy runs on. A system omits the ports that it does not support. */
export interface Host extends Inputs, Log, Page {
  readonly name: string;
  /** Identity of the run. Evidence is bound to it. */
  readonly run: RunIdentity;
  /** Absolute path of the checkout; every repository path is relative to it. */
  readonly root: string;
  /** The checkout relative to the workspace, if it is not the one that the job examines when a call names no targets. */
  readonly otherCheckout?: string;
  /** Absolute path that results and other given paths are relative to; the checkout, or a directory above it. */
  readonly workspace: string;
  /** Default directory for results. Undefined if results are not written by default. */
  readonly defaultOutDir: string | undefined;
  /** Directory that is removed after the job. Undefined if there is none. */
  readonly temporaryDirectory: string | undefined;
  readonly sleep: Sleep;
  /** Opens standard input, where a call can have one. */
  readonly openStdin?: () => AsyncIterable<Uint8Array>;
  readonly exec: Exec;
  /** Absent outside a job of a repository. */
  readonly job?: Job;
  /** Absent if the run does not examine unmerged changes. */
  readonly base?: BasePort;
  readonly pullRequest?: PullRequestPort;
  readonly codeScanning?: CodeScanningPort;
  /**
   * Checks whether the call fits the event of the job. Called before anything is examined.
   * @throws InvalidError if results would appear on something that is not examined.
   */
  checkEvent?(inputs: Surfaces): void;
  /** Describes what the job will publish and with which permissions. Called before anything is examined. */
  describePermissions?(surfaces: Surfaces): readonly string[];
  /** Publishes all annotations, without the limit of a step. Never throws. */
  annotateAll?(run: AnnotationRun, token: string): Promise<Sent>;
  /** Finds the pull request whose run triggered this one. Absent if no run did. */
  triggeringPullRequest?(token: string): Promise<TriggeringPullRequest | { readonly missing: string }>;
  /** Submits a dependency snapshot. Never throws. */
  submitSnapshot?(name: string, snapshot: object, token: string): Promise<Sent>;
  /** Describes the build of this job. Undefined if the system does not provide enough information. */
  buildProvenance?(): Promise<Predicate | undefined>;
  /** Requests a token of the system's identity provider. Absent if the job gets none. */
  identityToken?(audience: string): Promise<string>;
  /** Absent if the system does not say which repository the running code is from. */
  readonly publishedAdvisories?: PublishedAdvisories;
  /** Opens the system's own cache. Absent for runs that must not trust earlier ones. */
  directoryStore?(): Promise<DirectoryStore | undefined>;
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A CI system: how it is recognized, and the host of its jobs. */
export interface System {
  detect(env: Environment): boolean;
  open(env: Environment): Promise<Host>;
  /** Returns what requests a job's identity token from a command line in it. Undefined if the job gets none. */
  identityToken?(env: Environment): Host["identityToken"];
}
