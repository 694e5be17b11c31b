import { defaultLintOptions, lintDockerfile } from "../actions/dockerfile-lint/lint.ts";
import { parseDockerfile } from "../shared/dockerfile/index.ts";
import { type Benchmark, medianTime } from "./measure.ts";

const fileCount = 400;

/** A multi-stage file as services have them; `index` keeps the files apart. */
function dockerfile(index: number): string {
  return `# syntax=docker/dockerfile:1
ARG NODE_VERSION=22.${index}.0
FROM node:\${NODE_VERSION}-bookworm-slim AS base
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
RUN set -eux; \\
    apt-get update; \\
    apt-get install -y --no-install-recommends \\
      ca-certificates \\
      curl \\
      tini \\
    ; \\
    rm -rf /var/lib/apt/lists/*
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev
COPY . .
RUN npm run build && npm prune --omit=dev
RUN <<SCRIPT
set -e
for asset in dist/*.js; do
  gzip -k9 "$asset"
done
SCRIPT

FROM base
LABEL org.opencontainers.image.title="service-${index}" org.opencontainers.image.source="https://example.com/${index}"
COPY --from=build --chown=10001:10001 /app/dist ./dist
COPY --from=build /app/node_modules ./node_modules
RUN curl -fsSL https://example.com/tool-${index}.tar.gz | tar -xz -C /usr/local/bin \\
    # the archive holds one program
 && chmod 0755 /usr/local/bin/tool \\
 && useradd --system --uid 10001 app
USER 10001:10001
EXPOSE ${3000 + index}/tcp
HEALTHCHECK --interval=30s CMD ["curl", "-fsS", "http://localhost:${3000 + index}/health"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/server.js"]
`;
}

/** All rules without ShellCheck on 400 files, against the time of parsing them alone. */
export const dockerfileLintBenchmark: Benchmark = {
  name: "dockerfile-lint",
  async run() {
    const files = Array.from({ length: fileCount }, (_, index) => ({
      path: `${index}/Dockerfile`,
      text: dockerfile(index),
    }));
    const options = defaultLintOptions("2026-01-15");
    const parse = await medianTime(3, () => files.map(({ text }) => parseDockerfile(text)));
    const lint = await medianTime(3, () => files.map((file) => lintDockerfile(file, options)));
    return [
      { name: `${fileCount} Dockerfiles, all rules but ShellCheck's`, value: lint, unit: "ms", budget: 1000 },
      { name: "lint against parsing alone", value: lint / parse, unit: "ratio" },
    ];
  },
};
