import type { ImageContents } from "../../shared/report/result.ts";

const diffId = `sha256:${"ab".repeat(32)}`;

/** Contents of the image of `packageFinding`: a base layer, and a layer that a RUN made. */
export const imageContents: ImageContents = {
  layers: [
    { index: 0, diffId, size: 100, directories: [["/usr/lib", 90]], inBase: true },
    {
      ...{ index: 2, diffId, size: 50, inBase: false },
      directories: [
        ["/app/node_modules", 40],
        ["", 5],
      ],
      origin: { file: "Dockerfile", line: 6, keyword: "RUN" },
    },
  ],
  packages: [
    { name: "libc6", version: "2.36", purl: "pkg:deb/debian/libc6@2.36", layer: 0 },
    { name: "minimist", version: "1.2.0", purl: "pkg:npm/minimist@1.2.0", layer: 2 },
    { name: "</text><script>", version: "1", purl: "pkg:npm/x@1", layer: 2 },
  ],
};
