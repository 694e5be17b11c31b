import { deriveOrigin } from "../values/text.ts";
import { GoInteger, GoObject, type Sourced, sourced } from "../values/value.ts";
import { objectAt, stringAt } from "./arguments.ts";
import { define, type FunctionTable } from "./define.ts";
import { checkConstraints, parseConstraints } from "./semver/constraints.ts";
import { compareVersions, parseVersion, printVersion, type Version, versionType } from "./semver/version.ts";

/** Functions for versions. */
export const semverFunctions: FunctionTable = {
  semver: define(["string"], (args) => toObject(parseVersion(stringAt(args, 0)), args)),
  semverCompare: define(["string", "string"], (args, context) => {
    context.spend(Math.ceil((stringAt(args, 0).length + stringAt(args, 1).length) / 10));
    const constraints = parseConstraints(stringAt(args, 0));
    return sourced(checkConstraints(constraints, parseVersion(stringAt(args, 1))), deriveOrigin(args));
  }),
};

function toObject(version: Version, args: readonly Sourced[]): Sourced {
  const origin = deriveOrigin(args);
  const compare = (matches: (order: number) => boolean) =>
    define(["object"], (others) => sourced(matches(orderOf(others)), deriveOrigin([...args, ...others])));
  const orderOf = (others: readonly Sourced[]): number => {
    const { data } = objectAt(others, 0, versionType);
    return compareVersions(version, data as Version);
  };
  const number = (value: bigint) => sourced(new GoInteger(value, "uint64"), origin);
  const text = (value: string) => sourced(value, origin);
  return sourced(
    new GoObject({
      type: versionType,
      kind: "ptr",
      text: printVersion(version),
      data: version,
      fields: new Map<string, Sourced>([
        ["Major", number(version.major)],
        ["Minor", number(version.minor)],
        ["Patch", number(version.patch)],
        ["Prerelease", text(version.prerelease)],
        ["Metadata", text(version.metadata)],
        ["Original", text(version.original)],
        ["String", text(printVersion(version))],
      ]),
      methods: new Map([
        [
          "Compare",
          define(["object"], (others) => sourced(new GoInteger(orderOf(others)), deriveOrigin([...args, ...others]))),
        ],
        ["Equal", compare((order) => order === 0)],
        ["GreaterThan", compare((order) => order > 0)],
        ["LessThan", compare((order) => order < 0)],
        ["IncPatch", increment(version, args, "patch")],
        ["IncMinor", increment(version, args, "minor")],
        ["IncMajor", increment(version, args, "major")],
      ]),
    }),
    origin,
  );
}

/** Defines the method that returns the next version. A pre-release is followed by its release. */
function increment(version: Version, args: readonly Sourced[], part: "major" | "minor" | "patch") {
  return define([], () => {
    const { major, minor, patch, prerelease, original } = version;
    const isReleased = prerelease === "";
    const next = {
      major: part === "major" ? major + 1n : major,
      minor: part === "major" ? 0n : part === "minor" ? minor + 1n : minor,
      patch: part !== "patch" ? 0n : isReleased ? patch + 1n : patch,
      prerelease: "",
      metadata: "",
      original: "",
    };
    const prefix = original.startsWith("v") ? "v" : "";
    return toObject({ ...next, original: prefix + printVersion(next) }, args);
  });
}
