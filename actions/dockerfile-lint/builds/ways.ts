import { type Dockerfile, parsePairs } from "../../../shared/dockerfile/index.ts";
import type { LintOptions } from "../options.ts";
import type { Build } from "./build.ts";
import type { LocatedBuild } from "./locate.ts";

/** One way in which a Dockerfile is built: what decides the results of a lint. */
export interface Way {
  readonly options: Partial<LintOptions>;
  /** Directory of the build context, relative to the checkout. Undefined for the default of the Dockerfile. */
  readonly context: string | undefined;
  /** False if the context is not in the checkout, so that nothing is known about its files. */
  readonly isContextKnown: boolean;
  /** False if the build makes no image but files. */
  readonly isImage: boolean;
}

/** What the call itself says about all builds. It takes precedence over files. */
export type CallOptions = Pick<LintOptions, "buildArgs" | "namedContexts" | "target"> & {
  readonly context: string | undefined;
};

const checkArgument = "BUILDKIT_DOCKERFILE_CHECK";

/** Maximum number of ways in which one Dockerfile is linted. */
const maxWays = 64;

/** The ways of a Dockerfile. */
export interface Ways {
  readonly ways: readonly Way[];
  /** Number of further ways that are not linted. */
  readonly left: number;
}

/**
 * Lists the different ways in which builds use a Dockerfile: targets, arguments that it declares, names of contexts, a
 * single platform and context directories. Bake files say all that is built. Compose files often have development builds
 * of a stage, so that the last stage counts, too, unless a build is of it.
 * @param fixed ways that come first, whatever the builds are.
 */
export function listWays(
  builds: readonly LocatedBuild[],
  file: Dockerfile,
  call: CallOptions,
  fixed: readonly Way[] = [],
): Ways {
  const declared = declaredArgs(file);
  const ways = builds.map((located) => wayOf(located, declared, call));
  const isComplete = builds.some(({ build }) => build.origin.kind === "bake" || build.target === undefined);
  if (builds.length === 0 || (!isComplete && call.target === undefined)) ways.push(plainWay(builds, call));
  const distinct = [...new Map([...fixed, ...ways].map((way) => [keyOf(way), way])).values()];
  return { ways: distinct.slice(0, maxWays), left: Math.max(0, distinct.length - maxWays) };
}

/** Returns the key of a way. Ways with equal keys have equal results. */
export function keyOf({ options, context, isContextKnown, isImage }: Way): string {
  const { buildArgs = {}, unknownArgs = [], namedContexts = [], target, platform } = options;
  const args = Object.entries(buildArgs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    args,
    unknownArgs.toSorted(),
    namedContexts.toSorted(),
    target,
    platform,
    context,
    isContextKnown,
    isImage,
  ]);
}

function wayOf({ build, context }: LocatedBuild, declared: ReadonlySet<string>, call: CallOptions): Way {
  const { known, unknown } = argumentsOf(build, declared);
  const [platform, other] = build.platforms;
  return {
    options: {
      buildArgs: { ...known, ...call.buildArgs },
      unknownArgs: unknown,
      namedContexts: call.namedContexts.length > 0 ? call.namedContexts : [...build.contexts.keys()],
      target: call.target ?? build.target,
      platform: other === undefined ? platform : undefined,
    },
    context: call.context ?? context,
    isContextKnown: (call.context ?? context) !== undefined,
    isImage: build.isImage,
  };
}

/** Returns the build without a target, with the context of the first build. Without builds, it is as the call says. */
export function plainWay([first]: readonly LocatedBuild[], { context, ...options }: CallOptions): Way {
  const directory = context ?? first?.context;
  return { options, context: directory, isContextKnown: first === undefined || directory !== undefined, isImage: true };
}

/**
 * Splits the arguments that matter into known and unknown ones. An empty text usually stands for a value that the CI
 * system sets.
 */
function argumentsOf(
  { args }: Build,
  declared: ReadonlySet<string>,
): { readonly known: Readonly<Record<string, string>>; readonly unknown: readonly string[] } {
  // BUILDKIT_DOCKERFILE_CHECK suppresses findings. Only the call and the Dockerfile may.
  const own = [...args].filter(
    ([name]) => name !== checkArgument && (declared.has(name) || name.startsWith("BUILDKIT_")),
  );
  const known = own.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]));
  const unknown = own.flatMap(([name, value]) => (value === undefined || value === "" ? [name] : []));
  return { known: Object.fromEntries(known), unknown };
}

function declaredArgs({ instructions, escapeChar }: Dockerfile): ReadonlySet<string> {
  const declarations = instructions.flatMap((instruction) => [instruction, instruction.trigger ?? []].flat());
  return new Set(
    declarations
      .filter(({ keyword }) => keyword === "ARG")
      .flatMap((instruction) => parsePairs(instruction, escapeChar).map(({ key }) => key.value)),
  );
}
