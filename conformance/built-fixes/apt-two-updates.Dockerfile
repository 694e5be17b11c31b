FROM debian:12
RUN apt-get update && apt-get install -y hello
RUN apt-get update && apt-get install -y sl
MAINTAINER Jo Doe <jo@example.com>
