import { cacheInputs } from "./cache-inputs.ts";
import { choice, flag, type InputSpecs, list, text } from "./input.ts";
import { limitInputs } from "./limit-inputs.ts";

/** Inputs that every action that reads images shares. */
export const imageInputs = {
  platform: text({
    description: "Platform to read, as `os/architecture[/variant]`. Default: every platform in the image.",
  }),
  dockerfile: text({
    description:
      "Dockerfile that the images are built from, relative to the checkout. Findings then name the instruction that caused them. Default: the Dockerfile in the checkout whose steps match the image's history, if there is one. `none` disables the search.",
  }),
  "base-image": text({
    default: "registry",
    description:
      "Where to read the configuration of the base image that FROM names, whose steps and layers must be those below the Dockerfile's for lint evidence to count for the image. `registry` downloads manifest and configuration, not the layers. Other values: a source of that image, for example `docker-daemon:NAME` for one that only this machine has, or `none`.",
  }),
  "registry-username": text({
    configurable: false,
    description: "User name for the images' registry. Default: the logins in Docker's configuration.",
  }),
  "registry-password": text({
    configurable: false,
    secret: true,
    description: "Password or token for the images' registry.",
  }),
  "insecure-registries": list({
    description: "Registries (`host:port`) to contact without TLS. Registries on this machine never use TLS.",
  }),
  ...cacheInputs,
  "cache-layers": flag({
    only: "action",
    default: true,
    description:
      "Caches the results of reading layers, at most 256 MiB, unless `cache-dir` is set: in GitHub's cache if the environment variable `SEAWORTHY_CACHE_KEY` has a secret that authenticates them, otherwise for the steps of one job. Runs for tags and releases read every layer.",
  }),
  read: choice({
    values: ["table", "full"],
    default: "table",
    description:
      "How to read the layers of images in a registry. `table` downloads only the files that are needed if the manifest binds a table of contents to the layer (eStargz, zstd:chunked, SOCI index manifest v2), the layer has at least 4 MiB, and secrets are not searched for. The coverage then says `read by table of contents`, because a runtime that unpacks the whole layer does not use the table. `full` reads every layer whole. Layers without such a table are always read whole.",
  }),
  ...limitInputs,
} as const satisfies InputSpecs;

/** Sources that an image can be read from, for the descriptions of inputs. */
export const imageSources =
  "the path of an OCI layout (directory or tar) or docker archive, an unpacked root file system (`dir:`), an image reference, which is looked up in Docker, Podman and containerd and then in its registry, or one of these with skopeo's prefix (`oci:`, `oci-archive:`, `docker-archive:`, `docker-daemon:`, `docker://`)";
