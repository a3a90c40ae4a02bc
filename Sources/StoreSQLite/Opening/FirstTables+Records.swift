/// What belongs to the hall and not to a case.
extension FirstTables {
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
