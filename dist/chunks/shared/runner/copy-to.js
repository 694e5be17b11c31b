import { n as __esmMin } from "../../rolldown-runtime.js";
import { l as copyImage, t as init_oci, u as init_copy } from "../oci/index.js";
import { n as init_registry_client, t as createRegistryClient } from "./registry-client.js";

// shared/runner/copy-to.ts
/**
* Copies an image by digest and moves the tag last. Uses the login of the call for the source registry only.
* @throws UndecidedError if the copy cannot be completed.
*/
async function copyTo(source, digest, destination, { inputs, host }) {
	const login = destination.registry === source.registry ? inputs : {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	const target = createRegistryClient(destination, login, host);
	const copied = await copyImage(source, target, digest, destination.tag);
	for (const digest of copied.leftOut) host.warn(`did not copy ${digest}: it refers to the image but is an image itself`);
	return {
		...copied,
		name: target.name
	};
}
function init_copy_to() {
	return (init_copy_to = __esmMin((() => {
		init_oci();
		init_registry_client();
	})))();
}

export { init_copy_to as n, copyTo as t };