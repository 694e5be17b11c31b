import { n as reasonOf, r as statusOf, t as gitHubClient } from "./client2.js";

export { gitHubClient };