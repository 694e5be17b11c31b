FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends wget && rm -rf /var/lib/apt/lists/*
RUN wget -O /file http://127.0.0.1:8099/file
CMD cat /file
