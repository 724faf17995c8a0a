#!/bin/sh
# Run the LLM rung against a real llama.cpp server with a tiny model built on the spot. Needs some 200 MB, once.
#
#     sh tests/llm/optional/run.sh [PYTHON]      PYTHON: Juru's own, with pytest; default .venv/bin/python
set -eu
here=$(dirname "$0")
python=${1:-.venv/bin/python}
venv=${JURU_TEST_LLAMA_VENV:-.venv-llama}
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c "import gguf, xllamacpp" 2>/dev/null; then
    echo "Making $venv with llama.cpp's server"
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q "gguf==0.19.0" "numpy>=2" "xllamacpp==2026.10.11549"
fi
JURU_TEST_LLAMA=$(cd "$(dirname "$venv")" && pwd)/$(basename "$venv")/bin/python
export JURU_TEST_LLAMA
exec "$python" -m pytest "$here" -q -ra
