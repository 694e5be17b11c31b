import { serveScans } from "../layers/worker.ts";
import { PackageCollectors } from "./catalog/catalog.ts";

/** Entry of the threads of `readImages`. */
serveScans(new PackageCollectors("image").collectors);
