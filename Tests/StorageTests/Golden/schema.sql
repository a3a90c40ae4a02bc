CREATE TRIGGER absence_is_never_changed BEFORE UPDATE ON absence
BEGIN SELECT RAISE(ABORT, 'an entry of an absence is never changed'); END;

CREATE TRIGGER absence_is_never_cut BEFORE DELETE ON absence
BEGIN SELECT RAISE(ABORT, 'an entry of an absence is never deleted'); END;

CREATE TRIGGER carried_edition_file_is_never_changed BEFORE UPDATE ON carried_edition_file
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;

CREATE TRIGGER carried_edition_file_is_never_cut BEFORE DELETE ON carried_edition_file
BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

CREATE TRIGGER carried_edition_is_never_changed BEFORE UPDATE ON carried_edition
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;

CREATE TRIGGER carried_edition_is_never_cut BEFORE DELETE ON carried_edition
BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

CREATE TRIGGER credit_is_never_changed BEFORE UPDATE ON credit
BEGIN SELECT RAISE(ABORT, 'an entry of the credit list is never changed'); END;

CREATE TRIGGER credit_is_never_cut BEFORE DELETE ON credit
BEGIN SELECT RAISE(ABORT, 'an entry of the credit list is never deleted'); END;

CREATE TRIGGER edition_file_is_never_changed BEFORE UPDATE ON edition_file
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;

CREATE TRIGGER edition_file_is_never_cut BEFORE DELETE ON edition_file
BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

CREATE TRIGGER edition_is_never_changed BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;

CREATE TRIGGER edition_is_never_cut BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

CREATE TRIGGER holiday_notice_is_never_changed BEFORE UPDATE ON holiday_notice
BEGIN SELECT RAISE(ABORT, 'a holiday notice is never changed'); END;

CREATE TRIGGER holiday_notice_is_never_cut BEFORE DELETE ON holiday_notice
BEGIN SELECT RAISE(ABORT, 'a holiday notice is never deleted'); END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal entry is never changed'); END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal entry is never deleted'); END;

CREATE TRIGGER platform_entry_is_never_changed BEFORE UPDATE ON platform_entry
BEGIN SELECT RAISE(ABORT, 'an entry of a platform is never changed'); END;

CREATE TRIGGER platform_entry_is_never_cut BEFORE DELETE ON platform_entry
BEGIN SELECT RAISE(ABORT, 'an entry of a platform is never deleted'); END;

CREATE TRIGGER sign_in_is_never_changed BEFORE UPDATE ON sign_in
BEGIN SELECT RAISE(ABORT, 'an entry of a sign-in is never changed'); END;

CREATE TRIGGER sign_in_is_never_cut BEFORE DELETE ON sign_in
BEGIN SELECT RAISE(ABORT, 'an entry of a sign-in is never deleted'); END;

CREATE TABLE absence (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind <> ''),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  staff TEXT NOT NULL,
  stand_in TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL CHECK (last_day >= first_day),
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE calendar_table (
  kind TEXT NOT NULL CHECK (kind <> ''),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, position)
) STRICT;

CREATE TABLE carried_edition (
  content TEXT NOT NULL PRIMARY KEY CHECK (length(content) = 64),
  number INTEGER NOT NULL,
  day INTEGER NOT NULL
) STRICT;

CREATE TABLE carried_edition_file (
  content TEXT NOT NULL REFERENCES carried_edition (content),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (content, position)
) STRICT;

CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  tail TEXT NOT NULL CHECK (length(tail) <= 5),
  matter TEXT NOT NULL,
  matter_name TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  applicant_key TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_key TEXT NOT NULL,
  subject_key TEXT NOT NULL,
  place TEXT NOT NULL,
  items TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state <> ''),
  since INTEGER NOT NULL,
  received INTEGER NOT NULL,
  accepted INTEGER,
  due INTEGER,
  warning INTEGER,
  lapses INTEGER,
  edition INTEGER NOT NULL CHECK (edition >= 0),
  version INTEGER NOT NULL CHECK (version > 0)
, project_code TEXT NOT NULL DEFAULT '', steward TEXT NOT NULL DEFAULT '', counted INTEGER CHECK (counted IN (0, 1)), decided INTEGER, closed INTEGER, window TEXT NOT NULL DEFAULT '', taken_on INTEGER NOT NULL DEFAULT 0, accepted_first INTEGER NOT NULL DEFAULT 0, at_once INTEGER NOT NULL DEFAULT 0, on_time INTEGER NOT NULL DEFAULT 0, same_visit INTEGER NOT NULL DEFAULT 0, visits INTEGER NOT NULL DEFAULT 0, agent_trips INTEGER NOT NULL DEFAULT 0, steward_trips INTEGER NOT NULL DEFAULT 0, materials INTEGER NOT NULL DEFAULT 0, proofs INTEGER NOT NULL DEFAULT 0, one_certificate INTEGER NOT NULL DEFAULT 0, parts TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE check_list (
  number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
  draft TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  staff TEXT NOT NULL,
  place TEXT NOT NULL,
  until INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE check_list_serial (
  day INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

CREATE TABLE credit (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind <> ''),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  party TEXT NOT NULL CHECK (party <> ''),
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  basis TEXT NOT NULL,
  day INTEGER NOT NULL,
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE draft (
  id TEXT NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL
) STRICT;

CREATE TABLE edition_file (
  edition INTEGER NOT NULL REFERENCES edition (number),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (edition, position)
) STRICT;

CREATE TABLE entry_owed (
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  ordinal INTEGER NOT NULL,
  system TEXT NOT NULL,
  stage TEXT NOT NULL,
  case_number TEXT NOT NULL,
  system_name TEXT NOT NULL,
  item_name TEXT NOT NULL,
  department TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  place TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (case_id, ordinal, system, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

CREATE TABLE handover_serial (
  day INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

CREATE TABLE holiday_notice (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  case_number TEXT NOT NULL REFERENCES case_file (number),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  place TEXT NOT NULL,
  desk TEXT NOT NULL,
  command TEXT NOT NULL CHECK (command <> ''),
  leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
  kind TEXT NOT NULL CHECK (kind <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL,
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (case_number, sequence)
) STRICT;

CREATE TABLE material_held (
  id INTEGER PRIMARY KEY CHECK (id = case_id * 1000 + position),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 999),
  material TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state <> ''),
  due INTEGER
, ending TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE output (
  id INTEGER PRIMARY KEY CHECK (id = (case_id * 1000 + ordinal) * 100 + position),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 999),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 99),
  name TEXT NOT NULL,
  document_number TEXT,
  ready INTEGER,
  handed_out INTEGER
, standing TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', to_tell INTEGER NOT NULL DEFAULT 0 CHECK (to_tell IN (0, 1)), issued INTEGER, last_day INTEGER NOT NULL DEFAULT 2147483647, ending TEXT NOT NULL DEFAULT '', slot TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE platform_entry (
  sequence INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  place TEXT NOT NULL,
  window TEXT NOT NULL,
  command TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  what TEXT NOT NULL,
  site TEXT NOT NULL,
  words TEXT NOT NULL,
  case_number TEXT NOT NULL,
  day INTEGER NOT NULL,
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE platform_matter (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  place TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE TABLE platform_serial (
  day INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE printer (
  name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
  address TEXT NOT NULL,
  rendering TEXT NOT NULL
) STRICT;

CREATE TABLE printer_default (
  desk TEXT NOT NULL,
  kind TEXT NOT NULL,
  printer TEXT NOT NULL,
  PRIMARY KEY (desk, kind)
) STRICT;

CREATE TABLE queue_count (
  department TEXT NOT NULL,
  day INTEGER NOT NULL,
  waiting INTEGER NOT NULL CHECK (waiting >= 0),
  running INTEGER NOT NULL CHECK (running >= 0),
  warned INTEGER NOT NULL CHECK (warned >= 0), stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped >= 0),
  PRIMARY KEY (department, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_view (
  staff TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  body TEXT NOT NULL,
  PRIMARY KEY (staff, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE serial (
  day INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE sign_in (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind <> ''),
  at INTEGER NOT NULL,
  staff TEXT NOT NULL,
  actor TEXT NOT NULL,
  clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
  wrong INTEGER NOT NULL CHECK (wrong >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE staff (
  number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role <> ''),
  department TEXT,
  place TEXT NOT NULL,
  windows TEXT NOT NULL,
  pin_hash TEXT NOT NULL,
  must_change_pin INTEGER NOT NULL CHECK (must_change_pin IN (0, 1))
) STRICT;

CREATE TABLE sub_task (
  id INTEGER PRIMARY KEY CHECK (id = case_id * 1000 + ordinal),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 999),
  case_number TEXT NOT NULL,
  item TEXT NOT NULL,
  item_name TEXT NOT NULL,
  department TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state <> ''),
  waits_for TEXT NOT NULL,
  received INTEGER NOT NULL,
  started INTEGER,
  due INTEGER NOT NULL,
  warning INTEGER NOT NULL,
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  assignee TEXT
, place TEXT NOT NULL DEFAULT '', reached INTEGER) STRICT;

CREATE TABLE waiting_print (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  case_number TEXT NOT NULL,
  paper TEXT NOT NULL,
  printer TEXT NOT NULL,
  rendering TEXT NOT NULL,
  staff TEXT NOT NULL,
  place TEXT NOT NULL,
  since INTEGER NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  stage TEXT NOT NULL,
  ticket TEXT NOT NULL,
  fault_code TEXT,
  fault_target TEXT,
  fault_detail TEXT,
  UNIQUE (case_number, paper)
) STRICT;

CREATE INDEX absence_by_staff ON absence (staff, sequence);

CREATE INDEX absence_by_stand_in ON absence (stand_in, last_day);

CREATE INDEX case_by_applicant ON case_file (applicant_key, state) WHERE applicant_key <> '';

CREATE INDEX case_by_applicant_name ON case_file (applicant_name, received);

CREATE INDEX case_by_closing ON case_file (closed) WHERE closed IS NOT NULL;

CREATE INDEX case_by_contact ON case_file (contact_key)
WHERE contact_key <> '' AND contact_key <> applicant_key;

CREATE INDEX case_by_contact_name ON case_file (contact_name, received, applicant_name)
WHERE contact_name <> applicant_name;

CREATE INDEX case_by_decision ON case_file (decided) WHERE decided IS NOT NULL;

CREATE INDEX case_by_lapse ON case_file (lapses) WHERE lapses IS NOT NULL;

CREATE INDEX case_by_matter ON case_file (matter, edition, state, received);

CREATE INDEX case_by_project ON case_file (project_code, received) WHERE project_code <> '';

CREATE INDEX case_by_receipt ON case_file (received) WHERE counted = 1;

CREATE INDEX case_by_state ON case_file (state, since);

CREATE INDEX case_by_steward ON case_file (steward, state, received) WHERE steward <> '';

CREATE INDEX case_by_subject ON case_file (subject_key, state) WHERE subject_key <> '';

CREATE INDEX case_by_tail ON case_file (tail, received);

CREATE INDEX case_uncounted ON case_file (number) WHERE counted IS NULL;

CREATE INDEX check_list_by_end ON check_list (until);

CREATE INDEX credit_by_party ON credit (party, sequence);

CREATE INDEX draft_by_staff ON draft (staff, at, id);

CREATE INDEX entry_owed_by_department ON entry_owed (department, since);

CREATE INDEX entry_owed_by_place ON entry_owed (place, since) WHERE stage = 'acceptance';

CREATE INDEX entry_owed_by_time ON entry_owed (since);

CREATE UNIQUE INDEX journal_by_command ON journal (command) WHERE leads = 1;

CREATE INDEX journal_by_desk ON journal (kind, at)
WHERE kind IN ('caseClosed', 'declined', 'taskEntered');

CREATE INDEX journal_by_register ON journal (kind, at)
WHERE kind IN ('opened', 'handedOut', 'outputsSent', 'checkAnswered');

CREATE INDEX material_by_ending ON material_held (ending) WHERE ending <> '';

CREATE INDEX output_by_ending ON output (ending) WHERE ending <> '';

CREATE INDEX output_by_issue ON output (issued) WHERE issued IS NOT NULL;

CREATE INDEX output_by_last_day ON output (last_day) WHERE issued IS NOT NULL AND ending = '';

CREATE INDEX output_by_number ON output (document_number)
WHERE issued IS NOT NULL AND document_number IS NOT NULL;

CREATE INDEX output_by_readiness ON output (standing, ready) WHERE standing <> '';

CREATE INDEX output_by_slot ON output (place, ready) WHERE slot <> '';

CREATE INDEX output_by_slot_anywhere ON output (ready) WHERE slot <> '';

CREATE INDEX output_by_standing ON output (standing, place, ready) WHERE standing <> '';

CREATE INDEX output_in_slot ON output (place, slot) WHERE slot <> '';

CREATE INDEX output_to_tell ON output (place, ready) WHERE to_tell = 1;

CREATE INDEX output_to_tell_anywhere ON output (ready) WHERE to_tell = 1;

CREATE INDEX platform_entry_by_number ON platform_entry (number, sequence);

CREATE INDEX platform_matter_by_place ON platform_matter (place, id);

CREATE INDEX platform_matter_open ON platform_matter (id) WHERE open = 1;

CREATE INDEX platform_matter_open_at ON platform_matter (place, id) WHERE open = 1;

CREATE INDEX sign_in_by_staff ON sign_in (staff, sequence);

CREATE INDEX sub_task_by_assignee ON sub_task (assignee, state, due, case_number, ordinal)
WHERE assignee IS NOT NULL;

CREATE INDEX sub_task_by_department
ON sub_task (department, state, due, case_number, ordinal, item, place, assignee, warning);

CREATE INDEX sub_task_provisional ON sub_task (provisional, case_id)
WHERE state IN ('waiting', 'running', 'stopped') AND provisional = 1
