import { getDirectory } from "../../../shared/files/index.ts";
import type { ManifestDocument } from "../document.ts";
import { type Application, listApplications } from "./applications.ts";
import { divideByDirectory } from "./directories.ts";
import { compileSets } from "./sets.ts";
import type { RenderedUnit, Unit } from "./unit.ts";
import { getZone, isFixture } from "./zone.ts";

/** The documents of a checkout, as written and as kustomizations and Compose projects build them. */
export interface UnitSources {
  readonly plain: readonly ManifestDocument[];
  readonly rendered: readonly RenderedUnit[];
}

/**
 * Divides documents into units that are deployed together, in this order: sets of the configuration, directories that an
 * Application deploys, kustomizations and projects, single files of test directories, and directory trees. Each plain
 * document is in one unit. Pure.
 * @param sets texts for `compileSets`.
 */
export function listUnits({ plain, rendered }: UnitSources, sets: readonly string[]): Unit[] {
  const owners = createOwners({ plain, rendered }, sets);
  const units = new Map<string, Unit>();
  const add = (key: string, unit: Unit): void => {
    const known = units.get(key);
    units.set(key, known === undefined ? unit : joined(known, unit));
  };
  for (const [index, { path, documents, variant, isTest = false, destination: own }] of rendered.entries()) {
    const owner = owners.ofBuilt(path);
    const { key = `built ${index}`, name = getDirectory({ path }) || path } = owner ?? {};
    const destination = own?.namespace === undefined ? (owner?.destination ?? own) : own;
    const zone = isTest ? `${name}/tests` : getZone(path);
    add(variant === undefined ? key : `${key} ${variant}`, { name, documents, destination, zone, isRendered: true });
  }
  const others: ManifestDocument[] = [];
  for (const [path, documents] of Map.groupBy(plain, ({ file }) => file.path)) {
    const owner = owners.ofPlain(path);
    if (owner === undefined) others.push(...documents);
    else {
      const { key, name, destination } = owner;
      add(key, { name, documents, destination, zone: getZone(path), isRendered: false });
    }
  }
  return [...units.values(), ...dividePlain(others)];
}

function joined(a: Unit, b: Unit): Unit {
  const { destination } = a.destination === undefined ? b : a;
  return {
    name: a.name,
    documents: [...a.documents, ...b.documents],
    destination,
    zone: a.zone === b.zone ? a.zone : "",
    isRendered: a.isRendered || b.isRendered,
  };
}

function dividePlain(documents: readonly ManifestDocument[]): Unit[] {
  return [...Map.groupBy(documents, ({ file }) => getZone(file.path))].flatMap(([zone, inside]) => {
    const unitOf = (name: string, own: readonly ManifestDocument[]): Unit => ({
      ...{ name, documents: own, destination: undefined, zone, isRendered: false },
    });
    const { fixtures = [], others = [] } = Object.groupBy(inside, ({ file }) =>
      isFixture(file.path) ? "fixtures" : "others",
    );
    return [
      ...[...Map.groupBy(fixtures, ({ file }) => file.path)].map(([path, own]) => unitOf(path, own)),
      ...divideByDirectory(others, zone).map(({ directory, documents: own }) => unitOf(directory, own)),
    ];
  });
}

/** The set or Application that a file belongs to. */
interface Owner extends Pick<Unit, "name" | "destination"> {
  readonly key: string;
}

interface Owners {
  /** Returns the owner of a plain file. */
  ofPlain(path: string): Owner | undefined;
  /** Returns the owner of what a kustomization or project builds, by the path of its file. */
  ofBuilt(path: string): Owner | undefined;
}

function createOwners({ plain, rendered }: UnitSources, texts: readonly string[]): Owners {
  const sets = compileSets(texts);
  const documents = [...plain, ...rendered.flatMap((unit) => unit.documents)];
  const built = new Set(rendered.map(getDirectory));
  const directories = directoriesOf([...plain.map(({ file }) => file), ...rendered]);
  const deployed = applicationsByPath(listApplications(documents, directories), built);
  const ofSet = (path: string): Owner | undefined => {
    const set = sets.find(({ matches }) => matches(path));
    return set === undefined ? undefined : { key: `set ${set.name}`, name: set.name, destination: undefined };
  };
  return {
    ofPlain: (path) => ofSet(path) ?? deployed.ofFile(path),
    ofBuilt: (path) => ofSet(path) ?? deployed.ofDirectory(getDirectory({ path })),
  };
}

/** Returns the directories of files, and all directories around these. */
function directoriesOf(files: readonly { readonly path: string }[]): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const file of files) {
    for (let path = getDirectory(file); !directories.has(path); path = getDirectory({ path })) directories.add(path);
  }
  return directories;
}

interface Deployed {
  ofFile(path: string): Owner | undefined;
  ofDirectory(path: string): Owner | undefined;
}

/**
 * Maps directories to the Applications that deploy them. Of several, the first counts, without what they disagree on.
 * @param built directories with a kustomization. Of these, Applications deploy nothing else.
 */
function applicationsByPath(applications: readonly Application[], built: ReadonlySet<string>): Deployed {
  const byPath = new Map<string, Owner & { readonly isRecursive: boolean }>();
  for (const { name, paths, isRecursive, destination } of applications) {
    const key = `application ${name} ${paths.join(" ")}`;
    for (const path of paths) {
      const known = byPath.get(path);
      const isSame = JSON.stringify(known?.destination ?? destination) === JSON.stringify(destination);
      byPath.set(path, {
        ...(known ?? { key, name: path || ".", isRecursive }),
        destination: isSame ? destination : undefined,
      });
    }
  }
  return {
    ofDirectory: (path) => byPath.get(path),
    ofFile: (path) => {
      if (byPath.size === 0) return undefined;
      const own = getDirectory({ path });
      for (let directory = own; ; directory = getDirectory({ path: directory })) {
        const owner = built.has(directory) ? undefined : byPath.get(directory);
        if (
          owner !== undefined &&
          (directory === own || (owner.isRecursive && getZone(path) === getZone(`${directory}/x`)))
        )
          return owner;
        if (directory === "") return undefined;
      }
    },
  };
}
