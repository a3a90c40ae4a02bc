/// The serials of hand-over lists, added in the fifth step.
enum HandoverTable {
  static let sql = """
    CREATE TABLE handover_serial (
      day INTEGER PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT;
    """
}
