/// What residents reported at towns, put on one of four platforms: a journal, and a row for each matter.
enum PlatformTables {
  static let sql = """
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
    CREATE INDEX platform_entry_by_number ON platform_entry (number, sequence);
    CREATE TRIGGER platform_entry_is_never_changed BEFORE UPDATE ON platform_entry
    BEGIN SELECT RAISE(ABORT, 'an entry of a platform is never changed'); END;
    CREATE TRIGGER platform_entry_is_never_cut BEFORE DELETE ON platform_entry
    BEGIN SELECT RAISE(ABORT, 'an entry of a platform is never deleted'); END;
    CREATE TABLE platform_matter (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      place TEXT NOT NULL,
      open INTEGER NOT NULL CHECK (open IN (0, 1))
    ) STRICT;
    CREATE INDEX platform_matter_by_place ON platform_matter (place, id);
    CREATE INDEX platform_matter_open ON platform_matter (id) WHERE open = 1;
    CREATE INDEX platform_matter_open_at ON platform_matter (place, id) WHERE open = 1;
    CREATE TABLE platform_serial (
      day INTEGER PRIMARY KEY,
      last INTEGER NOT NULL
    ) STRICT;
    """
}
