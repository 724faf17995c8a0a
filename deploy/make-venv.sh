#!/bin/sh
# Make (or refresh) a virtual environment with the packages of a lock file and juru itself: make-venv.sh VENV LOCK
set -eu
venv=$1
lock=$2

find_python() {
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    echo "Juru butuh Python 3.11 atau yang lebih baru. Pasang dulu (Debian/Ubuntu: apt install python3 python3-venv," \
        "macOS: brew install python), lalu jalankan lagi." >&2
    return 1
}

if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import pip' >/dev/null 2>&1; then
    python=$(find_python)
    echo "Menyiapkan $venv dengan $("$python" --version) ..."
    if ! "$python" -m venv "$venv" >/dev/null 2>&1; then
        # Debian ships Python without ensurepip: another pip can still fill the environment.
        rm -rf "$venv"
        if ! { "$python" -m venv --without-pip "$venv" && "$python" -m pip --python "$venv/bin/python" install -q pip; } \
            >/dev/null 2>&1; then
            rm -rf "$venv"
            echo "Python di sini belum bisa membuat lingkungan sendiri. Pasang python3-venv" \
                "(sudo apt install python3-venv), lalu jalankan lagi." >&2
            exit 1
        fi
    fi
fi

echo "Memasang paket dari $lock (sekitar 1-2 menit) ..."
if ! "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"; then
    echo "Paket tidak bisa dipasang. Periksa sambungan ke indeks paket Python, lalu jalankan lagi." >&2
    exit 1
fi
"$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
