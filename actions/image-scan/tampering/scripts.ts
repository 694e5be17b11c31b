import { bufferOf } from "../../../shared/files/index.ts";
import type { Collector } from "../../../shared/layers/index.ts";
import { type SuspiciousCommand, suspiciousCommands } from "./forms.ts";

const maxBytes = 512 * 1024;
const scriptName = /\.(?:sh|bash|zsh|ksh|py|pl|rb|php|[cm]?js|service|timer)$/;
/** Files that run without being called. */
const startedPlace =
  /^\/(?:etc\/(?:cron[^/]*|init\.d|rc[^/]*|profile\.d|cont-init\.d|services\.d|systemd|update-motd\.d)|docker-entrypoint\.d|var\/spool\/cron)\/|\/\.(?:bashrc|bash_profile|profile|zshrc)$|^\/etc\/(?:profile|bash\.bashrc|crontab|rc\.local)$/;
/** Packages of languages, whose files have owners, and documentation. */
const packaged =
  /\/(?:node_modules|site-packages|dist-packages|gems)\/|^\/usr\/(?:share\/(?:doc|perl|python3?|vim|nodejs)|lib\/(?:python|perl|ruby)[^/]*|include)\//;

/** Collects commands of malware in scripts. Who owns a script is asked afterwards. */
export const suspiciousScripts: Collector<readonly SuspiciousCommand[]> = {
  name: "tampering/scripts",
  version: 1,
  wants: ({ path, type, size, mode }) =>
    type === "file" &&
    size >= 8 &&
    size <= maxBytes &&
    !packaged.test(path) &&
    (scriptName.test(path) || startedPlace.test(path) || (mode & 0o111) !== 0),
  sniffs: (head) => !head.includes(0) && head[0] !== 0x7f,
  collect({ body }) {
    const hits = suspiciousCommands(bufferOf(body).toString("latin1"));
    return hits.length === 0 ? undefined : hits;
  },
};
