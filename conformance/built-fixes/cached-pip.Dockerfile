FROM python:3.12
RUN apt-get update && apt-get install -y --no-install-recommends python3-pip python3-wheel && rm -rf /var/lib/apt/lists/*
COPY package /package
RUN pip install --break-system-packages --no-index --no-deps --no-build-isolation --find-links /package demo
RUN python3 -c 'import demo'
