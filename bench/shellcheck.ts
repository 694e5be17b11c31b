import { defaultLintOptions } from "../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../actions/dockerfile-lint/shell-requests.ts";
import { createWasmChecker } from "../actions/dockerfile-lint/shellcheck/wasm.ts";
import type { Benchmark } from "./measure.ts";

/** RUN instructions of the sizes that are met: one-liners, installs, and the long builds of official images. */
const commands: readonly string[] = [
  "npm ci",
  "apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*",
  "mkdir -p /app/data && chown -R 1000:1000 /app",
  'set -eux; arch="$(dpkg --print-architecture)"; case "$arch" in amd64) url=a ;; arm64) url=b ;; *) exit 1 ;; esac; curl -fsSLo x.tgz "$url"; tar -xzf x.tgz -C /opt; rm x.tgz',
  "pip install --no-cache-dir -r requirements.txt",
  'for file in *.conf; do sed -i "s/%PORT%/8080/" "$file"; done',
  "addgroup -S app && adduser -S -G app app",
  'if [ -n "$EXTRA" ]; then echo "$EXTRA" | tee -a /etc/app.conf; fi',
  "apk add --no-cache --virtual .build gcc musl-dev make && make && make install && apk del .build",
  'GNUPGHOME="$(mktemp -d)"; export GNUPGHOME; gpg --batch --recv-keys "$KEY" && gpg --batch --verify x.asc x; rm -rf "$GNUPGHOME"',
];
const rounds = 10;

/** ShellCheck as WebAssembly, script by script in one instance, as the linter uses it. */
export const shellcheck: Benchmark = {
  name: "ShellCheck (WebAssembly)",
  async run() {
    const checker = createWasmChecker();
    const start = performance.now();
    await checker.check({ requests: scriptsOf("true", 0) });
    const cold = performance.now() - start;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const command of commands) {
        const requests = scriptsOf(command, round);
        const before = performance.now();
        await checker.check({ requests });
        times.push(performance.now() - before);
      }
    }
    times.sort((a, b) => a - b);
    return [
      { name: "first script, with the start", value: cold, unit: "ms" },
      { name: "median RUN", value: times[Math.floor(times.length / 2)] ?? Number.NaN, unit: "ms", budget: 20 },
      { name: "95th of 100 RUNs", value: times[Math.floor(times.length * 0.95)] ?? Number.NaN, unit: "ms" },
    ];
  },
};

/** A different text each round: equal scripts are checked once. */
function scriptsOf(command: string, round: number): ReturnType<typeof listShellScripts> {
  return listShellScripts(
    { path: "Dockerfile", text: `FROM debian:12\nRUN ${command} && echo ${round}\n` },
    defaultLintOptions("2026-01-01"),
  );
}
