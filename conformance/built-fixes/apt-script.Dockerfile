FROM debian:12
RUN apt-get update && apt-get install -y hello
COPY install.sh /install.sh
RUN sh /install.sh
