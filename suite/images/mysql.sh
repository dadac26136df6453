#!/bin/sh
# What the public image does with MYSQL_ROOT_PASSWORD at the first start.
set -eu
data=/var/lib/mysql
options="--datadir=$data --socket=/run/mysqld/mysqld.sock --pid-file=/run/mysqld/mysqld.pid --mysqlx=OFF"
if [ ! -d "$data/mysql" ]; then
    # shellcheck disable=SC2086 # several words
    mysqld --no-defaults --initialize-insecure $options
    umask 077
    cat >"$data/first.sql" <<SQL
CREATE USER root@'%' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
GRANT ALL ON *.* TO root@'%' WITH GRANT OPTION;
ALTER USER root@localhost IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
SQL
    set -- "$@" "--init-file=$data/first.sql"
fi
# shellcheck disable=SC2086
exec mysqld --no-defaults $options "$@"
