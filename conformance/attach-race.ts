import { attachRace, type RaceRound } from "../test/harness/attach-race.ts";
import { DockerRegistry, isInstalled } from "../test/harness/docker-registry.ts";
import { MemoryRegistry } from "../test/harness/memory-registry.ts";

const processes = 8;
const rounds = 20;

/** Losses that nobody noticed: in a round in which every process was sure. */
function report(name: string, played: readonly RaceRound[]): number {
  const whole = played.filter(({ attached }) => attached === processes).length;
  const detected = played.filter((round) => round.detected.length > 0).length;
  const unseen = played.filter(({ lost, detected: codes }) => lost > 0 && codes.length === 0).length;
  console.log(
    `${name}: ${processes} processes at once, ${rounds} rounds: all ${processes} attached in ${whole}, doubt reported in ${detected}, losses that nobody reported in ${unseen}`,
  );
  return unseen;
}

let unseen = 0;
if (isInstalled("docker-registry")) {
  await using registry = await DockerRegistry.start();
  unseen += report("docker-registry, no referrers API", await attachRace({ host: registry.host, processes, rounds }));
  // Far too short: writes overlap, and every loss must be told.
  await using hasty = await DockerRegistry.start();
  const short = await attachRace({ host: hasty.host, processes, rounds, settle: 10 });
  unseen += report("docker-registry, settling time of 10 ms", short);
}
await using registry = await MemoryRegistry.start({ referrers: true });
const withApi = await attachRace({ host: registry.host, processes, rounds });
unseen += report("registry with the referrers API", withApi);
process.exitCode = unseen === 0 && withApi.every(({ attached }) => attached === processes) ? 0 : 1;
