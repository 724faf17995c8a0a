#!/bin/sh
# Juru's own role is no superuser, so that row-level security binds it.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
    -v password="$POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE juru LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE juru OWNER juru;
SQL
