import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { OpenedImage } from "../../../shared/oci/index.ts";
import { count, oneLine } from "../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, imageRule } from "../image-check.ts";

const rootUser = imageRule({
  id: "SW-IM-root-user",
  name: "RootUser",
  severity: "medium",
  summary: "Run the image as a non-root user.",
  why: "A root process that escapes its container is root on the host, unless user namespaces are enabled.",
  advice: "Create a user with a fixed id and switch to it with USER after the last step that needs root.",
  before: 'CMD ["node", "app.js"]',
  after: 'USER 10001:10001\nCMD ["node", "app.js"]',
  tags: ["CIS-Docker-4.1", "CWE-250"],
  precision: "very-high",
});

const noHealthcheck = imageRule({
  id: "SW-IM-no-healthcheck",
  name: "NoHealthcheck",
  severity: "info",
  summary: "Define a health check.",
  why: "Without a health check, Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and uses probes.",
  advice: "Add a HEALTHCHECK instruction, unless the image runs only in Kubernetes.",
  before: 'CMD ["node", "app.js"]',
  after: 'HEALTHCHECK CMD ["/app/healthy"]\nCMD ["node", "app.js"]',
  tags: ["CIS-Docker-4.6"],
  precision: "very-high",
});

const latestTag = imageRule({
  id: "SW-IM-latest-tag",
  name: "LatestTag",
  severity: "low",
  summary: "Tag the image with a version instead of `latest`.",
  why: "The tag moves: the image that runs may not be the image that was checked, and there is no earlier tag to roll back to.",
  advice: "Tag the image with its version or commit, and deploy it by digest.",
  before: "# docker build -t shop:latest .",
  after: "# docker build -t shop:1.4.2 .",
  tags: ["CWE-1357"],
  precision: "very-high",
});

const oldImage = imageRule({
  id: "SW-IM-old-image",
  name: "OldImage",
  severity: "low",
  summary: "Rebuild the image regularly.",
  why: "An old image lacks every fix that its base image and packages have received since the build.",
  advice: "Rebuild the image at least once a month, on a schedule.",
  before: "FROM debian:bookworm-20240110-slim",
  after: "FROM debian:bookworm-20261110-slim",
  tags: ["CIS-Docker-4.4", "CWE-1104"],
});

export const settingRules = [rootUser, noHealthcheck, latestTag, oldImage];

/** Maximum age of an image in days. */
const maxAgeDays = 180;
const day = 86_400_000;
/** Earliest plausible build date, Docker's first release. Reproducible builds use the Unix or ZIP epoch instead. */
const earliestBuild = Date.parse("2013-03-20");

/** Checks user, health check, tag and age of an image. `now` decides the age. Pure. */
export function settingProblems(
  { config, tags }: Pick<OpenedImage, "config" | "tags">,
  subject: ImageSubject,
  now: Date,
): ImageProblem[] {
  const problems: ImageProblem[] = [];
  const [name = ""] = config.user.split(":");
  if (/^(?:root|0*)$/.test(name)) {
    const userSetting = config.user === "" ? "sets no USER and runs as root" : `runs as ${oneLine(config.user)}`;
    problems.push(
      imageProblem(rootUser, {
        message: `the image ${userSetting}`,
        subject,
        about: [],
        aliases: ["CIS-DI-0001"],
        setBy: ["USER"],
      }),
    );
  }
  const check = config.healthcheck?.test ?? [];
  if (check.length === 0 || check[0] === "NONE") {
    problems.push(
      imageProblem(noHealthcheck, {
        message: "the image has no HEALTHCHECK",
        subject,
        about: [],
        aliases: ["CIS-DI-0006"],
        setBy: ["HEALTHCHECK", "CMD", "ENTRYPOINT"],
      }),
    );
  }
  const latest = tags.find((tag) => tag === "latest" || tag.endsWith(":latest"));
  if (latest !== undefined) {
    problems.push(
      imageProblem(latestTag, {
        message: `the image is tagged ${oneLine(latest)}`,
        subject,
        about: [],
        aliases: ["DKL-DI-0006"],
        setBy: [],
      }),
    );
  }
  const created = Date.parse(config.created ?? "");
  const age = Math.floor((now.getTime() - created) / day);
  if (created >= earliestBuild && age > maxAgeDays) {
    const date = new Date(created).toISOString().slice(0, 10);
    problems.push(
      imageProblem(oldImage, {
        message: `the image was built on ${date}, ${count(age, "day")} ago`,
        subject,
        about: [],
        setBy: [],
      }),
    );
  }
  return problems;
}
