import { n as __esmMin } from "../../rolldown-runtime.js";
import { M as RegistryClient, N as init_client, t as init_oci } from "../oci/index.js";
import { i as registryOptions, n as init_images } from "./images.js";

// shared/runner/registry-client.ts
/** Creates a client for a repository, with the call's login. */
function createRegistryClient({ registry, repository }, inputs, host) {
	return new RegistryClient(registry, repository, registryOptions(inputs, host));
}
function init_registry_client() {
	return (init_registry_client = __esmMin((() => {
		init_oci();
		init_images();
	})))();
}

export { init_registry_client as n, createRegistryClient as t };