import type { Annotation, AnnotationRun, Comment, Host, Sent, Surfaces } from "../../../shared/ci/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import type { Report } from "../../../shared/findings/index.ts";
import { noSleep } from "../../harness/no-sleep.ts";

/** What a CI system was handed through its ports. */
export interface Received {
  readonly log: string[];
  readonly annotations: Annotation[];
  readonly comments: Comment[];
  readonly suggestions: Report[];
  readonly uploads: string[];
  readonly overflows: AnnotationRun[];
  readonly baselines: string[];
  readonly outputs: Map<string, string>;
  readonly masked: string[];
  printed: string;
  page: string;
}

const token = "token-of-the-fake";
const done: Sent = { level: "info", message: "done", changed: true };

/** A CI system that exists only here: it has the ports of a merge request, and keeps what it is handed. */
export function fakeHost(root: string, inputs: Readonly<Record<string, string>>): { host: Host; received: Received } {
  const received: Received = {
    ...{ log: [], annotations: [], comments: [], suggestions: [], uploads: [], overflows: [], baselines: [] },
    ...{ outputs: new Map(), masked: [], printed: "", page: "" },
  };
  const log = (line: string): void => void received.log.push(line);
  const checked = (given: string): void => {
    if (given !== token) throw new Error("another token than the call's");
  };
  const given: Readonly<Record<string, string>> = { token, ...inputs };
  const host: Host = {
    name: "fake",
    run: { host: "fake", runId: "1" },
    root,
    workspace: root,
    defaultOutDir: "out",
    temporaryDirectory: undefined,
    sleep: noSleep,
    exec: systemExec,
    annotationsPerLevel: 1,
    colors: false,
    width: 80,
    getInput: (name) => given[name],
    getEnv: () => undefined,
    info: log,
    warn: log,
    error: log,
    progress() {},
    group: (_title, work) => work(),
    mask: (secret) => void received.masked.push(secret),
    annotate: (annotations) => void received.annotations.push(...annotations),
    async summarize(markdown) {
      received.page += markdown;
    },
    output: (name, value) => void received.outputs.set(name, value),
    async print(text) {
      received.printed += text;
    },
    describePermissions: (surfaces: Surfaces) => [`asked with ${surfaces.token}`],
    pullRequest: {
      async comment(comment, given) {
        checked(given);
        received.comments.push(comment);
        return done;
      },
      async suggest({ reports }, given) {
        checked(given);
        received.suggestions.push(...reports);
        return done;
      },
    },
    codeScanning: {
      async upload(files, given) {
        checked(given);
        received.uploads.push(...files.map(({ text }) => text));
        return files.map(() => ({ level: "warning", message: "uploaded, with a warning", changed: true }));
      },
      async baseline(category, given) {
        checked(given);
        received.baselines.push(category);
        return { missing: "the fake keeps none" };
      },
    },
    async annotateAll(run, given) {
      checked(given);
      received.overflows.push(run);
      return done;
    },
  };
  return { host, received };
}
