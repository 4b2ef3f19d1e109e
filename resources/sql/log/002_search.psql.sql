-- A search for any part of a line. The extension comes with PostgreSQL, but not everybody may
-- install it: without it a search reads all lines.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX line_kept_by_text ON line_kept USING gin (message gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
    NULL;
END
$$
