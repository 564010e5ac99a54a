#!/bin/sh
# Draait in de container van PostgreSQL, een keer: bij een lege map met gegevens.
set -eu
psql -v ON_ERROR_STOP=1 -v wachtwoord="$PLEEGPEIL_DB_PASSWORD" -U postgres <<'SQL'
create role pleegpeil login nosuperuser nobypassrls nocreatedb nocreaterole password :'wachtwoord';
create database pleegpeil owner pleegpeil encoding 'UTF8' template template0;
revoke all on database pleegpeil from public;
SQL
