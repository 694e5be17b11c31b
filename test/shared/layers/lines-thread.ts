import { serveScans } from "../../../shared/layers/worker.ts";

await serveScans([]);
