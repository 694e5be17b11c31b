FROM debian:12
RUN apt-get update && apt-get install -y hello
RUN apt-get install -y sl
ENTRYPOINT hello
