import { type RunSettings, variablesIn } from "../exact/base-settings.ts";

/** Distributions whose images have the same package manager and programs, and images without a distribution's programs. */
export type Family = "debian" | "alpine" | "redhat" | "suse" | "arch" | "busybox" | "distroless" | "windows";

/** An image's ENTRYPOINT: none, one that runs its arguments as a command, or another one. */
export type EntryPoint = "none" | "passes" | "other";

/** What is known about the image that a stage starts from. A fact that is absent is not known. */
export interface BaseFacts {
  readonly family?: Family;
  /** Release of the distribution, as its images' tags write it: `12`, `bookworm`, `3.20`. */
  readonly release?: string;
  /** As USER writes it. Empty for root. */
  readonly user?: string;
  /** Absolute path. */
  readonly workdir?: string;
  /** The shell that runs the shell form of instructions. */
  readonly shell?: readonly string[];
  /** All variables of the image. */
  readonly env?: ReadonlyMap<string, string>;
  readonly hasHealthcheck?: boolean;
  readonly entryPoint?: EntryPoint;
  /** True if a build argument may name another image. */
  readonly isAssumed?: boolean;
}

/** The default shell of a Linux build. */
export const linuxShell: readonly string[] = ["/bin/sh", "-c"];

/** The default shell of a Windows build. */
export const windowsShell: readonly string[] = ["cmd", "/S", "/C"];

/** `FROM scratch`: an empty image. */
export const scratchFacts: BaseFacts = {
  family: "distroless",
  user: "",
  workdir: "/",
  env: new Map(),
  hasHealthcheck: false,
  entryPoint: "none",
};

/** Adds what an image's configuration states to what its name says. The configuration is right where they differ. */
export function factsOfSettings(settings: RunSettings, known: BaseFacts = {}): BaseFacts {
  const { user, workingDir, shell, healthcheck, entrypoint } = settings;
  return {
    ...known,
    user: isRootUser(user) ? "" : user,
    workdir: workingDir === "" ? "/" : workingDir,
    ...(shell.length === 0 ? {} : { shell }),
    env: variablesIn(settings),
    hasHealthcheck: isHealthcheck(healthcheck),
    entryPoint: entrypoint.length === 0 ? "none" : known.entryPoint === "passes" ? "passes" : "other",
  };
}

/** Returns true for root by name or number, with any group, and for no user. */
export function isRootUser(user: string): boolean {
  return user === "" || /^(?:root|0+)(?::|$)/.test(user);
}

function isHealthcheck(value: unknown): boolean {
  const test = typeof value === "object" && value !== null && "test" in value ? value.test : undefined;
  return Array.isArray(test) && test.length > 0 && test[0] !== "NONE";
}
