import { flag, type InputSpecs, list, text } from "./input.ts";

/** Inputs of every action that reads images, with the same name and meaning. */
export const imageInputs = {
  platform: text({
    description: "Platform to look at, `os/architecture[/variant]`. Without it every platform that the image holds.",
  }),
  dockerfile: text({
    description:
      "Dockerfile that the images are built from, relative to the checkout: what is said of an image then names the instruction that brought it. Without it the Dockerfile of the checkout whose steps the image's history shows, if there is one; `none` looks for none.",
  }),
  "registry-username": text({
    configurable: false,
    description: "User name for the images' registry. Without it the logins of Docker's configuration are used.",
  }),
  "registry-password": text({
    configurable: false,
    secret: true,
    description: "Password or token for the images' registry.",
  }),
  "insecure-registries": list({
    description: "Registries (`host:port`) that are spoken to without TLS. Registries on this machine always are.",
  }),
  "cache-dir": text({
    configurable: false,
    description:
      "Directory in which what was read of layers is kept, at most 1 GiB. Without it `SEAWORTHY_CACHE_DIR`, and without that nothing is kept.",
  }),
  "cache-layers": flag({
    only: "action",
    default: true,
    description:
      "Keeps what was read of layers in GitHub's cache, at most 256 MiB, unless `cache-dir` is given. Runs for tags and releases never read it: whoever can write the cache of a repository could hide a package there.",
  }),
  limits: list({
    description:
      "Bounds on what reading an image may cost, against hostile ones: `name=value`, for example `layerBytes=128GiB` or `entries=8000000`. An image that passes one is an error that names it.",
  }),
} as const satisfies InputSpecs;

/** Where images may come from, for the descriptions of inputs. */
export const imageSources =
  "a path of an OCI layout (directory or tar) or docker archive, an unpacked root (`dir:`), a reference in a registry, or one of these with skopeo's prefix (`oci:`, `oci-archive:`, `docker-archive:`, `docker-daemon:`, `docker://`)";
