FROM debian:12
# hadolint ignore=DL3005
RUN touch /a
# hadolint ignore=DL3009
RUN apt-get update && apt-get install -y hello
RUN apt-get install -y sl
