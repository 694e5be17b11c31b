import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { Analyzer, ImageToAnalyze } from "../../../../shared/layers/index.ts";
import { byteCount, count } from "../../../../shared/text/index.ts";
import { isLeftover } from "../../hygiene/leftovers.ts";
import { type ImageProblem, imageProblem, pathList, qualityRule } from "../../image-check.ts";
import { DirectoryTotals, type LargestDirectories } from "../directory-totals.ts";
import type { LayerOwners } from "../layer-owners.ts";
import { Programs } from "../programs.ts";

const unneededCopyRule = qualityRule({
  id: "SW-IM-unneeded-copy",
  name: "UnneededCopy",
  severity: "low",
  summary: "Copy only what the container runs.",
  why: "Sources of compiled programs, headers, static libraries and build directories make every pull larger. The image has no compiler that could read them.",
  advice: "Copy the programs and libraries by name, or exclude the other files in .dockerignore or with --exclude.",
  before: "COPY --from=build /src /src",
  after: "COPY --from=build /src/server /usr/local/bin/",
  tags: ["efficiency"],
});

export const copiedContentRules = [unneededCopyRule];

/** Files of a layer that only a build reads. */
export interface UnneededFiles {
  readonly layer: number;
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  readonly directories: LargestDirectories;
}

interface Kind {
  readonly name: string;
  readonly test: (directory: string, name: string) => boolean;
  /** Programs that read such files. */
  readonly readBy: readonly string[];
}

const compilers = ["cc", "gcc", "c++", "g++", "clang", "tcc", "zig", "R"];
const packageDirectory = /\/(?:node_modules|site-packages|dist-packages|gems)\//;
const cargoBuild = /\/target\/(?:[^/]+\/)?(?:debug|release)\/(?:deps|build|incremental|\.fingerprint)(?:\/|$)/;

/** First one first: a file is of one kind only. */
const kinds: readonly Kind[] = [
  {
    name: "build files of Cargo",
    test: (directory, name) => (cargoBuild.test(directory) && !name.includes(".so")) || /\.(?:rlib|rmeta)$/.test(name),
    readBy: ["cargo", "rustc"],
  },
  { name: "Rust sources", test: (_directory, name) => name.endsWith(".rs"), readBy: ["cargo", "rustc"] },
  { name: "Go sources", test: (_directory, name) => name.endsWith(".go"), readBy: ["go"] },
  {
    name: "headers and static libraries",
    test: (directory, name) =>
      /\.(?:a|la|o)$/.test(name) || (/\.(?:h|hh|hpp|hxx|inl)$/.test(name) && !packageDirectory.test(`${directory}/`)),
    readBy: compilers,
  },
  {
    name: "C and C++ sources",
    test: (directory, name) => /\.(?:c|cc|cpp|cxx)$/.test(name) && !packageDirectory.test(`${directory}/`),
    readBy: compilers,
  },
];

/** Endings of all kinds, to tell most files apart fast. */
const endings = /\.(?:rlib|rmeta|rs|go|a|la|o|h|hh|hpp|hxx|inl|c|cc|cpp|cxx)$/;
const copyStep = /^(?:COPY|ADD) |#\(nop\) {1,2}(?:COPY|ADD) /;
const minBytes = 1_000_000;

/** Adds up the files of layers made by COPY or ADD that only a compiler reads, unless the image has one. */
export const copiedContent: Analyzer<readonly UnneededFiles[]> = {
  name: "efficiency/copied-content",
  version: 1,
  analyze(image) {
    const copied = copiedLayers(image);
    if (copied.length === 0) return [];
    const programs = new Programs(image, { uid: 0, groups: [0] });
    const unread = kinds.filter(({ readBy }) => !readBy.some((name) => programs.has(name)));
    return copied.flatMap((layer) => unneededFiles(image, layer, unread));
  },
};

/** Returns the positions of layers that the history says were copied. */
function copiedLayers({ config, layers, isComplete }: ImageToAnalyze): readonly number[] {
  const steps = config.history.filter(({ emptyLayer }) => !emptyLayer);
  if (!isComplete || steps.length !== layers.length) return [];
  return steps.flatMap(({ createdBy = "" }, layer) => (copyStep.test(createdBy) ? [layer] : []));
}

function unneededFiles(image: ImageToAnalyze, layer: number, unread: readonly Kind[]): readonly UnneededFiles[] {
  const totals = new Map(unread.map((kind) => [kind, new DirectoryTotals()]));
  image.visitVisible(layer, ({ directory, name, size }) => {
    if (!endings.test(name) && !directory.includes("/target/")) return;
    const kind = unread.find(({ test }) => test(directory, name));
    const path = `${directory}/${name}`;
    if (kind !== undefined && !isLeftover(path)) totals.get(kind)?.add(path, size);
  });
  return [...totals].flatMap(([{ name }, total]) =>
    total.bytes < minBytes ? [] : [{ layer, kind: name, ...total.toTotals() }],
  );
}

/** Reports one finding per layer and kind of files. Pure. */
export function copiedContentProblems(
  found: readonly UnneededFiles[],
  subject: ImageSubject,
  owners: LayerOwners,
): ImageProblem[] {
  return found
    .filter(({ layer }) => owners.isOwn(layer))
    .map(({ layer, kind, files, bytes, directories }) =>
      imageProblem(unneededCopyRule, {
        message: `${owners.nameOf(layer)} copies ${kind} that nothing in the image reads: ${count(files, "file")}, ${byteCount(bytes)} (${pathList(directories.map(([path]) => path))})`,
        subject,
        about: [kind, ...directories.slice(0, 1).map(([path]) => path.toWellFormed())],
        layer,
        bytes,
      }),
    );
}
