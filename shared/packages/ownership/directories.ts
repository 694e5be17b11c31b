import type { Package } from "../package.ts";

/** Directory whose files belong to a package. */
export interface OwnedDirectory {
  /** With a slash at the end. */
  readonly path: string;
  /** Parts of the directory, relative to it, that belong to somebody else. */
  readonly except?: RegExp;
}

/** Directories of other packages, and files that npm never packs (npm-packlist). */
const notInNpmPackage = /(?:^|\/)(?:node_modules|\.git|\.svn|\.hg|\.npmrc)(?:\/|$)/;
/** Where package managers of the runtime install packages. */
const notOfRuntime = /(?:^|\/)(?:site-packages|dist-packages|gems|site_ruby|vendor_ruby|site_perl|node_modules)\//;

/**
 * Returns the directories of a package that no list of files describes: those of its manifest in the layout that its
 * package manager installs, and those of a runtime that was built from source.
 */
export function ownedDirectories({ type, name, locations }: Package): OwnedDirectory[] {
  const layouts = layoutsByType[type] ?? [];
  return locations.flatMap(({ path }) => layouts.flatMap((layout) => layout(path, name) ?? []));
}

type Layout = (path: string, name: string) => OwnedDirectory | undefined;

const layoutsByType: Readonly<Partial<Record<Package["type"], readonly Layout[]>>> = {
  npm: [nextTo(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)package\.json$/, notInNpmPackage)],
  gem: [
    (path) => {
      const [, root, gem] = /^(.*)\/specifications\/(?:.*\/)?([^/]+)\.gemspec$/.exec(path) ?? [];
      return gem === undefined ? undefined : { path: `${root}/gems/${gem}/` };
    },
  ],
  composer: [
    (path, name) => {
      const vendor = /^(.*)\/composer\/installed\.json$/.exec(path)?.[1];
      return vendor === undefined ? undefined : { path: `${vendor}/${name}/` };
    },
  ],
  // What RECORD does not list, or all of it if a distribution's package removed RECORD.
  pypi: [nextTo(/^(.*\.(?:dist|egg)-info\/)[^/]+$/)],
  // The files of an environment are listed; those in the cache of unpacked packages are not.
  conda: [
    (path) => {
      const [, root, stem] = /^(.*?)(?:\/envs\/[^/]+)?\/conda-meta\/([^/]+)\.json$/.exec(path) ?? [];
      return stem === undefined ? undefined : { path: `${root}/pkgs/${stem}/` };
    },
  ],
  nix: [(path) => ({ path: `${path}/` })],
  brew: [nextTo(/^(.*\/Cellar\/[^/]+\/[^/]+\/)INSTALL_RECEIPT\.json$/)],
  cran: [nextTo(/^(.*\/(?:site-)?library\/[^/]+\/)DESCRIPTION$/)],
  golang: [nextTo(/^(\/.+\/go\/)bin\/go$/, /^(?:pkg\/mod|bin)\//)],
  generic: [
    within(/^(?:openjdk|jre)$/, /^(\/.+\/)release$/, [
      ...["bin", "conf", "demo", "include", "jmods", "jre", "legal", "lib", "man", "sample"],
    ]),
    within(/^erlang$/, /^(\/.+\/)releases\/\d+\/OTP_VERSION$/, ["bin", "lib", "misc", "releases", "usr"]),
    (path, name) => {
      const [, prefix, version] = name === "python" ? (pythonPath.exec(path) ?? []) : [];
      return version === undefined ? undefined : { path: `${prefix}lib/python${version}/`, except: notOfRuntime };
    },
    runtime(/^ruby$/, /^(.*\/)(?:bin\/ruby[\d.]*|lib\/libruby[^/]*)$/, "lib/ruby/"),
    runtime(/^perl$/, /^(.*\/)bin\/perl[\d.]*$/, "lib/perl5/"),
    runtime(/^php$/, /^(.*\/)bin\/php[^/]*$/, "lib/php/"),
    runtime(/^node$/, /^(.*\/)bin\/node$/, "include/node/"),
  ],
};

const pythonPath = /^(.*\/)(?:bin\/|lib\/lib)python(\d+\.\d+)m?(?:\.so[\d.]*)?$/;

/** Creates the layout of packages that own the directory of a file; its first group ends in a slash. */
function nextTo(pattern: RegExp, except?: RegExp): Layout {
  return (path) => {
    const directory = pattern.exec(path)?.[1];
    return directory === undefined ? undefined : { path: directory, ...(except === undefined ? {} : { except }) };
  };
}

/** Creates the layout of a runtime whose directory is known from its prefix. */
function runtime(names: RegExp, pattern: RegExp, directory: string): Layout {
  return (path, name) => {
    const prefix = names.test(name) ? pattern.exec(path)?.[1] : undefined;
    return prefix === undefined ? undefined : { path: prefix + directory, except: notOfRuntime };
  };
}

/** Creates the layout of a runtime that owns some directories next to a file of its own. */
function within(names: RegExp, pattern: RegExp, directories: readonly string[]): Layout {
  const others = new RegExp(`^(?!(?:${directories.join("|")})/)`);
  return (path, name) => {
    const prefix = names.test(name) ? pattern.exec(path)?.[1] : undefined;
    return prefix === undefined ? undefined : { path: prefix, except: others };
  };
}

/**
 * Copies of packages that no manifest describes: Go's module cache, Cargo's registry and the toolchains of rustup (Go
 * Modules Reference; The Cargo Book).
 */
const caches: readonly { readonly pattern: RegExp; readonly purlType: string }[] = [
  { pattern: /\/pkg\/mod\/((?:[^/]+\/)*?[^/@]+)@(v\d[^/]*)\//, purlType: "golang" },
  { pattern: /\/registry\/src\/[^/]+-[0-9a-f]{16}\/([\w-]+?)-(\d+\.\d+\.\d+[^/]*)\//, purlType: "cargo" },
  { pattern: /\/rustup\/(toolchain)s\/([^/]+)\//, purlType: "generic/rustup" },
];

/** Returns the purl of the package whose unpacked copy in a package manager's cache contains a file. */
export function cachedPackage(path: string): string | undefined {
  for (const { pattern, purlType } of caches) {
    const [, name, version] = pattern.exec(path) ?? [];
    // Upper-case letters of Go modules are `!` and the lower-case letter.
    if (name !== undefined)
      return `pkg:${purlType}/${name.replace(/!([a-z])/g, (_all, letter: string) => letter.toUpperCase())}@${version}`;
  }
  return undefined;
}

/** Returns whether a file belongs to the databases and downloaded lists of package managers themselves. */
export function isPackageDatabase(path: string): boolean {
  return databaseFiles.test(path);
}

const databaseFiles =
  /^\/(?:var\/lib\/(?:dpkg|apt\/lists|pacman|rpm)\/|var\/cache\/(?:apt|apk|dnf|yum)\/|(?:usr\/)?lib\/(?:apk|sysimage)\/|var\/cache\/debconf\/templates\.dat)|\/pnpm\/store\/v\d+\/files\//;
