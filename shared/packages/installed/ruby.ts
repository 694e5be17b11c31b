import { type Cataloger, defined, type FileEvidence, partial, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs gems installed by RubyGems: `specifications/**.gemspec`, generated Ruby code. */
export const gemInstalled: Cataloger = {
  id: "gem-installed",
  version: 1,
  settings: ["image"],
  named: { names: /\.gemspec$/, parts: 3 },
  wants: ({ path, type }) => isFile(type) && path.endsWith(".gemspec") && path.includes("/specifications/"),
  read(file): FileEvidence {
    const text = textOf(file);
    const assigned = (key: string): string | undefined => new RegExp(`\\.${key}\\s*=\\s*(.+)$`, "m").exec(text)?.[1];
    const strings = (value: string | undefined): string[] =>
      [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'|%q<([^>]*)>/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
    const [, stubName, stubVersion] = /^# stub: (\S+) (\S+) /m.exec(text) ?? [];
    const name = stubName ?? strings(assigned("name"))[0];
    const version = stubVersion ?? strings(assigned("version"))[0];
    if (name === undefined) return { gaps: [partial("the specification has no gem name")] };
    const dependencies = [...text.matchAll(/\.add_(?:runtime_)?dependency\((?:%q<|["'])([^>"']+)/g)].map(
      ([, need = ""]) => need,
    );
    return {
      packages: [
        {
          type: "gem",
          name,
          version,
          licenses: strings(assigned("licenses") ?? assigned("license")),
          needs: dependencies,
          ...defined({ supplier: strings(assigned("authors"))[0], homepage: strings(assigned("homepage"))[0] }),
        },
      ],
    };
  },
};
