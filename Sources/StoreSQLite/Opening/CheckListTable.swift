/// Check-lists and their serials, added in the third step.
enum CheckListTable {
  static let sql = """
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
    CREATE INDEX check_list_by_end ON check_list (until);
    CREATE TABLE check_list_serial (
      day INTEGER PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT;
    """
}
