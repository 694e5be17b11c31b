import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { listReferrers } from "../../shared/oci/registry/referrers.ts";
import { clientFor, seedImage } from "../shared/oci/registry/seeded.ts";
import type { AttachOrder } from "./attach-worker.ts";

export interface RaceOptions {
  readonly host: string;
  readonly processes: number;
  readonly rounds: number;
  readonly settle?: number;
}

/** One round: each process attaches three documents to one digest at once. */
export interface RaceRound {
  /** Processes whose documents are all there. */
  readonly attached: number;
  /** Codes of processes that said that they could not be sure. */
  readonly detected: readonly string[];
  /** Processes that called theirs done although one is not there. */
  readonly lost: number;
}

const worker = fileURLToPath(new URL("attach-worker.ts", import.meta.url));

/** Lets several processes attach to one image at once, again and again, and looks what is there in the end. */
export async function attachRace({ host, processes, rounds, settle }: RaceOptions): Promise<readonly RaceRound[]> {
  const children = Array.from({ length: processes }, () => fork(worker, { execArgv: [] }));
  try {
    const played: RaceRound[] = [];
    for (let round = 0; round < rounds; round += 1) played.push(await play(children, host, round, settle));
    return played;
  } finally {
    for (const child of children) child.kill();
  }
}

async function play(
  children: readonly ChildProcess[],
  host: string,
  round: number,
  settle: number | undefined,
): Promise<RaceRound> {
  const repository = "race/app";
  const client = clientFor(host, repository);
  const { index } = await seedImage(client, `r${round}`, String(round));
  const texts = children.map((_child, number) =>
    [1, 2, 3].map((document) => `process ${number}, document ${document}`),
  );
  const answers = await Promise.all(
    children.map(async (child, number) => {
      const order: AttachOrder = {
        ...{ host, repository, subject: index, texts: texts[number] ?? [] },
        ...(settle === undefined ? {} : { settle }),
      };
      child.send(order);
      const [answer] = await once(child, "message");
      return String(answer);
    }),
  );
  const { descriptors } = await listReferrers(client, index.digest);
  const there = new Set(descriptors.map(({ annotations }) => annotations?.["org.example.text"]));
  const isWhole = texts.map((documents) => documents.every((text) => there.has(text)));
  return {
    attached: isWhole.filter((whole) => whole).length,
    detected: answers.filter((answer) => answer !== "done"),
    lost: isWhole.filter((whole, number) => answers[number] === "done" && !whole).length,
  };
}
