import { testRules } from "../../rule-cases.ts";

testRules({
  DL3013: {
    fires: [
      "RUN pip install --user foo",
      "RUN pip install foo --abi none",
      "RUN pip install -U pip",
      "RUN python3 -m pip install --upgrade foo",
    ],
    silent: [
      "RUN pip install -r requirements.txt",
      "RUN pip install .",
      "RUN pip install --upgrade --no-cache-dir -r requirements-test.txt",
      "RUN pip install mypkg.whl",
      "RUN pip install git+https://github.com/rtfd/r-ext.git@0.6-alpha#egg=r-ext",
      'RUN pip install "alabaster>=0.7"',
      "RUN pip install -b /tmp foo==1",
      "RUN pip install --progress-bar off foo==1",
      "RUN pip install --constraint c.txt foo",
      "RUN pip install --index-url=https://x foo==1",
      "RUN pip install -i https://x foo==1",
      "RUN pip install foo[bar]==1",
      'RUN pip install "foo @ https://x/y"',
    ],
  },
  DL3042: {
    fires: ["RUN pip3 install x"],
    silent: [
      "RUN pipx install x",
      "RUN pipenv install x",
      "RUN PIP_NO_CACHE_DIR=1 python3 -m pip install x",
      "FROM a as b\nENV PIP_NO_CACHE_DIR=1\nFROM b\nRUN pip install x",
    ],
  },
});
