import type { DockerfileLines } from "../lines.ts";

/** What is known about the instructions that made the layers of an image. */
export interface LayerOwners {
  /** Returns whether the build made a layer. If the Dockerfile is not known, every layer but the lowest counts. */
  isOwn(layer: number): boolean;
  /** Names a layer for people: `RUN at Dockerfile:6`, or `layer 3`. */
  nameOf(layer: number): string;
}

/** Creates the owners from the lines of the Dockerfile, if it is known. */
export function layerOwners(lines: Pick<DockerfileLines, "originOf"> | undefined): LayerOwners {
  return {
    isOwn: (layer) => (lines === undefined ? layer > 0 : lines.originOf(layer)?.inBase !== true),
    nameOf(layer) {
      const origin = lines?.originOf(layer);
      if (origin === undefined) return `layer ${layer}`;
      if (origin.inBase) return "the base image";
      return `${origin.instruction.keyword} in line ${origin.instruction.line}`;
    },
  };
}
