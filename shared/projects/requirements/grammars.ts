import { gt, minVersion, satisfies, valid, validRange } from "semver";
import { compareVersions, ecosystemOf, type PackageType } from "../../ecosystems/index.ts";
import { type Bound, between, boundsGrammar, bumped, caret, partCount, wildcardBounds } from "./bounds.ts";
import { maxRequirementLength, type RequirementGrammar } from "./requirement.ts";

type Bounds = (version: string) => readonly Bound[];

const exactly: Bounds = (version) => wildcardBounds(version) ?? [{ operator: "=", version }];
const compare =
  (operator: Bound["operator"]): Bounds =>
  (version) => [{ operator, version }];

const comparisons = { ">=": compare(">="), "<=": compare("<="), ">": compare(">"), "<": compare("<") };

/** A version before its last part, or before the part after the first: `~1.2.3` is below 1.3, `~1` below 2. */
const tilde: Bounds = (version) => between(version, bumped(version, partCount(version) > 1 ? 1 : 0));

/** The last part may grow: `~> 1.2.3` is below 1.3, `~> 1.2` below 2. */
const pessimistic: Bounds = (version) => between(version, bumped(version, partCount(version) > 1 ? -2 : 0));

/** Ranges of npm and of tools that share package.json (node-semver). */
const npm: RequirementGrammar = {
  accepts: (requirement, version) => semverAccepts(requirement, version),
  raise(requirement, version) {
    const alias = /^npm:(?:@[^/@\s]+\/)?[^/@\s]+@/.exec(requirement)?.[0] ?? "";
    const range = requirement.slice(alias.length);
    if (range.length > maxRequirementLength || validRange(range) === null || isLower(version, range)) return undefined;
    const [, operator = "", written = ""] = /^\s*(\^|~|>=|=|)\s*v?(\d[\w.+-]*)\s*$/.exec(range) ?? [];
    if (written === "" || /(?:^|\.)[xX*]/.test(written))
      return range.includes("||") ? undefined : `${alias}^${version}`;
    return `${alias}${operator}${version}`;
  },
};

function isLower(version: string, range: string): boolean {
  const lowest = minVersion(range);
  return valid(version) === null || (lowest !== null && gt(lowest, version));
}

function semverAccepts(requirement: string, version: string): boolean | undefined {
  const range = requirement.replace(/^npm:(?:@[^/@\s]+\/)?[^/@\s]+@/, "");
  if (range.length > maxRequirementLength || validRange(range) === null) return undefined;
  return satisfies(version, range);
}

/** Bounds of Cargo, for which `>1` is above all of 1 and `=1.2` is `1.2.*`. */
const cargoComparisons: Readonly<Record<string, Bounds>> = {
  ">=": (version) => [{ operator: ">=", version: withoutWildcard(version) }],
  "<": (version) => [{ operator: "<", version: withoutWildcard(version) }],
  ">": (version) => {
    const stated = withoutWildcard(version);
    return isWhole(stated) ? compare(">")(stated) : compare(">=")(bumped(stated, -1));
  },
  "<=": (version) => {
    const stated = withoutWildcard(version);
    return isWhole(stated) ? compare("<=")(stated) : compare("<")(bumped(stated, -1));
  },
  "=": (version) => {
    const stated = withoutWildcard(version);
    return isWhole(stated) ? exactly(stated) : between(stated, bumped(stated, -1));
  },
};

function withoutWildcard(version: string): string {
  return version.replace(/(?:\.\*)+$/, "");
}

function isWhole(version: string): boolean {
  return partCount(version) > 2;
}

/** Requirements of Cargo, where a version without an operator is a caret (The Cargo Book, "Specifying Dependencies"). */
const cargo = boundsGrammar({
  ecosystem: "crates.io",
  separator: /,/,
  operators: {
    ...cargoComparisons,
    "^": caret,
    "~": tilde,
    "": (version) => wildcardBounds(version) ?? caret(version),
  },
  raised: ["", "=", "^", "~", ">="],
});

/** Version specifiers of Python (PEP 440). */
const pep440 = {
  ...comparisons,
  "==": exactly,
  "===": compare("==="),
  "!=": (version: string) => (version.includes("*") ? undefined : compare("!=")(version)),
  // One number has no last part that may grow.
  "~=": (version: string) => (partCount(version) < 2 ? undefined : pessimistic(version)),
};

const pypi = boundsGrammar({
  ecosystem: "PyPI",
  separator: /,/,
  operators: pep440,
  raised: ["==", "===", "~=", ">="],
});

/** Constraints of Poetry: PEP 440, carets and tildes, and versions without an operator, which are exact. */
export const poetry = boundsGrammar({
  ecosystem: "PyPI",
  separator: /,/,
  operators: { ...pep440, "^": caret, "~": tilde, "": exactly },
  raised: ["", "==", "===", "~=", ">=", "^", "~"],
});

/** Requirements of RubyGems. */
const gem = boundsGrammar({
  ecosystem: "RubyGems",
  separator: /,/,
  operators: { ...comparisons, "=": exactly, "!=": compare("!="), "~>": pessimistic, "": exactly },
  raised: ["", "=", "~>", ">="],
});

/** Constraints of Composer without alternatives. `~1.2` is below 2, other than with npm. */
const composer = boundsGrammar({
  ecosystem: "Packagist",
  separator: /,|\s+(?=[<>=!^~])/,
  operators: {
    ...comparisons,
    "=": exactly,
    "==": exactly,
    "!=": compare("!="),
    "^": caret,
    "~": pessimistic,
    "": exactly,
  },
  raised: ["", "=", "==", "^", "~", ">="],
});

/** Creates a grammar for tools that use the lowest version that a requirement states, so that it must be raised. */
function lowestVersion(
  type: PackageType,
  pattern: RegExp,
  spell: (version: string) => string = (version) => version,
): RequirementGrammar {
  const { osv = "" } = ecosystemOf(type);
  const compareWith = (requirement: string, version: string): number | undefined => {
    const written = pattern.exec(requirement)?.[1];
    return written === undefined ? undefined : compareVersions(osv, spell(written), spell(version));
  };
  return {
    accepts: (requirement, version) => {
      const order = compareWith(requirement, version);
      return order === undefined ? undefined : order >= 0;
    },
    raise: (requirement, version) => {
      const written = pattern.exec(requirement)?.[1];
      const isLower = (compareWith(requirement, version) ?? 0) > 0;
      return written === undefined || isLower ? undefined : requirement.replace(written, () => spell(version));
    },
  };
}

/** Versions of Maven and Gradle: one version, or a range of one in brackets (Maven POM reference). */
const maven = lowestVersion("maven", /^\s*\[?\s*(\d[\w.+-]{0,100}|[A-Za-z][\w.+-]{0,100})\s*\]?\s*$/);
/** Versions of NuGet: the lowest version that is accepted, or one in brackets. */
const nuget = lowestVersion("nuget", /^\s*\[?\s*(\d[\w.+-]{0,100})\s*\]?\s*$/);
/** Minimum versions of Go modules. */
const go = lowestVersion("golang", /^(v\d[\w.+-]{0,100})$/, (version) => `v${version.replace(/^v/, "")}`);

/** The grammars by type of package. */
export const requirementGrammars: Partial<Readonly<Record<PackageType, RequirementGrammar>>> = {
  npm,
  cargo,
  pypi,
  gem,
  composer,
  maven,
  nuget,
  golang: go,
};
