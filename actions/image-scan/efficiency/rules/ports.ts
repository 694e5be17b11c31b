import type { ImageSubject } from "../../../../shared/findings/index.ts";
import type { ImageConfig } from "../../../../shared/oci/index.ts";
import { count } from "../../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, qualityRule } from "../../image-check.ts";
import { startWords } from "../commands.ts";

const portRule = qualityRule({
  id: "SW-IM-undeclared-port",
  name: "UndeclaredPort",
  severity: "low",
  summary: "Declare the ports that the container listens on.",
  why: "EXPOSE documents the ports. `docker run -P`, Compose and many platforms read it to connect to the container.",
  advice: "Add EXPOSE with the port, or correct it.",
  before: 'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]',
  after: 'EXPOSE 8000\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]',
  tags: ["correctness", "documentation"],
});

export const portRules = [portRule];

/** Port that the configuration says the container listens on. */
interface ListeningPort {
  readonly port: number;
  /** What says so. */
  readonly source: string;
  readonly setBy: readonly string[];
}

type Config = Pick<ImageConfig, "entrypoint" | "cmd" | "env" | "exposedPorts" | "healthcheck">;

/** Reports ports that no EXPOSE declares, one finding each. Pure. */
export function portProblems(config: Config, subject: ImageSubject): ImageProblem[] {
  const { exposedPorts } = config;
  const stated = [...portsOfCommand(config), ...portsOfVariables(config)];
  // With EXPOSE, another port in the health check is usually one for administration.
  const all = exposedPorts.length === 0 ? [...stated, ...portsOfHealthcheck(config)] : stated;
  const undeclared = all.filter(({ port }) => !exposedPorts.some((exposed) => includesPort(exposed, port)));
  const unique = [...new Map(undeclared.toReversed().map((each) => [each.port, each])).values()].toReversed();
  const declared =
    exposedPorts.length === 0
      ? "the image has no EXPOSE"
      : `EXPOSE has only ${exposedPorts.length > 5 ? count(exposedPorts.length, "other port") : exposedPorts.join(", ")}`;
  return unique.map(({ port, source, setBy }) =>
    imageProblem(portRule, {
      message: `${source} names port ${port}, and ${declared}`,
      subject,
      about: [String(port)],
      setBy,
    }),
  );
}

/** @param exposed `80/tcp`, `7000-7010/udp` or `80`. */
function includesPort(exposed: string, port: number): boolean {
  const [, low = "", high = low] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/|$)/.exec(exposed) ?? [];
  return low !== "" && port >= Number(low) && port <= Number(high);
}

const portOptions = /^--(?:server[.-])?(?:http[.-])?port(?:=(.+))?$/;
const addressOptions = /^--(?:bind|listen|addr|address|listen-address|web\.listen-address|http-addr)(?:=(.+))?$/;
/** An address of all interfaces with a port. */
const openAddress = /^(?:(?:https?|tcp):\/\/)?(?:0\.0\.0\.0|\[::\]|\*|\+)?:(\d{1,5})$/;
const openHost = /^(?:0\.0\.0\.0|::|\*)$/;

/** Servers whose options mean the port that they listen on. Options of other programs may be about other hosts. */
const servers =
  /^(?:uvicorn|hypercorn|daphne|gunicorn|waitress-serve|granian|flask|streamlit|jupyter(?:-lab|-notebook)?|mlflow|http-server|serve|vite|next|nuxt|ng|rails|puma|thin|rackup|java|caddy|prometheus|node_exporter|alertmanager|nats-server|vllm)$/;

function portsOfCommand(config: Config): readonly ListeningPort[] {
  const words = startWords(config).flatMap((word, index, all) =>
    all[index - 1] === "-c" ? (word.match(/[^\s"';&|]+/g) ?? []) : [word],
  );
  const program = words.findIndex((word) => servers.test(word.replace(/^.*\//, "")));
  if (program < 0) return [];
  const args = words.slice(program + 1);
  const host = optionValue(args, /^--host(?:=(.+))?$/);
  const isOpen = host === undefined || openHost.test(host);
  const values = [
    ...(isOpen ? [optionValue(args, portOptions)] : []),
    ...[optionValue(args, addressOptions), optionValue(args, /^-Dserver\.port(?:=(.+))?$/)].map(
      (address) => openAddress.exec(address ?? "")?.[1] ?? (address?.match(/^\d+$/) === null ? undefined : address),
    ),
    words[program]?.endsWith("gunicorn") === true ? openAddress.exec(optionValue(args, /^-b$/) ?? "")?.[1] : undefined,
  ];
  const setBy = config.cmd.length > 0 ? ["CMD", "ENTRYPOINT"] : ["ENTRYPOINT"];
  return values.flatMap((value) => portIn(value, "the command", setBy));
}

/** Returns the value of the last option that a pattern matches, in the same word or the next one. */
function optionValue(args: readonly string[], option: RegExp): string | undefined {
  const index = args.findLastIndex((word) => option.test(word));
  const match = option.exec(args[index] ?? "");
  return match === null ? undefined : (match[1] ?? args[index + 1]);
}

/** Variables by which platforms and frameworks set the port that a program listens on. */
function portsOfVariables({ env }: Config): readonly ListeningPort[] {
  return env.flatMap((entry) => {
    const equals = entry.indexOf("=");
    const name = entry.slice(0, equals);
    const value = entry.slice(equals + 1);
    if (name !== "PORT" && name !== "SERVER_PORT") return [];
    return portIn(value, `the variable ${name}`, ["ENV"]);
  });
}

const localAddress =
  /\b(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5})(?=[/?#\s"')]|$)|(?=[/?#\s"')]|$))/g;

function portsOfHealthcheck({ healthcheck }: Config): readonly ListeningPort[] {
  const command = (healthcheck?.test ?? []).slice(1).join(" ");
  return [...command.matchAll(localAddress)].flatMap(([, scheme, port]) =>
    portIn(port ?? (scheme === "https" ? "443" : "80"), "HEALTHCHECK", ["HEALTHCHECK"]),
  );
}

function portIn(text: string | undefined, source: string, setBy: readonly string[]): readonly ListeningPort[] {
  const port = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
  return port > 0 && port < 65_536 ? [{ port, source, setBy }] : [];
}
