-- One row an application. Times are milliseconds since 1970; `draft` holds the very bytes that were sent.
CREATE TABLE applications (
  draft_id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  received_at INTEGER NOT NULL,
  filled_in INTEGER NOT NULL,
  trap_filled INTEGER NOT NULL,
  demonstration INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  draft BLOB NOT NULL
) STRICT;

CREATE INDEX applications_by_time ON applications (received_at);
