FROM debian:12
RUN apt-get update && echo hello sl | xargs apt-get install -y
CMD hello
