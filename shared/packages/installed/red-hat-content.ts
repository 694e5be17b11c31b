import { z } from "zod";
import { type Cataloger, textOf } from "../cataloger.ts";

const manifest = z.looseObject({ content_sets: z.array(z.string()).default([]) });
const labels = z.looseObject({ cpe: z.string().optional() });
const places = /^\/(?:root\/buildinfo|usr\/share\/buildinfo)\/(?:content_manifests\/[^/]+\.json|labels\.json)$/;

/**
 * Reads what Red Hat's builds record in images: the repositories of the packages, and the product that the image is.
 * They decide which advisories apply.
 */
export const redHatContent: Cataloger = {
  id: "red-hat-content",
  version: 1,
  settings: ["image"],
  named: { names: /^(?:labels\.json|.+-\d+\.json)$/, parts: 5 },
  maxBytes: 4 * 2 ** 20,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && places.test(path),
  read(file) {
    const value: unknown = JSON.parse(textOf(file));
    if (file.header.path.endsWith("/labels.json")) {
      const product = productOf(labels.parse(value).cpe ?? "");
      return product === undefined ? undefined : { contentStreams: [product] };
    }
    const sets = manifest.parse(value).content_sets;
    const unknown = sets.filter((name) => streamOf(name) === undefined);
    return {
      contentStreams: sets.flatMap((name) => streamOf(name) ?? []),
      ...(unknown.length === 0 ? {} : { gaps: [{ why: unknownSets(unknown), weight: "note" }] }),
    };
  },
};

function unknownSets(names: readonly string[]): string {
  return `advisories for these repositories are not checked: ${names.slice(0, 5).join(", ")}`;
}

const repositories: Readonly<Record<string, string>> = { "codeready-builder": "crb", rt: "realtime" };

/**
 * Returns the update stream of a content set as the end of its CPE: `rhel-9-for-x86_64-baseos-rpms` is
 * `enterprise_linux:9::baseos`, with extended support `rhel_eus:9.4::baseos`. The minor release is `*` if the name
 * states none. Undefined for other products.
 */
export function streamOf(contentSet: string): string | undefined {
  const openShift = /^rhocp-(\d+\.\d+)-for-rhel-(\d+)-/.exec(contentSet);
  if (openShift !== null) return `openshift:${openShift[1]}::el${openShift[2]}`;
  const builder = /^codeready-builder-for-rhel-(\d+)-/.exec(contentSet);
  if (builder !== null) return `enterprise_linux:${builder[1]}::crb`;
  const form = /^(?:rhel|ubi)-(\d+)-for-\w+-([a-z-]+?)(?:-(eus|aus|e4s|tus))?-rpms(?:__(\d+)_DOT_(\d+))?$/;
  const [, major, name = "", support, pinnedMajor, pinnedMinor] = form.exec(contentSet) ?? [];
  if (major === undefined) return undefined;
  const repository = repositories[name] ?? name;
  if (support === undefined) return `enterprise_linux:${major}::${repository}`;
  const release = pinnedMajor === undefined ? "*" : `${pinnedMajor}.${pinnedMinor}`;
  return `rhel_${support}:${release}::${repository}`;
}

/** Returns `openshift_gitops:1.16::el8` for `cpe:/a:redhat:openshift_gitops:1.16::el8`. */
function productOf(cpe: string): string | undefined {
  return /^"?cpe:\/[ao]:redhat:([\w.:-]+)"?$/.exec(cpe)?.[1];
}
