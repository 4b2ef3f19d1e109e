-- SQLite's INTEGER holds 64 bits; PostgreSQL's does not.
ALTER TABLE event ALTER COLUMN id TYPE BIGINT;

ALTER TABLE line_kept ALTER COLUMN id TYPE BIGINT;
