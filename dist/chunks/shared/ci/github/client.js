import { i as statusOf, n as init_client, r as reasonOf, t as gitHubClient } from "./client2.js";

init_client();
export { gitHubClient };