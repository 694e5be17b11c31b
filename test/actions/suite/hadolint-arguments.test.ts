import { describe, expect, test } from "vitest";
import { translateHadolintArguments } from "../../../actions/suite/hadolint-arguments.ts";
import { InvalidError } from "../../../shared/errors/index.ts";

describe("hadolint's options", () => {
  test.each([
    [["-f", "json"], ["--format=hadolint-json"]],
    [["-fsarif"], ["--format=hadolint-sarif"]],
    [["-f=gnu"], ["--format=gnu"]],
    [["-f", "nonsense"], ["--format=nonsense"]],
    [["--format", "json"], ["--format=json"]],
    [["--format", "tty"], ["--format=hadolint-tty"]],
    [["--format=gitlab_codeclimate"], ["--format=gitlab-codeclimate"]],
    [["-t", "warning"], ["--failure-threshold=warning"]],
    [["-c", "lint.yaml"], ["--hadolint-config=lint.yaml"]],
    [["-o", "report.json"], ["--output=report.json"]],
    [["--error", "DL3008"], ["--override-error=DL3008"]],
    [["--warning=DL3008"], ["--override-warning=DL3008"]],
    [["--info", "DL3008"], ["--override-info=DL3008"]],
    [["--style", "DL3008"], ["--override-style=DL3008"]],
    [
      ["--error", "DL3008", "--error", "DL3009"],
      ["--override-error=DL3008", "--override-error=DL3009"],
    ],
    [["--trusted-registry", "ghcr.io"], ["--trusted-registries=ghcr.io"]],
    [["-V", "--verbose", "--no-color", "Dockerfile"], ["Dockerfile"]],
    [
      ["--no-fail", "-"],
      ["--no-fail", "-"],
    ],
    [
      ["--config", "x", "--ignore", "DL3008"],
      ["--config", "x", "--ignore", "DL3008"],
    ],
    [
      ["--", "-f", "-V"],
      ["--", "-f", "-V"],
    ],
    [["-t", "-V"], ["--failure-threshold=-V"]],
  ])("%j become %j", (args, translated) => {
    expect(translateHadolintArguments(args)).toEqual(translated);
  });

  test.each([
    [["-f"], "-f requires a value"],
    [["-t", "--", "x"], "-t requires a value"],
    [["-f", "tty", "--format", "json"], "-f and --format have the same meaning"],
    [["--failure-threshold", "info", "-t", "error"], "--failure-threshold and -t have the same meaning"],
    [["-c", "a", "--hadolint-config=b"], "-c and --hadolint-config have the same meaning"],
    [["-f", "tty", "-f", "json"], "-f is given more than once"],
  ])("%j are refused: %s", (args, message) => {
    expect(() => translateHadolintArguments(args)).toThrow(InvalidError);
    expect(() => translateHadolintArguments(args)).toThrow(message);
  });
});
