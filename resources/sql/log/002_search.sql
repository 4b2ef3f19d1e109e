-- What searching, limits by size and phones' reports need.

ALTER TABLE log_counter ADD COLUMN indexed BIGINT NOT NULL DEFAULT 0; -- lines up to this id are

ALTER TABLE log_counter ADD COLUMN line_bytes BIGINT NOT NULL DEFAULT 0; -- of all lines kept

UPDATE log_counter SET line_bytes =
    (SELECT coalesce(sum(length(message) + 64), 0) FROM line_kept);

ALTER TABLE event ADD COLUMN agent TEXT NOT NULL DEFAULT '';

ALTER TABLE event ADD COLUMN serial TEXT NOT NULL DEFAULT '';

ALTER TABLE contact ADD COLUMN agent TEXT NOT NULL DEFAULT '';

ALTER TABLE contact ADD COLUMN serial TEXT NOT NULL DEFAULT '';

CREATE TABLE report (
    mac BIGINT NOT NULL,
    at BIGINT NOT NULL,               -- milliseconds since 1970, UTC
    sealed BYTEA NOT NULL,
    PRIMARY KEY (mac, at)
);
