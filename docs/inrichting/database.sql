-- Een gewone rol met een eigen, lege database. Als beheerder van PostgreSQL:
--   sudo -u postgres psql -v wachtwoord="$(openssl rand -hex 24)" -f database.sql
-- Het wachtwoord komt op het scherm; zet het in PLEEGPEIL_DB_PASSWORD.
\set ON_ERROR_STOP on
create role pleegpeil login nosuperuser nobypassrls nocreatedb nocreaterole password :'wachtwoord';
create database pleegpeil owner pleegpeil encoding 'UTF8' template template0;
revoke all on database pleegpeil from public;
\connect pleegpeil
revoke all on schema public from public;
alter schema public owner to pleegpeil;
\echo 'Klaar. PLEEGPEIL_DB_PASSWORD=':wachtwoord
