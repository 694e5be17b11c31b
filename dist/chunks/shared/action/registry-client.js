import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as paceOf, t as init_pace } from "./pace.js";
import { D as RegistryClient, k as init_client, t as init_oci } from "../oci/index.js";
import { r as registryOptions, t as init_images } from "./images.js";
import { setTimeout } from "node:timers/promises";

// shared/action/registry-client.ts
/** A repository as a call speaks to it: with its login, and waiting at the host's pace. */
function registryClient({ registry, repository }, inputs, host) {
	const sleep = (milliseconds) => setTimeout(milliseconds * paceOf(host));
	return new RegistryClient(registry, repository, {
		...registryOptions(inputs, host),
		ports: { sleep }
	});
}
function init_registry_client() {
	return (init_registry_client = __esmMin((() => {
		init_oci();
		init_images();
		init_pace();
	})))();
}

export { registryClient as n, init_registry_client as t };