FROM debian:12
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN echo a | cat > /a
CMD cat /a
