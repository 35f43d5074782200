#!/bin/sh
# Runs once, when the database container makes its cluster: the role that owns the tables and the role the application
# works as. Row-level security holds the second; it owns nothing.
set -e
psql -v ON_ERROR_STOP=1 -v owner="$AELWYD_OWNER_PASSWORD" -v app="$AELWYD_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role aelwyd_owner login password :'owner';
create role aelwyd_app login password :'app';
alter database aelwyd owner to aelwyd_owner;
SQL
