FROM debian:12
WORKDIR /srv
ADD a.txt b.txt ./
ADD archive.tar /unpacked/
COPY a.txt b.txt /both/
from debian:12 as Last
copy --from=0 /srv /srv
run ls /srv > /list
