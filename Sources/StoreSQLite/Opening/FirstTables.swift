/// The tables of the first release. Days are counted from 1970-01-01, moments are milliseconds since
/// then; states are the raw values that the command line shows.
///
/// Tables are `WITHOUT ROWID` where a case's rows should lie together, and where an index would only
/// repeat their key.
enum FirstTables {
  static let cases = """
    CREATE TABLE case_file (
      number TEXT NOT NULL PRIMARY KEY,
      tail TEXT NOT NULL CHECK (length(tail) <= 5),
      matter TEXT NOT NULL,
      matter_name TEXT NOT NULL,
      applicant_name TEXT NOT NULL,
      applicant_key TEXT NOT NULL,
      contact_name TEXT NOT NULL,
      contact_key TEXT NOT NULL,
      subject_key TEXT NOT NULL,
      place TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state <> ''),
      since INTEGER NOT NULL,
      received INTEGER NOT NULL,
      accepted INTEGER,
      due INTEGER,
      warning INTEGER,
      lapses INTEGER,
      edition INTEGER NOT NULL CHECK (edition >= 0),
      version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_by_tail ON case_file (tail, received, number);
    CREATE INDEX case_by_applicant_name ON case_file (applicant_name, received, number);
    CREATE INDEX case_by_contact_name ON case_file (contact_name, received, number);
    CREATE INDEX case_by_applicant ON case_file (applicant_key, state) WHERE applicant_key <> '';
    CREATE INDEX case_by_contact ON case_file (contact_key) WHERE contact_key <> '';
    CREATE INDEX case_by_subject ON case_file (subject_key, state) WHERE subject_key <> '';
    CREATE INDEX case_by_state ON case_file (state, since, number);
    CREATE INDEX case_by_lapse ON case_file (lapses, number) WHERE lapses IS NOT NULL;

    CREATE TABLE output (
      case_number TEXT NOT NULL REFERENCES case_file (number),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      document_number TEXT,
      ready INTEGER,
      handed_out INTEGER,
      PRIMARY KEY (case_number, ordinal, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE material_held (
      case_number TEXT NOT NULL REFERENCES case_file (number),
      material TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state <> ''),
      due INTEGER,
      PRIMARY KEY (case_number, material)
    ) STRICT, WITHOUT ROWID;
    """

  static let journal = """
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
    CREATE UNIQUE INDEX journal_by_command ON journal (command) WHERE leads = 1;
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry is never changed'); END;
    CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry is never deleted'); END;
    """

  static let queues = """
    CREATE TABLE sub_task (
      case_number TEXT NOT NULL REFERENCES case_file (number),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
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
      assignee TEXT,
      PRIMARY KEY (case_number, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sub_task_by_department ON sub_task (department, state, due, case_number, ordinal);
    CREATE INDEX sub_task_by_assignee ON sub_task (assignee, state, due, case_number, ordinal)
    WHERE assignee IS NOT NULL;

    CREATE TABLE queue_count (
      department TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state <> ''),
      axis TEXT NOT NULL CHECK (axis IN ('due', 'warning')),
      day INTEGER NOT NULL,
      n INTEGER NOT NULL CHECK (n > 0),
      PRIMARY KEY (department, state, axis, day)
    ) STRICT, WITHOUT ROWID;
    """

  static let records = """
    CREATE TABLE serial (
      day INTEGER PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
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
    CREATE TRIGGER edition_is_never_changed BEFORE UPDATE ON edition
    BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;
    CREATE TRIGGER edition_is_never_cut BEFORE DELETE ON edition
    BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;
    CREATE TRIGGER edition_file_is_never_changed BEFORE UPDATE ON edition_file
    BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;
    CREATE TRIGGER edition_file_is_never_cut BEFORE DELETE ON edition_file
    BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

    CREATE TABLE calendar_table (
      kind TEXT NOT NULL CHECK (kind <> ''),
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (kind, position)
    ) STRICT;

    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE draft (
      id TEXT NOT NULL PRIMARY KEY,
      staff TEXT NOT NULL,
      at INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX draft_by_staff ON draft (staff, at, id);
    """
}
