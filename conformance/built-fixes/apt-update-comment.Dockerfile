FROM debian:12
RUN apt-get update
# tools
ENV A b c
RUN apt-get install hello -y
RUN hello --greeting="$A" > /greeting
