-- What a phone said it runs; '' where it never did.
ALTER TABLE device ADD COLUMN firmware TEXT NOT NULL DEFAULT '';
