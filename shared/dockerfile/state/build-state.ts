import type { Instruction } from "../instruction.ts";
import type { ImageSource } from "../stages.ts";
import type { BaseFacts, EntryPoint } from "./base-facts.ts";
import type { Packages } from "./packages.ts";

/** A COPY or ADD, and those before it. */
export interface CopyEvent {
  readonly instruction: Instruction;
  /** Where the files come from. Undefined for the build context and for URLs. */
  readonly from: ImageSource | undefined;
  readonly older: CopyEvent | undefined;
}

/** The state of a build before an instruction or command. Immutable. */
export interface BuildState {
  /** The image that the stage starts from, directly or through other stages. */
  readonly base: BaseFacts;
  /** Words of the program that runs the shell form. */
  readonly shell: readonly string[];
  /** True if SHELL set it. */
  readonly isShellSet: boolean;
  /** As USER writes it, with variables. Empty for root. Undefined if only the base image knows. */
  readonly user: string | undefined;
  /** The last USER. Undefined if no instruction of the build sets one. */
  readonly userInstruction: Instruction | undefined;
  /** Absolute path. Undefined if it is not known. */
  readonly workdir: string | undefined;
  /** True if WORKDIR set it. */
  readonly isWorkdirSet: boolean;
  /** Undefined if only the base image knows. */
  readonly hasHealthcheck: boolean | undefined;
  /** Undefined if only the base image knows. */
  readonly entryPoint: EntryPoint | undefined;
  readonly packages: Packages;
  /** The last COPY or ADD. */
  readonly copies: CopyEvent | undefined;
}

/** Checks whether WORKDIR or the base image sets a directory. False if nobody knows. */
export function isDirectorySet({ isWorkdirSet, base }: BuildState): boolean {
  return isWorkdirSet || (base.workdir !== undefined && base.workdir !== "/");
}
