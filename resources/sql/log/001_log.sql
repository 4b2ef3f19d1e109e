-- What came in. Ids are handed out from log_counter within the transaction that uses them, so that
-- they rise in the order of commits, whoever writes.

CREATE TABLE log_counter (
    event BIGINT NOT NULL,
    line BIGINT NOT NULL,
    contact BIGINT NOT NULL
);

INSERT INTO log_counter (event, line, contact) VALUES (0, 0, 0);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,               -- milliseconds since 1970, UTC
    mac BIGINT,
    door TEXT NOT NULL,
    address TEXT NOT NULL,
    what TEXT NOT NULL,
    outcome TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    remedy TEXT NOT NULL,
    firmware TEXT NOT NULL,
    registered TEXT                   -- line numbers; NULL where the contact did not tell
);

CREATE INDEX event_by_mac ON event (mac, id);

CREATE TABLE line_kept (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    mac BIGINT,
    address TEXT NOT NULL,
    severity INTEGER NOT NULL,
    host TEXT NOT NULL,
    message TEXT NOT NULL
);

CREATE INDEX line_kept_by_mac ON line_kept (mac, id);

CREATE TABLE contact (
    mac BIGINT PRIMARY KEY,
    changed BIGINT NOT NULL,          -- log_counter.contact when it was
    last BIGINT,
    address TEXT NOT NULL,
    firmware TEXT NOT NULL,
    fetched_revision BIGINT NOT NULL,
    fetched BIGINT,
    resynced BIGINT,
    pushed BIGINT,
    fetching INTEGER NOT NULL,
    failure TEXT NOT NULL,
    registered TEXT NOT NULL,
    registered_as_of BIGINT
);

CREATE INDEX contact_by_changed ON contact (changed);
