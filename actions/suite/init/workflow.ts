import type { BuildableImage, Inspection } from "./inspect.ts";
import { pins } from "./pins.ts";

export const workflowPath = ".github/workflows/seaworthy.yml";

/** Renders a workflow that builds the images of a repository and checks them with its sources. Pure. */
export function renderWorkflow({ images, dockerfiles, defaultBranch }: Inspection, action: string): string {
  const builds = images.map(({ name, dockerfile, context }) => {
    const call = `docker build --tag ${name}:ci --file ${shellPath(dockerfile)} ${shellPath(context)}`;
    return `      - run: ${yamlText(call)}`;
  });
  const left = dockerfiles - images.length;
  const more =
    left === 0
      ? []
      : [
          `      # ${left} more Dockerfiles are linted, but not built. To scan an image, build it and add it to \`image\`:`,
          "      # - run: docker build --tag NAME:ci DIRECTORY",
        ];
  return [
    "# Checks Dockerfiles, manifests and images. On a pull request, only what it causes can fail it.",
    "name: Seaworthy",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    `    branches: [${yamlText(defaultBranch)}]`,
    "  schedule:",
    '    - cron: "23 4 * * 1" # vulnerabilities become known without a change',
    "# A new push to a pull request replaces the run of the last one.",
    "concurrency:",
    `  group: seaworthy-${expression("github.ref")}`,
    `  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
    "permissions: {}",
    "jobs:",
    "  seaworthy:",
    "    runs-on: ubuntu-24.04",
    "    timeout-minutes: 30",
    "    permissions:",
    "      contents: read # to check out the sources",
    "      security-events: write # to upload findings to code scanning",
    "      pull-requests: write # to comment on the pull request and suggest fixes",
    "      checks: write # to annotate more lines than a step can",
    "    steps:",
    `      - uses: ${pins.checkout}`,
    "        with:",
    "          fetch-depth: 2 # a pull request is compared with its base",
    "          persist-credentials: false",
    ...builds,
    ...more,
    ...(isPlaceholder(action) ? ["      # Replace it with the owner and the full commit SHA of a release."] : []),
    `      - uses: ${action}`,
    ...imageInput(images),
    "",
  ].join("\n");
}

/** The image that was built is read from Docker. */
function imageInput(images: readonly BuildableImage[]): readonly string[] {
  const [first, ...others] = images;
  if (first === undefined) return [];
  if (others.length === 0) return ["        with:", `          image: ${first.name}:ci`];
  return ["        with:", "          image: |", ...images.map(({ name }) => `            ${name}:ci`)];
}

/** An expression of the workflow language. */
function expression(text: string): string {
  return `\${{ ${text} }}`;
}

function isPlaceholder(action: string): boolean {
  return action.startsWith("OWNER/");
}

/** Quotes a path for the shell. A leading dash would be an option, or standard input. */
function shellPath(path: string): string {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}

/** Quotes a word for the shell unless it is plain. */
function shellWord(text: string): string {
  return /^[\w./][\w./-]*$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Scalars that YAML 1.1 or 1.2 reads as something else than a text. */
const notText = /^(?:null|true|false|yes|no|on|off|[yn]|[\d.].*)$/iu;

/** Quotes a text for YAML unless it is plain. JSON strings are YAML. */
function yamlText(text: string): string {
  const isPlain = /^[\w./][\w./: -]*$/u.test(text) && !/: | $/u.test(text) && !notText.test(text);
  return isPlain ? text : JSON.stringify(text);
}
