FROM debian:12
RUN apt-get update && apt-get install -y wget
RUN text="$(wget -O - http://127.0.0.1:8099/file)" && echo "$text" > /text
