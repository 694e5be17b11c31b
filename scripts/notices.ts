import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import licenses from "spdx-license-list/full.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

interface LockEntry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** Set for packages that hold a program for one system; these are never bundled. */
  readonly os?: readonly string[];
}

const licenseFile = /^(licen[cs]e|copying|notice)([.-].*)?$/iu;

/**
 * Writes the notices of everything that `dist/` may contain: the production packages of the lock file, optional ones
 * too, with their license texts. A package without a license file gets the text of the license that it states.
 * @throws Error if a package states no license whose text is known.
 */
export async function thirdPartyNotices(root: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  const paths = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && entry.os === undefined)
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
  const body = texts.length > 0 ? texts.map(fenced).join("\n") : statedLicense(manifest);
  return `## ${manifest.name} ${manifest.version}\n\nLicense: ${manifest.license ?? "see the text"}\n\n${body}`;
}

function statedLicense({ name, license = "", author }: Manifest): string {
  const texts = license.split(/[() ]+/u).flatMap((id) => licenses[id]?.licenseText ?? []);
  if (texts.length === 0) throw new Error(`${name} has no license file, and the text of "${license}" is not known`);
  const holder = typeof author === "string" ? author : author?.name;
  const by = holder === undefined || holder === "" ? "" : ` Its author is ${holder.replace(/ *<[^>]*>/gu, "")}.`;
  return `The package states this license in its package.json and has no license file.${by}\n\n${texts.map(fenced).join("\n")}`;
}

function fenced(text: string): string {
  return `\`\`\`\`text\n${text.replaceAll("\r\n", "\n").trim()}\n\`\`\`\`\n`;
}
