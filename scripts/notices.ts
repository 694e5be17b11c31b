import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

const licenseFile = /^(licen[cs]e|copying|notice)([.-].*)?$/iu;

/** Licenses of everything that `dist/` may contain: the production packages of the lock file, with their texts. */
export async function thirdPartyNotices(root: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  const paths = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.optional && !entry.devOptional)
    .map(([path]) => path)
    .toSorted();
  const sections = await Promise.all(paths.map((path) => section(root, path)));
  return `# Third-party notices\n\nPackages that Seaworthy's bundles may contain, with their licenses.\nGenerated from package-lock.json by \`npm run generate\`.\n\n${sections.join("\n")}`;
}

async function section(root: string, path: string): Promise<string> {
  const directory = join(root, path);
  const manifest = JSON.parse(await readFile(join(directory, "package.json"), "utf8")) as Manifest;
  const names = (await readdir(directory)).filter((name) => licenseFile.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
  const body = texts.map((text) => `\`\`\`\`text\n${text.replaceAll("\r\n", "\n").trim()}\n\`\`\`\`\n`).join("\n");
  return `## ${manifest.name} ${manifest.version}\n\nLicence: ${manifest.license ?? "see the text"}\n\n${body === "" ? "The package ships no license file.\n" : body}`;
}
