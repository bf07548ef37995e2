#!/bin/sh
# Makes .venv what requirements.lock says, with this package installed in place.
# Usage: environment.sh, with $PYTHON for a Python of one's own choice. Costs milliseconds where
# all is as it was.
set -eu
cd "$(dirname "$0")/../.."

python=.venv/bin/python
uv=.venv/bin/uv
stamp=.venv/set-up
version='import sys; print(sys.version)'

# All that the environment follows from. The folder is part of it: installers write absolute paths.
recipe() {
    pwd -P
    cksum requirements.lock pyproject.toml scripts/setup/*.sh scripts/setup/*.py \
        scripts/counterpoint/metrics/difficulty/pronunciation.py
}

# Whether .venv was made in this folder and for the Python asked for, and is whole and alive.
sound() {
    folder=$(pwd -P)/.venv
    grep -qsF -e "VIRTUAL_ENV=$folder" -e "VIRTUAL_ENV='$folder" -e "VIRTUAL_ENV=\"$folder" .venv/bin/activate &&
        "$python" -c '' 2>/dev/null && "$uv" --version >/dev/null 2>&1 &&
        { [ -z "${PYTHON:-}" ] || [ "$("$python" -c "$version")" = "$("$PYTHON" -c "$version" 2>&1)" ]; }
}

# Prints a setting of pip's, or nothing.
pip_setting() {
    "$python" -m pip config get "global.$1" 2>/dev/null || true
}

if [ -x "$python" ] && [ "$(recipe)" = "$(cat "$stamp" 2>/dev/null)" ] &&
    { [ -z "${PYTHON:-}" ] || sound; }; then
    exit
fi
rm -f "$stamp"

minimum=$(sed -n 's/^requires-python = ">=\([0-9.]*\)"$/\1/p' pyproject.toml)
chosen=$(sh scripts/setup/find_python.sh "$minimum")
sound || rm -rf .venv
"$chosen" scripts/setup/system_packages.py

if ! [ -d .venv ]; then
    echo "Making .venv with $("$chosen" --version)"
    "$chosen" -m venv .venv
    # pip cannot install all of this lock (pip 23 trips over extras); it can install uv, which does.
    sed -n '/^uv==/,/[^\\]$/p' requirements.lock >.venv/uv.lock
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.lock
fi

# uv reads no settings of pip's. Who has told pip of a mirror or a certificate has said enough.
index=${PIP_INDEX_URL:-$(pip_setting index-url)}
certificate=${PIP_CERT:-$(pip_setting cert)}
if [ -n "$index" ] && [ -z "${UV_INDEX_URL:-}" ]; then
    export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"
fi
if [ -n "$certificate" ]; then
    export SSL_CERT_FILE="${SSL_CERT_FILE:-$certificate}"
fi

echo "Installing what requirements.lock names (1 GB the first time)"
# Compiled once, here: snakemake's own start-up is most of a rerun that has nothing to do.
"$uv" pip sync --quiet --python "$python" --require-hashes --compile-bytecode requirements.lock
# In place, so that the workflow sees an edit; offline, since uv builds its own kind of project.
"$uv" pip install --quiet --python "$python" --offline --no-deps --editable .
"$python" -m counterpoint.metrics.difficulty.pronunciation

"$python" -m compileall -q scripts/counterpoint

recipe >"$stamp.new"
mv "$stamp.new" "$stamp"
