import type { RunIdentity } from "../evidence/index.ts";
import type { Annotation } from "../report/annotations.ts";
import type { GitHubContext } from "./github/context.ts";

export type { Annotation } from "../report/annotations.ts";
export type { GitHubContext } from "./github/context.ts";

/** Keeps folders from one run to the next. It never fails: what could not be restored has to be made again. */
export interface FolderStore {
  /** Fills a folder with the newest that was saved under a key with this beginning. */
  restore(folder: string, prefix: string): Promise<void>;
  /** Saves a folder; nothing changes what was saved under a key before. */
  save(folder: string, key: string): Promise<void>;
}

/** Where Seaworthy runs. Nothing outside `shared/ci` reads CI variables or writes to a console. */
export interface Host {
  readonly name: string;
  /** Which run this is; binds evidence to it. */
  readonly run: RunIdentity;
  /** The repository and event of a job of GitHub Actions. */
  readonly gitHub?: GitHubContext;
  /** Absolute path of the checkout; every repository path is relative to it. */
  readonly root: string;
  /** Absolute path that results and other given paths are relative to; the checkout, or a directory above it. */
  readonly workspace: string;
  /** Folder for results when the call names none; undefined where none is written then. */
  readonly defaultOutDir: string | undefined;
  /** The CI system's own store, where there is one. */
  folderStore?(): Promise<FolderStore | undefined>;
  /** The text of an input that was given; undefined when it was not, or is empty. */
  getInput(name: string): string | undefined;
  /** An environment variable of another tool that Seaworthy honours (`HADOLINT_…`, `DOCKER_CONFIG`); empty counts as unset. */
  getEnv(name: string): string | undefined;
  /** A token of the CI system's identity provider for an audience; absent where the job gets none. */
  identityToken?(audience: string): Promise<string>;
  /** One line for people; never on standard output where a format is printed there. */
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /** What is being done now; shown only where it can be overwritten. */
  progress(line: string): void;
  /** Runs the work under a heading that the log can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  annotate(annotations: readonly Annotation[]): void;
  /** Adds Markdown to the run's page, where there is one. */
  summarise(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Keeps a secret out of everything that is printed from now on. */
  mask(secret: string): void;
  /** The result in the asked-for format; the only thing on standard output. */
  print(text: string): Promise<void>;
  /** Whether `print` goes to a person's eyes: colours are welcome. */
  readonly colours: boolean;
  /** Columns that people see. */
  readonly width: number;
}
