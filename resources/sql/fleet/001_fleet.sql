-- The record of a fleet. BYTEA and BIGINT are PostgreSQL's words; SQLite takes any.

-- One row. It is written by every edit, so that writers of PostgreSQL queue behind it.
CREATE TABLE counter (
    revision BIGINT NOT NULL,         -- of the newest edit
    settings_changed BIGINT NOT NULL, -- the edit that last changed an option
    told BIGINT NOT NULL              -- counts what phones were told
);

INSERT INTO counter (revision, settings_changed, told) VALUES (0, 0, 0);

CREATE TABLE option (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE extension (
    number TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    secret BYTEA,                     -- sealed
    context TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    asterisk TEXT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE TABLE extension_option (
    extension TEXT NOT NULL REFERENCES extension (number) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (extension, name)
);

-- Lists of elements that phones were told; equal lists are one row.
CREATE TABLE told (
    id BIGINT PRIMARY KEY,            -- from the content's SHA-256: the same list is the same row
    elements TEXT NOT NULL            -- one a line
);

CREATE TABLE device (
    mac BIGINT PRIMARY KEY,
    model TEXT NOT NULL,
    name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    site TEXT NOT NULL,
    changed BIGINT NOT NULL,
    told BIGINT REFERENCES told (id),
    told_password BYTEA,              -- sealed
    told_changed BIGINT NOT NULL DEFAULT 0 -- counter.told when it was noted
);

CREATE INDEX device_by_told ON device (told);

CREATE INDEX device_by_told_changed ON device (told_changed);

CREATE TABLE line (
    device BIGINT NOT NULL REFERENCES device (mac) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    extension TEXT NOT NULL REFERENCES extension (number),
    label TEXT NOT NULL,
    PRIMARY KEY (device, number)
);

CREATE INDEX line_by_extension ON line (extension);

-- What the layers say. A phone's own stand in phone_setting.
CREATE TABLE layer (
    layer TEXT NOT NULL,              -- fleet, site, model, group
    name TEXT NOT NULL,
    changed BIGINT NOT NULL,          -- also when nothing is said any more
    PRIMARY KEY (layer, name)
);

CREATE TABLE layer_setting (
    layer TEXT NOT NULL,
    name TEXT NOT NULL,
    element TEXT NOT NULL,
    state TEXT NOT NULL,              -- value, empty, keep
    value TEXT NOT NULL,
    sealed BYTEA,
    PRIMARY KEY (layer, name, element),
    FOREIGN KEY (layer, name) REFERENCES layer (layer, name) ON DELETE CASCADE
);

CREATE TABLE phone_setting (
    device BIGINT NOT NULL REFERENCES device (mac) ON DELETE CASCADE,
    element TEXT NOT NULL,
    state TEXT NOT NULL,
    value TEXT NOT NULL,
    sealed BYTEA,
    PRIMARY KEY (device, element)
);

CREATE TABLE history (
    revision BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,               -- milliseconds since 1970, UTC
    who TEXT NOT NULL,
    summary TEXT NOT NULL,
    undoes BIGINT                     -- the revision this one takes back
);

-- What an edit touched, and what stood there before. Other processes learn from it what to reload.
CREATE TABLE history_change (
    revision BIGINT NOT NULL REFERENCES history (revision) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- device, extension, option, setting
    layer TEXT NOT NULL,              -- of a setting
    scope TEXT NOT NULL,              -- of a setting: the layer's name
    name TEXT NOT NULL,               -- digits, number, option or element
    mac BIGINT,                       -- the phone whose record it is
    before TEXT,                      -- JSON, secrets sealed; NULL: nothing stood there
    detail TEXT NOT NULL,             -- for people, secrets masked
    PRIMARY KEY (revision, position)
);

CREATE INDEX history_change_by_mac ON history_change (mac, revision);

-- Who can open the fleet's key.
CREATE TABLE key_holder (
    name TEXT PRIMARY KEY,
    wrapped BYTEA NOT NULL
);
