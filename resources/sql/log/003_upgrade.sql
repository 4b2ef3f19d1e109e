-- When a phone's firmware was seen to change, or it said so: the proof of an upgrade.

ALTER TABLE contact ADD COLUMN upgraded BIGINT;
