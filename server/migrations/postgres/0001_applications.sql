-- One row an application. Times are milliseconds since 1970; `draft` holds the very bytes that were sent.
CREATE TABLE applications (
  draft_id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  received_at BIGINT NOT NULL,
  filled_in BIGINT NOT NULL,
  trap_filled BIGINT NOT NULL,
  demonstration BIGINT NOT NULL,
  sha256 BYTEA NOT NULL,
  draft BYTEA NOT NULL
);

CREATE INDEX applications_by_time ON applications (received_at);
