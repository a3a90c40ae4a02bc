/// Printers, their windows, and the prints that wait.
enum PrintingTables {
  static let sql = """
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
    """
}
