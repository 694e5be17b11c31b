FROM debian:12
ARG TOOLS=1
RUN if [ -n "$TOOLS" ]; then apt-get update; fi
RUN test -z "$TOOLS" || apt-get install -y hello
