import type { Feed } from "../feed.ts";
import { httpdJson } from "./httpd-json.ts";
import { nginxAdvisories } from "./nginx-advisories.ts";
import { nodeIndex } from "./node-index.ts";
import { nvdRanges } from "./nvd-ranges.ts";
import { opensslJson } from "./openssl-json.ts";
import { rubyAdvisories } from "./ruby-advisories.ts";

/** Lists that projects publish about their own releases. */
export const projectFeeds: readonly Feed[] = [
  httpdJson,
  nginxAdvisories,
  nodeIndex,
  nvdRanges,
  opensslJson,
  rubyAdvisories,
];
