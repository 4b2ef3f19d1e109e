-- Who gets secrets: each phone's token, and when and by whom its enrolment may be used.

ALTER TABLE device ADD COLUMN token BYTEA;  -- sealed

ALTER TABLE device ADD COLUMN invited BIGINT; -- milliseconds since 1970, UTC

ALTER TABLE device ADD COLUMN claimed TEXT NOT NULL DEFAULT ''; -- the address that came first

-- Whether something newer stands on what an edit changed.
CREATE INDEX history_change_by_thing ON history_change (name, scope, kind, revision);
