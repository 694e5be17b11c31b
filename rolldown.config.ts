import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rolldown";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Name of the chunk of `coreModule`. */
const core = "shared/core";
/**
 * Modules that every action loads, in one chunk, because looking for a file takes longer than reading it. None of them
 * imports a package.
 */
const coreModule =
  /\/shared\/(?:values|text|exec|files|findings|references|http)\/|\/shared\/errors\/(?!parse-problem)|\/shared\/rules\/(?!suppression)/u;

/** A chunk bears the path of the module that it is for, so that its name stays when others come and go. */
function chunkPath(name: string, module: string | undefined): string {
  if (name === core) return core;
  const own = /\/((?:shared|actions)\/.+)\.ts$/u.exec((module ?? "").replaceAll("\\", "/"));
  return own?.[1] ?? name;
}

/** `npm/octokit-core` for a file of `node_modules/@octokit/core`. */
function packageOf(id: string): string {
  const path = id.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? id;
  const [first = "", second = ""] = path.split("/");
  // What `zod/mini` does not need.
  if (/^zod\/v4\/(?:classic|core\/(?:to-json-schema|json-schema))/u.test(path)) return "npm/zod/classic";
  return `npm/${first.startsWith("@") ? `${first.slice(1)}-${second}` : first}`;
}

/** Identifies the sources of a build. Caches use it, because results may change with any source. */
function buildId(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const directory of ["actions", "shared"]) {
    const names = readdirSync(join(root, directory), { recursive: true }).map(String);
    for (const name of names.filter((each) => /\.(?:ts|json)$/u.test(each)).toSorted()) {
      const path = `${directory}/${name.replaceAll("\\", "/")}`;
      hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** Modules that a dependency loads only if it finds them in some directory above it; it works without them. */
const optionalModules = /\b\w*require(?:\.resolve)?\(["'](?:picomatch|supports-color)["']\)/gu;

/** A plugin that edits the sources whose paths match. */
function editing(name: string, files: RegExp, edit: (code: string) => string): Plugin {
  return {
    name,
    transform: (code, id) => (files.test(id.replaceAll("\\", "/")) ? edit(code) : null),
  };
}

/** Commander starts programs only for commands that are files of their own. The command line has none. */
const withoutChildProcess = editing("without-child-process", /\/node_modules\/commander\//u, (code) =>
  code.replaceAll("require('node:child_process')", "undefined"),
);

/** The collator takes 14 ms to load. `packageurl-js` makes one at its start, to order six names. */
const withoutCollator = editing("without-collator", /\/node_modules\/packageurl-js\/src\/strings\.js$/u, (code) =>
  code.replace(
    "const { compare: localeCompare } = new Intl.Collator()",
    "const localeCompare = (a, b) => (a < b ? -1 : Number(a > b))",
  ),
);

/** Import of names from a built-in module. */
const builtinImport = /^import \{([^}]*)\} from "(node:[a-z_/]+)";$/gmu;

/**
 * Takes built-in modules as objects. An import evaluates every name that a module exports, and loads what stands behind
 * it: `node:util` alone brings worker threads and a parser of arguments.
 */
const withoutBuiltinImports = editing("without-builtin-imports", /^(?!.*\/node_modules\/)/u, (code) =>
  code.replaceAll(builtinImport, (_statement, list: string, name: string) => {
    const names = list
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "" && !each.startsWith("type "));
    if (names.length === 0) return "";
    const taken = names.map((each) => each.replace(/^(\S+) as (\S+)$/u, "$1: $2")).join(", ");
    return `const { ${taken} } = process.getBuiltinModule("${name}");`;
  }),
);

/** Keeps the bundle from running code from outside: fdir and debug load a module if they find one. */
const withoutOutsideModules = editing("without-outside-modules", /\/node_modules\/(?:fdir|debug)\//u, (code) =>
  code.replaceAll(optionalModules, "undefined"),
);

/** One entry an action, one for the command line, and those that threads load; every dependency in a chunk of its own, so that diffs stay small. */
export default defineConfig({
  input: {
    cli: "actions/suite/cli.ts",
    check: "actions/suite/main.ts",
    comment: "actions/comment/main.ts",
    "dockerfile-lint": "actions/dockerfile-lint/main.ts",
    "image-scan": "actions/image-scan/main.ts",
    "sbom-generate": "actions/sbom-generate/main.ts",
    "manifest-check": "actions/manifest-check/main.ts",
    gate: "actions/gate/main.ts",
    "sign-image": "actions/sign-image/main.ts",
    verify: "actions/verify/main.ts",
    "threads/layers": "shared/packages/layers-thread.ts",
    "threads/image-checks": "actions/image-scan/checks-thread.ts",
    "threads/file-digests": "shared/sbom/file-digests.ts",
    "threads/shellcheck": "actions/dockerfile-lint/shellcheck/thread.ts",
  },
  platform: "node",
  resolve: { symlinks: false },
  preserveEntrySignatures: "allow-extension",
  transform: { define: { SEAWORTHY_BUILD: JSON.stringify(buildId()) } },
  plugins: [withoutOutsideModules, withoutChildProcess, withoutCollator, withoutBuiltinImports],
  output: {
    strictExecutionOrder: true,
    dir: "dist",
    format: "esm",
    minify: false,
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
      `chunks/${chunkPath(name, facadeModuleId ?? moduleIds.at(-1))}.js`,
    codeSplitting: {
      /** Else a package lands in the chunk of the first that needs it, and loads that with it. */
      includeDependenciesRecursively: false,
      groups: [
        { debugName: "npm", test: /node_modules/u, name: (id: string) => packageOf(id) },
        { debugName: core, test: coreModule, name: core },
      ],
    },
  },
});
